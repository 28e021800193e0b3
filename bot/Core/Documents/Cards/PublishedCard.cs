using System.Globalization;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Documents.Cards;

/// <summary>What people are told when a revision was published.</summary>
public static class PublishedCard
{
    private const int SummaryLength = 300;

    /// <summary>To everybody on the distribution list.</summary>
    public static AdaptiveCard Told(RegisterEntry entry, DocumentRevision revision, CultureInfo culture) => Draw(
        entry.Document,
        revision,
        Say(culture, "ToldSentence", Taipei.Say(revision.EffectiveDate ?? Taipei.Day(revision.CreatedAt), culture)),
        [CardGrammar.Secondary(Say(culture, "DetailButton"), "document.show", ("id", entry.Document.Id.ToString()))],
        culture);

    /// <summary>To the security managers: the change is material, so people should acknowledge it.</summary>
    public static AdaptiveCard Proposed(RegisterEntry entry, DocumentRevision revision, CultureInfo culture) => Draw(
        entry.Document,
        revision,
        Say(culture, "ProposeSentence"),
        [CardGrammar.Primary(Say(culture, "ProposeButton"), "campaign.new", ("document", revision.Pinned?.ItemId ?? ""))],
        culture);

    private static AdaptiveCard Draw(
        ControlledDocument document, DocumentRevision revision, string sentence, IReadOnlyList<CardAction> actions, CultureInfo culture) =>
        CardGrammar.Card(
            culture,
            DocumentLook.Head(document, revision, culture),
            [
                CardGrammar.Sentence(sentence),
                CardGrammar.Facts(
                    (Say(culture, "ChangesFact"), CardText.Paragraph(revision.ChangeSummary, SummaryLength)),
                    (Say(culture, "EffectiveFact"), DocumentLook.Day(revision.EffectiveDate, culture)),
                    (Say(culture, "UnitFact"), CardText.OneLine(document.IssuingUnit, 60))),
            ],
            [
                .. actions,
                .. revision.Pinned is { } file ? [new ActionOpenUrl(Say(culture, "OpenButton"), file.WebUrl)] : Array.Empty<CardAction>(),
            ]);

    private static string Say(CultureInfo culture, string key, params object[] values) => DocumentLook.Say(culture, key, values);
}
