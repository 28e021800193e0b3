using System.Globalization;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Documents.Cards;

/// <param name="Files">Those of the library that no document has yet.</param>
/// <param name="Units">Names of the organisation's units, for the distribution list.</param>
public sealed record RegisterChoices(IReadOnlyList<LibraryDocument> Files, IReadOnlyList<string> Units);

/// <summary>The form that registers a document. It comes back with what was typed as long as something is wrong with it.</summary>
public static class RegisterFormCard
{
    private const int MostFiles = 50;
    private const int LongestPeople = 200;

    /// <summary>Which file of the library it is about; its columns fill the form.</summary>
    public static AdaptiveCard Choose(RegisterChoices choices, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(ContainerStyle.Accent, Say(culture, "Kicker"), Say(culture, "RegisterTitle")),
        [CardGrammar.Sentence(Say(culture, choices.Files.Count is 0 ? "ChooseNone" : "ChooseSentence")), File(null, choices.Files, culture)],
        CardGrammar.Primary(Say(culture, "ContinueButton"), "document.register"),
        CardGrammar.Secondary(Say(culture, "ListButton"), "document.list") with { AssociatedInputs = AssociatedInputs.None });

    /// <param name="problems">What is wrong with <paramref name="form"/>, in the person's language.</param>
    public static AdaptiveCard Draw(
        DocumentForm form, RegisterChoices choices, IReadOnlyList<string> problems, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(
            problems.Count > 0 ? ContainerStyle.Attention : ContainerStyle.Accent, Say(culture, "Kicker"), Say(culture, "RegisterTitle")),
        [
            CardGrammar.Sentence(Say(culture, "RegisterSentence")),
            .. problems.Select(CardGrammar.Problem),
            File(form.Item, choices.Files, culture),
            Needed("number", "NumberLabel", form.Number, RegisterDocument.LongestText, culture),
            Needed("title", "TitleLabel", form.Title, RegisterDocument.LongestTitle, culture),
            Needed("revision", "RevisionLabel", form.Revision ?? "1.0", RegisterDocument.LongestRevision, culture),
            new InputChoiceSet(
                Say(culture, "TierLabel"),
                [.. Enumerable.Range(1, 4).Select(tier => new Choice(DocumentLook.Tier(tier, culture), tier.ToString(CultureInfo.InvariantCulture)))])
            {
                Id = "tier",
                Value = form.Tier ?? "2",
            },
            Needed("classification", "ClassificationLabel", form.Classification, RegisterDocument.LongestText, culture),
            Needed("issuingUnit", "UnitLabel", form.IssuingUnit, RegisterDocument.LongestText, culture),
            Person("owner", "OwnerLabel", form.Owner, culture),
            Person("author", "AuthorLabel", form.Author, culture),
            DistributionInput.Draw(form.Audience, choices.Units, culture),
            new InputText(Say(culture, "RetentionLabel"))
            {
                Id = "retention", Value = form.Retention, Placeholder = Say(culture, "RetentionHint"), MaxLength = RegisterDocument.LongestText,
            },
        ],
        CardGrammar.Primary(Say(culture, "RegisterSend"), "document.register"),
        CardGrammar.Secondary(Say(culture, "ListButton"), "document.list") with { AssociatedInputs = AssociatedInputs.None });

    internal static InputChoiceSet File(string? item, IReadOnlyList<LibraryDocument> files, CultureInfo culture) => new(
        Say(culture, "FileLabel"),
        [
            new(Say(culture, "NoFile"), DocumentForm.NoFile),
            .. files.Take(MostFiles).Select(file => new Choice(Name(file), file.ItemId)),
        ])
    {
        Id = "item",
        Value = string.IsNullOrEmpty(item) ? DocumentForm.NoFile : item,
    };

    private static InputText Needed(string id, string label, string? value, int most, CultureInfo culture) => new(Say(culture, label))
    {
        Id = id,
        Value = value,
        MaxLength = most,
        IsRequired = true,
        ErrorMessage = Say(culture, "FieldMissing"),
    };

    private static InputText Person(string id, string label, string? value, CultureInfo culture) => new(Say(culture, label))
    {
        Id = id,
        Value = value,
        Placeholder = Say(culture, "PersonHint"),
        MaxLength = LongestPeople,
    };

    private static string Name(LibraryDocument file) => file.Number.Length is 0
        ? CardText.OneLine(file.Name, 60)
        : $"{CardText.OneLine(file.Number, 30)} {CardText.OneLine(file.Title, 60)}";

    private static string Say(CultureInfo culture, string key) => DocumentLook.Say(culture, key);
}
