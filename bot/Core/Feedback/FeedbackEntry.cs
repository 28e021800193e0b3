namespace TeamsIsms.Feedback;

/// <summary>One thing that an interested party said; it stays as it is.</summary>
/// <param name="Number">From 1.</param>
/// <param name="On">When they said it, as typed.</param>
/// <param name="At">When it was recorded, by the server's clock.</param>
public sealed record FeedbackEntry(int Number, InterestedParty Party, string Text, DateOnly On, Guid By, DateTimeOffset At)
{
    public string Subject => $"feedback/{Number}";
}

/// <summary>A new entry and what the trail says of it.</summary>
public sealed record FeedbackStep(FeedbackEntry Next, TrailEvent Event);

/// <summary>Anybody of the staff passes on what they heard.</summary>
public static class RecordFeedback
{
    public const int LongestText = 500;

    /// <param name="party">Null when nothing was chosen.</param>
    /// <param name="on">Null when what was typed is no day.</param>
    public static Outcome<FeedbackStep> Decide(
        int number, InterestedParty? party, string? text, DateOnly? on, Person by, Act act)
    {
        var (said, today) = (text?.Trim() ?? "", Taipei.Day(act.At));
        if (!by.Has(Role.Member))
        {
            return new FeedbackStaffNeeded();
        }

        if (party is not { } from)
        {
            return new PartyNeeded();
        }

        if (said.Length is 0 or > LongestText)
        {
            return new FeedbackTextNeeded(LongestText);
        }

        return on is not { } day || day > today || day < today.AddYears(-1)
            ? new FeedbackDayNeeded()
            : Step(new FeedbackEntry(number, from, said, day, by.Id, act.At), act);
    }

    private static FeedbackStep Step(FeedbackEntry entry, Act act) => new(
        entry,
        new TrailEvent(
            TrailKinds.FeedbackRecorded, entry.Subject, act.Actor, new TrailDetail(To: entry.Party.ToString(), Reason: entry.Text, Activity: act.Activity)));
}
