using System.Globalization;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Documents.Cards;

/// <summary>The form that sends a revision to its reviewers and approvers. It comes back with what was typed while something is wrong.</summary>
public static class SubmitFormCard
{
    private const int LongestPeople = 1_000;

    /// <param name="files">Those of the library that may be the revision's.</param>
    /// <param name="problems">What is wrong with <paramref name="form"/>, in the person's language.</param>
    public static AdaptiveCard Draw(
        RegisterEntry entry,
        DocumentRevision revision,
        SubmissionForm form,
        IReadOnlyList<LibraryDocument> files,
        IReadOnlyList<string> problems,
        CultureInfo culture) => CardGrammar.Card(
        culture,
        DocumentLook.Head(entry.Document, revision, culture) with
        {
            State = problems.Count > 0 ? ContainerStyle.Attention : ContainerStyle.Accent,
            Kicker = Say(culture, "SubmitKicker"),
            Figure = null,
        },
        [
            CardGrammar.Sentence(Say(culture, entry.Document.Tier == 1 ? "SubmitTier1Sentence" : "SubmitSentence")),
            .. problems.Select(CardGrammar.Problem),
            RegisterFormCard.File(form.Item, files, culture),
            new InputText(Say(culture, "SummaryLabel"))
            {
                Id = "summary",
                Value = form.Summary,
                IsMultiline = true,
                MaxLength = SubmitDocument.LongestSummary,
                IsRequired = true,
                ErrorMessage = Say(culture, "SummaryMissing"),
            },
            new InputChoiceSet(
                Say(culture, "MaterialLabel"), [new(Say(culture, "MaterialYes"), "true"), new(Say(culture, "MaterialNo"), "false")])
            {
                Id = "material",
                Value = form.Material,
                Style = ChoiceStyle.Expanded,
                IsRequired = true,
                ErrorMessage = Say(culture, "MaterialMissing"),
            },
            People("reviewers", "ReviewersLabel", form.Reviewers, isRequired: false, culture),
            People("approvers", "ApproversLabel", form.Approvers, isRequired: true, culture),
            new InputChoiceSet(
                Say(culture, "ModeLabel"),
                [
                    new(Say(culture, "ModeSequential"), nameof(ApprovalMode.Sequential)), new(Say(culture, "ModeAll"), nameof(ApprovalMode.All)),
                    new(Say(culture, "ModeQuorum"), nameof(ApprovalMode.Quorum)),
                ])
            {
                Id = "mode",
                Value = form.Mode ?? nameof(ApprovalMode.Sequential),
            },
            new InputNumber(Say(culture, "NeededLabel"))
            {
                Id = "needed",
                Value = int.TryParse(form.Needed, NumberStyles.None, CultureInfo.InvariantCulture, out var needed) ? needed : null,
                Min = 1,
            },
        ],
        CardGrammar.Primary(
            Say(culture, "SubmitSend"), "document.submit", ("id", entry.Document.Id.ToString()), ("revision", revision.Revision)),
        CardGrammar.Secondary(Say(culture, "BackButton"), "document.show", ("id", entry.Document.Id.ToString()))
            with
        { AssociatedInputs = AssociatedInputs.None });

    private static InputText People(string id, string label, string? value, bool isRequired, CultureInfo culture) => new(Say(culture, label))
    {
        Id = id,
        Value = value,
        Placeholder = Say(culture, "PeopleHint"),
        MaxLength = LongestPeople,
        IsRequired = isRequired,
        ErrorMessage = isRequired ? Say(culture, "ApproversMissing") : null,
    };

    private static string Say(CultureInfo culture, string key) => DocumentLook.Say(culture, key);
}
