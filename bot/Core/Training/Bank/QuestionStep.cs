namespace TeamsIsms.Training.Bank;

/// <summary>The next state of a question, the version that is new with it, and what the trail says.</summary>
public sealed record QuestionStep(Question Next, QuestionVersion? Written, TrailEvent Event)
{
    /// <summary>As above, and the trail tells from which file it was read.</summary>
    /// <param name="sha256">Of the file, in hexadecimal.</param>
    internal QuestionStep From(string sha256) =>
        this with { Event = Event with { Detail = Event.Detail with { Note = $"sha256:{sha256}" } } };

    internal static QuestionStep Of(
        Question? before, Question after, string kind, Act act, string? reason = null, string? note = null) => new(
        after,
        before?.Newest.Number == after.Newest.Number ? null : after.Newest,
        new TrailEvent(
            kind,
            after.Subject,
            act.Actor,
            new TrailDetail(before?.Status.ToString(), after.Status.ToString(), reason, act.Activity, note),
            after.Newest.Content.Fingerprint()));
}
