using System.Globalization;

namespace TeamsIsms.Reviews;

public sealed record ReviewDutyNeeded(ReviewDeed Deed) : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, Deed switch
    {
        ReviewDeed.KeepPack or ReviewDeed.NoteAnswers => "DutySystem",
        ReviewDeed.SubmitInput => "DutyInput",
        ReviewDeed.Vote => "DutyVote",
        ReviewDeed.AssignInput or ReviewDeed.Cancel or ReviewDeed.Close or ReviewDeed.Confirm or ReviewDeed.Decide or ReviewDeed.FindTimes
            or ReviewDeed.Fix or ReviewDeed.Follow or ReviewDeed.Freeze or ReviewDeed.Move or ReviewDeed.OpenInputs or ReviewDeed.Postpone
            or ReviewDeed.ProposeAddendum or ReviewDeed.RecordHeld or ReviewDeed.ReturnInput or ReviewDeed.SayVerdict or ReviewDeed.Strike
            or ReviewDeed.SubmitMinutes or ReviewDeed.TickOutputs => "DutyManager",
    });
}

public sealed record ReviewManagerNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "DutyManager");
}

public sealed record ReviewFieldNeeded(ReviewField Field, int Most) : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "FieldNeeded", ReviewNames.Say(Field, culture), Most);
}

public sealed record ReviewDayNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "ReviewDayNeeded");
}

public sealed record ChoiceNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "ChoiceNeeded");
}

/// <summary>Others would read along: inputs and minutes are for the committee.</summary>
public sealed record ReviewsInPersonalChat : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "ReviewsInPersonalChat");
}

public sealed record SearchNeeded(int MostDays) : Refusal
{
    public override string Say(CultureInfo culture) => ReviewWords.Text.Say(culture, "SearchNeeded", MostDays);
}
