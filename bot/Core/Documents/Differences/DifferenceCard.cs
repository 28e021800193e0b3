using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Documents.Differences;

/// <summary>What of a document's text is another in a newer revision, page by page (clause 6.4.2.3).</summary>
public static class DifferenceCard
{
    private const int PerPage = 5;

    /// <param name="page">From 1; one that is not there is the nearest.</param>
    public static AdaptiveCard Draw(DifferenceView view, int page, CultureInfo culture)
    {
        var found = view.Difference?.Value;
        var pages = Math.Max(1, ((found?.Passages.Count ?? 0) + PerPage - 1) / PerPage);
        var shown = Math.Clamp(page, 1, pages);
        return CardGrammar.Card(
            culture,
            new CardHead(found is { Count: 0 } ? ContainerStyle.Emphasis : ContainerStyle.Accent, Say(culture, "Kicker"), CardText.OneLine(view.Title))
            {
                Subtitle = view.Before is { } before
                    ? Say(culture, "Revisions", CardText.OneLine(before, 20), CardText.OneLine(view.After, 20))
                    : Say(culture, "Revision", CardText.OneLine(view.After, 20)),
                Figure = found is { Count: > 0 } ? Say(culture, "Figure", found.Count) : null,
            },
            [
                CardGrammar.Sentence(Sentence(view, culture)),
                .. (found?.Passages ?? []).Skip((shown - 1) * PerPage).Take(PerPage).Select(passage => DifferenceSection.Passage(passage, culture)),
                pages > 1 ? CardGrammar.Note(Say(culture, "Page", shown, pages)) : null,
                shown == pages && found is not null && found.Count > found.Passages.Count
                    ? CardGrammar.Note(Say(culture, "MoreThanShown", found.Passages.Count))
                    : null,
            ],
            [
                .. shown < pages ? [Turned("NextButton", shown + 1) with { Style = ActionStyle.Positive }] : (CardAction[])[],
                .. shown > 1 ? [Turned("PreviousButton", shown - 1)] : (CardAction[])[],
                CardGrammar.Secondary(Say(culture, "DocumentButton"), "document.show", ("id", view.Id)),
            ]);

        ActionExecute Turned(string words, int to) => CardGrammar.Secondary(
            Say(culture, words),
            "document.difference",
            ("id", view.Id),
            ("revision", view.After),
            ("page", to.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>Opens this card from another one.</summary>
    public static ActionExecute Button(string id, string revision, CultureInfo culture) =>
        CardGrammar.Secondary(Say(culture, "AllButton"), "document.difference", ("id", id), ("revision", revision));

    private static string Sentence(DifferenceView view, CultureInfo culture) => view.Difference switch
    {
        null => Say(culture, "FirstRevision"),
        { Value: { } difference } => DifferenceSection.Counts(difference, culture),
        { } refused => refused.Refusal!.Say(culture), // no value: refused
    };

    private static string Say(CultureInfo culture, string key, params object[] values) => DifferenceWords.Text.Say(culture, key, values);
}
