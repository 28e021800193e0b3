using System.Globalization;

namespace TeamsIsms.Records;

public sealed record ProposerNeeded : Refusal
{
    public override string Say(CultureInfo culture) => RecordWords.Text.Say(culture, "ProposerNeeded");
}

public sealed record HolderNeeded : Refusal
{
    public override string Say(CultureInfo culture) => RecordWords.Text.Say(culture, "HolderNeeded");
}

/// <summary>A proposal for the class waits for its decision.</summary>
public sealed record TermsAskedAlready : Refusal
{
    public override string Say(CultureInfo culture) => RecordWords.Text.Say(culture, "TermsAskedAlready");
}

public sealed record MonthsNeeded(int Most) : Refusal
{
    public override string Say(CultureInfo culture) => RecordWords.Text.Say(culture, "MonthsNeeded", Most);
}

/// <param name="Most">Characters.</param>
public sealed record TermsTextNeeded(int Most) : Refusal
{
    public override string Say(CultureInfo culture) => RecordWords.Text.Say(culture, "TermsTextNeeded", Most);
}

/// <summary>What is proposed is in force already.</summary>
public sealed record TermsUnchanged : Refusal
{
    public override string Say(CultureInfo culture) => RecordWords.Text.Say(culture, "TermsUnchanged");
}

/// <summary>Nobody but the proposer chairs the committee, or nobody does.</summary>
public sealed record ChairMissing : Refusal
{
    public override string Say(CultureInfo culture) => RecordWords.Text.Say(culture, "ChairMissing");
}

/// <summary>Administrators approve nothing of the business (rules 4.11).</summary>
public sealed record AdministratorConfirms : Refusal
{
    public override string Say(CultureInfo culture) => RecordWords.Text.Say(culture, "AdministratorConfirms");
}

public sealed record UnknownRecords : Refusal
{
    public override string Say(CultureInfo culture) => RecordWords.Text.Say(culture, "UnknownRecords");
}

/// <summary>Others changed the class at the same time, again and again; nothing was stored.</summary>
public sealed record RecordsBusy : Refusal
{
    public override string Say(CultureInfo culture) => RecordWords.Text.Say(culture, "RecordsBusy");
}

/// <summary>Reasons of holds name cases, so no others read along.</summary>
public sealed record RecordsInPersonalChat : Refusal
{
    public override string Say(CultureInfo culture) => RecordWords.Text.Say(culture, "RecordsInPersonalChat");
}
