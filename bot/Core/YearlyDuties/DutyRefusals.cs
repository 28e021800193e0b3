using System.Globalization;

namespace TeamsIsms.YearlyDuties;

public sealed record UnknownDuty : Refusal
{
    public override string Say(CultureInfo culture) => DutyWords.Text.Say(culture, "UnknownDuty");
}

/// <summary>What the duty is done by is known already: nobody records it by hand.</summary>
public sealed record DutyKnown : Refusal
{
    public override string Say(CultureInfo culture) => DutyWords.Text.Say(culture, "DutyKnown");
}

public sealed record DutyOfOthers : Refusal
{
    public override string Say(CultureInfo culture) => DutyWords.Text.Say(culture, "DutyOfOthers");
}

public sealed record DutyManagerNeeded : Refusal
{
    public override string Say(CultureInfo culture) => DutyWords.Text.Say(culture, "DutyManagerNeeded");
}

public sealed record DutyDayNeeded : Refusal
{
    public override string Say(CultureInfo culture) => DutyWords.Text.Say(culture, "DutyDayNeeded");
}

public sealed record DutyInFuture(DateOnly Today) : Refusal
{
    public override string Say(CultureInfo culture) => DutyWords.Text.Say(culture, "DutyInFuture", Taipei.Say(Today, culture));
}

/// <summary>Done on that day or later, by the last record.</summary>
public sealed record DutyRecorded(DateOnly On) : Refusal
{
    public override string Say(CultureInfo culture) => DutyWords.Text.Say(culture, "DutyRecorded", Taipei.Say(On, culture));
}

public sealed record DutyEvidenceNeeded(int Most) : Refusal
{
    public override string Say(CultureInfo culture) => DutyWords.Text.Say(culture, "DutyEvidenceNeeded", Most);
}

public sealed record DutyTextTooLong(int Most) : Refusal
{
    public override string Say(CultureInfo culture) => DutyWords.Text.Say(culture, "DutyTextTooLong", Most);
}

public sealed record DutyCadence(int Most, bool MayBeOff) : Refusal
{
    public override string Say(CultureInfo culture) => MayBeOff
        ? DutyWords.Text.Say(culture, "DutyCadenceOrOff", Most)
        : DutyWords.Text.Say(culture, "DutyCadence", Most);
}

public sealed record DutyReasonNeeded : Refusal
{
    public override string Say(CultureInfo culture) => DutyWords.Text.Say(culture, "DutyReasonNeeded");
}

public sealed record DutyUnchanged : Refusal
{
    public override string Say(CultureInfo culture) => DutyWords.Text.Say(culture, "DutyUnchanged");
}

public sealed record DutyBusy : Refusal
{
    public override string Say(CultureInfo culture) => DutyWords.Text.Say(culture, "DutyBusy");
}

/// <summary>Nothing of it is theirs.</summary>
public sealed record NoDuties : Refusal
{
    public override string Say(CultureInfo culture) => DutyWords.Text.Say(culture, "NoDuties");
}

/// <summary>Others would read along.</summary>
public sealed record DutiesInPersonalChat : Refusal
{
    public override string Say(CultureInfo culture) => DutyWords.Text.Say(culture, "DutiesInPersonalChat");
}

public sealed record ReviewTriggerNeeded : Refusal
{
    public override string Say(CultureInfo culture) => DutyWords.Text.Say(culture, "ReviewTriggerNeeded");
}

/// <summary>None was chosen that binds.</summary>
public sealed record ReviewDocumentsNeeded : Refusal
{
    public override string Say(CultureInfo culture) => DutyWords.Text.Say(culture, "ReviewDocumentsNeeded");
}

public sealed record ReviewReasonNeeded : Refusal
{
    public override string Say(CultureInfo culture) => DutyWords.Text.Say(culture, "ReviewReasonNeeded");
}
