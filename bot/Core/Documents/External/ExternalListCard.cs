using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Documents.External;

/// <summary>All documents of external origin, the next check first.</summary>
public static class ExternalListCard
{
    /// <param name="documents">In the order they are to be listed.</param>
    /// <param name="today">In Taipei.</param>
    public static AdaptiveCard Draw(IReadOnlyList<ExternalDocument> documents, bool isController, DateOnly today, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(
            documents.Any(one => !one.IsEnded && one.DaysLeft(today) < 0) ? ContainerStyle.Attention : ContainerStyle.Accent,
            ExternalLook.Say(culture, "Kicker"),
            ExternalLook.Say(culture, "ListTitle"))
        {
            Figure = documents.Count == 0 ? null : ExternalLook.Say(culture, "ListFigure", documents.Count(one => !one.IsEnded)),
        },
        [
            CardGrammar.Sentence(ExternalLook.Say(culture, documents.Count == 0 ? "ListEmpty" : "ListSentence")),
            CardGrammar.List(documents.Select((one, at) => ExternalLook.Row(one, today, culture) with { Separator = at > 0 })),
        ],
        isController ? [CardGrammar.Primary(ExternalLook.Say(culture, "NewButton"), "external.form")] : []);

    /// <summary>Opens this card from another one.</summary>
    public static ActionExecute Button(CultureInfo culture) =>
        CardGrammar.Secondary(ExternalLook.Say(culture, "Kicker"), "external.list") with { AssociatedInputs = AssociatedInputs.None };
}
