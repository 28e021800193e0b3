using System.Globalization;

namespace TeamsIsms.Incidents.Weaknesses;

public sealed record WrongWeaknessState(WeaknessStatus Status) : CaseMovedOn
{
    public override string Say(CultureInfo culture) =>
        CaseRefusalWords.Text.Say(culture, "WrongState", CaseRefusalWords.Of(Status, culture));
}

public sealed record SeverityNeeded : Refusal
{
    public override string Say(CultureInfo culture) => CaseRefusalWords.Text.Say(culture, "SeverityNeeded");
}

public sealed record OwnerNeeded : Refusal
{
    public override string Say(CultureInfo culture) => CaseRefusalWords.Text.Say(culture, "OwnerNeeded");
}

/// <summary>The last day of a risk acceptance has to lie ahead, and at most twelve months ahead.</summary>
public sealed record AcceptanceEndNeeded(DateOnly Last) : Refusal
{
    public override string Say(CultureInfo culture) =>
        CaseRefusalWords.Text.Say(culture, "AcceptanceEndNeeded", Taipei.Say(Last, culture));
}

/// <summary>There is no chair who could accept the risk.</summary>
public sealed record NoChair : Refusal
{
    public override string Say(CultureInfo culture) => CaseRefusalWords.Text.Say(culture, "NoChair");
}

public sealed record AcceptanceStillRuns(DateOnly Until) : Refusal
{
    public override string Say(CultureInfo culture) =>
        CaseRefusalWords.Text.Say(culture, "AcceptanceStillRuns", Taipei.Say(Until, culture));
}
