using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Documents.External;

/// <summary>Registers a document of external origin, or changes one. What was typed stays.</summary>
public static class ExternalFormCard
{
    /// <param name="problems">What is wrong with what was typed, in the reader's language.</param>
    /// <param name="today">In Taipei.</param>
    public static AdaptiveCard Draw(ExternalForm form, IReadOnlyList<string> problems, DateOnly today, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(
            problems.Count > 0 ? ContainerStyle.Warning : ContainerStyle.Accent,
            ExternalLook.Say(culture, "Kicker"),
            ExternalLook.Say(culture, form.New is null ? "ChangeTitle" : "FormTitle")),
        [
            CardGrammar.Sentence(ExternalLook.Say(culture, "FormSentence")),
            .. problems.Select(CardGrammar.Problem),
            Text("title", "TitleLabel", form.Title, culture) with { IsRequired = true, ErrorMessage = ExternalLook.Say(culture, "TitleMissing") },
            new InputChoiceSet(
                ExternalLook.Say(culture, "KindLabel"),
                [.. Enum.GetValues<ExternalKind>().Select(kind => new Choice(ExternalLook.Kind(kind, culture), kind.ToString()))])
            {
                Id = "kind",
                Value = form.Kind ?? nameof(ExternalKind.Law),
            },
            Text("issuer", "IssuerLabel", form.Issuer, culture) with { IsRequired = true, ErrorMessage = ExternalLook.Say(culture, "IssuerMissing") },
            Text("edition", "EditionLabel", form.Edition, culture) with { IsRequired = true, ErrorMessage = ExternalLook.Say(culture, "EditionMissing") },
            Text("source", "SourceLabel", form.Source, culture) with { MaxLength = 1_000 },
            Text("owner", "OwnerLabel", form.Owner, culture),
            new InputDate(ExternalLook.Say(culture, "ReviewLabel"))
            {
                Id = "reviewOn",
                Value = DateOnly.TryParseExact(form.ReviewOn, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                    ? day
                    : today.AddMonths(RunExternal.ReviewMonths),
                Min = today,
                IsRequired = true,
                ErrorMessage = ExternalLook.Say(culture, "ReviewMissing"),
            },
        ],
        [
            CardGrammar.Primary(ExternalLook.Say(culture, "SaveButton"), "external.save", Data(form)),
            CardGrammar.Secondary(ExternalLook.Say(culture, "ListButton"), "external.list") with { AssociatedInputs = AssociatedInputs.None },
        ]);

    private static (string, string)[] Data(ExternalForm form) => form.New is null
        ? [("id", form.Id ?? "")]
        : [("id", form.Id ?? ""), ("new", form.New)];

    private static InputText Text(string id, string label, string? value, CultureInfo culture) =>
        new(ExternalLook.Say(culture, label)) { Id = id, Value = value, MaxLength = RunExternal.LongestText };
}
