using System.Globalization;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Documents.Cards;

/// <summary>The form that changes a register entry. It comes back with what was typed while something is wrong with it.</summary>
public static class EntryFormCard
{
    private const int LongestPeople = 200;
    private static readonly int[] UsualMonths = [12, 6, 3];

    /// <param name="units">Names of the organisation's units.</param>
    /// <param name="problems">What is wrong with <paramref name="form"/>, in the person's language.</param>
    public static AdaptiveCard Draw(
        RegisterEntry entry, EntryForm form, IReadOnlyList<string> units, IReadOnlyList<string> problems, CultureInfo culture) => CardGrammar.Card(
        culture,
        DocumentLook.Head(entry.Document, entry.Published ?? entry.Last, culture) with
        {
            State = problems.Count > 0 ? ContainerStyle.Attention : ContainerStyle.Accent,
            Kicker = Say(culture, "ChangeKicker"),
            Figure = null,
        },
        [
            CardGrammar.Sentence(Say(culture, "ChangeSentence")),
            .. problems.Select(CardGrammar.Problem),
            Needed("owner", "NewOwnerLabel", form.Owner, LongestPeople, culture) with { Placeholder = Say(culture, "PersonHint") },
            Needed("issuingUnit", "UnitLabel", form.IssuingUnit, RegisterDocument.LongestText, culture),
            new InputChoiceSet(
                Say(culture, "TierLabel"),
                [.. Enumerable.Range(1, 4).Select(tier => new Choice(DocumentLook.Tier(tier, culture), Text(tier)))])
            {
                Id = "tier",
                Value = form.Tier,
            },
            CardGrammar.Note(Say(culture, "TierNote")),
            Needed("classification", "ClassificationLabel", form.Classification, RegisterDocument.LongestText, culture),
            CardGrammar.Note(Say(culture, "ClassificationNote")),
            DistributionInput.Draw(form.Audience, units.Union(entry.Document.Distribution.Units), culture),
            new InputChoiceSet(
                Say(culture, "MonthsLabel"),
                [.. UsualMonths.Union([entry.Document.ReviewMonths]).Select(months => new Choice(Say(culture, "Months", months), Text(months)))])
            {
                Id = "months",
                Value = form.Months,
            },
            CardGrammar.Reason(Say(culture, "ChangeReason"), Say(culture, "ReasonMissing")) with { Value = form.Reason },
        ],
        CardGrammar.Primary(
            Say(culture, "ChangeSend"), "document.change", ("id", entry.Document.Id.ToString()), ("seen", form.Seen ?? "")),
        CardGrammar.Secondary(Say(culture, "BackButton"), "document.show", ("id", entry.Document.Id.ToString()))
            with
        { AssociatedInputs = AssociatedInputs.None });

    private static InputText Needed(string id, string label, string? value, int most, CultureInfo culture) => new(Say(culture, label))
    {
        Id = id,
        Value = value,
        MaxLength = most,
        IsRequired = true,
        ErrorMessage = Say(culture, "FieldMissing"),
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Say(CultureInfo culture, string key, params object[] values) => DocumentLook.Say(culture, key, values);
}
