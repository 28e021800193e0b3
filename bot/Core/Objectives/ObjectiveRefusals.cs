using System.Globalization;

namespace TeamsIsms.Objectives;

/// <summary>No such objective, or the person may not know of it.</summary>
public sealed record UnknownObjective : Refusal
{
    public override string Say(CultureInfo culture) => ObjectiveWords.Text.Say(culture, "Unknown");
}

public sealed record NoObjectives : Refusal
{
    public override string Say(CultureInfo culture) => ObjectiveWords.Text.Say(culture, "NoObjectives");
}

public sealed record ObjectivesInPersonalChat : Refusal
{
    public override string Say(CultureInfo culture) => ObjectiveWords.Text.Say(culture, "PersonalChat");
}

public sealed record ObjectiveBusy : Refusal
{
    public override string Say(CultureInfo culture) => ObjectiveWords.Text.Say(culture, "Busy");
}

public sealed record ObjectiveManagerNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ObjectiveWords.Text.Say(culture, "ManagerNeeded");
}

public sealed record ObjectiveOwnerNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ObjectiveWords.Text.Say(culture, "OwnerNeeded");
}

/// <summary>It is measured no more.</summary>
public sealed record ObjectiveOver : Refusal
{
    public override string Say(CultureInfo culture) => ObjectiveWords.Text.Say(culture, "Over");
}

public sealed record ObjectiveUnchanged : Refusal
{
    public override string Say(CultureInfo culture) => ObjectiveWords.Text.Say(culture, "Unchanged");
}

public sealed record ObjectiveFieldNeeded(ObjectiveField Field, int Most) : Refusal
{
    public override string Say(CultureInfo culture) =>
        ObjectiveWords.Text.Say(culture, "FieldNeeded", ObjectiveNames.Say(Field, culture), Most);
}

public sealed record TargetNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ObjectiveWords.Text.Say(culture, "TargetNeeded");
}

public sealed record DirectionNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ObjectiveWords.Text.Say(culture, "DirectionNeeded");
}

public sealed record CadenceNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ObjectiveWords.Text.Say(culture, "CadenceNeeded");
}
