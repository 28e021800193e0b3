using System.Globalization;

namespace TeamsIsms.Records.Disposals;

public sealed record DisposerNeeded : Refusal
{
    public override string Say(CultureInfo culture) => RecordWords.Text.Say(culture, "DisposerNeeded");
}

/// <summary>Management has not decided how long the class is kept.</summary>
public sealed record TermsNeeded : Refusal
{
    public override string Say(CultureInfo culture) => RecordWords.Text.Say(culture, "TermsNeeded");
}

/// <summary>Approvals and trail details go with the records, and management has not decided how long those are kept.</summary>
public sealed record CompanionsUndecided : Refusal
{
    public override string Say(CultureInfo culture) => RecordWords.Text.Say(culture, "CompanionsUndecided");
}

/// <summary>Another disposal of the class waits for its decision or is being carried out.</summary>
public sealed record DisposalOpen : Refusal
{
    public override string Say(CultureInfo culture) => RecordWords.Text.Say(culture, "DisposalOpen");
}

/// <summary>No day was given, or one that has not come.</summary>
public sealed record DisposalDayNeeded : Refusal
{
    public override string Say(CultureInfo culture) => RecordWords.Text.Say(culture, "DisposalDayNeeded");
}

public sealed record NothingOver : Refusal
{
    public override string Say(CultureInfo culture) => RecordWords.Text.Say(culture, "ReviewNone");
}

/// <summary>Nobody but the proposer is security manager or chair.</summary>
public sealed record ConfirmerMissing : Refusal
{
    public override string Say(CultureInfo culture) => RecordWords.Text.Say(culture, "ConfirmerMissing");
}

/// <summary>Records of the class go with the objects they belong to.</summary>
public sealed record GoesWithOthers : Refusal
{
    public override string Say(CultureInfo culture) => RecordWords.Text.Say(culture, "GoesWithOthers");
}

/// <summary>There is no disposal of the class, or it was carried out already.</summary>
public sealed record NothingToCarryOut : Refusal
{
    public override string Say(CultureInfo culture) => RecordWords.Text.Say(culture, "NothingToCarryOut");
}
