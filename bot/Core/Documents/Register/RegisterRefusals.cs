using System.Globalization;
using TeamsIsms.Documents.Revisions;

namespace TeamsIsms.Documents.Register;

/// <summary>Nothing is registered under this number.</summary>
public sealed record NotRegistered : Refusal
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "NotRegistered");
}

/// <summary>Several people changed the same document at once.</summary>
public sealed record DocumentBusy : Refusal
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "DocumentBusy");
}
