using System.Globalization;

namespace TeamsIsms.Campaigns;

/// <summary>The scanned page is not in the evidence folder.</summary>
internal sealed record UnknownEvidence : Refusal
{
    public override string Say(CultureInfo culture) => PaperWords.Text.Say(culture, "UnknownEvidence");
}

/// <summary>The form came without a person or with a day that is none.</summary>
internal sealed record PaperIncomplete(bool HasPerson) : Refusal
{
    public override string Say(CultureInfo culture) =>
        PaperWords.Text.Say(culture, HasPerson ? "SignedOnMissing" : "PersonMissing");
}
