using System.Globalization;

namespace TeamsIsms.Binders;

/// <summary>Evidence of others is for those who manage, keep and audit it.</summary>
public sealed record NotYourEvidence : Refusal
{
    public override string Say(CultureInfo culture) => BinderWords.Text.Say(culture, "NotYourEvidence");
}

public sealed record UnknownBinder : Refusal
{
    public override string Say(CultureInfo culture) => BinderWords.Text.Say(culture, "UnknownBinder");
}

/// <summary>It was made, or given up, before.</summary>
public sealed record BinderSettled : Refusal
{
    public override string Say(CultureInfo culture) => BinderWords.Text.Say(culture, "BinderSettled");
}

/// <summary>Somebody else is making it.</summary>
/// <param name="Until">When it can be tried again at the latest.</param>
public sealed record BinderBusy(DateTimeOffset Until) : Refusal
{
    public override string Say(CultureInfo culture) => BinderWords.Text.Say(culture, "BinderBusy");
}

/// <summary>Evidence shows what people did, so no others read along.</summary>
public sealed record EvidenceInPersonalChat : Refusal
{
    public override string Say(CultureInfo culture) => BinderWords.Text.Say(culture, "EvidenceInPersonalChat");
}

/// <summary>One of both days is missing or no day.</summary>
public sealed record PeriodNeeded : Refusal
{
    public override string Say(CultureInfo culture) => BinderWords.Text.Say(culture, "PeriodNeeded");
}

/// <summary>It ends before it begins, begins in the future, or is too long.</summary>
public sealed record PeriodWrong(int MostYears) : Refusal
{
    public override string Say(CultureInfo culture) => BinderWords.Text.Say(culture, "PeriodWrong", MostYears);
}

/// <summary>None of the clauses on the card was chosen.</summary>
public sealed record ClauseNeeded : Refusal
{
    public override string Say(CultureInfo culture) => BinderWords.Text.Say(culture, "ClauseNeeded");
}

/// <summary>What was typed is no day, or one that has not come yet.</summary>
public sealed record DayNeeded : Refusal
{
    public override string Say(CultureInfo culture) => BinderWords.Text.Say(culture, "DayNeeded");
}
