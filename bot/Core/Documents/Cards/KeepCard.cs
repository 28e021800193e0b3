using System.Globalization;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Documents.Cards;

/// <summary>What is asked about a document that binds: whether it stays as it is for another year, or ends.</summary>
public static class KeepCard
{
    private const int ReasonLength = 300;

    /// <summary>"Reviewed, no change."</summary>
    public static AdaptiveCard Review(DocumentSight sight, CultureInfo culture) => Draw(
        sight, KeepQuestion.Review.Key(sight.Entry.Document.Id), sight.Entry.Document.Confirmation, "Review", [], culture);

    /// <summary>To make it obsolete.</summary>
    public static AdaptiveCard Obsolete(DocumentSight sight, CultureInfo culture) => Draw(
        sight,
        KeepQuestion.Obsolete.Key(sight.Entry.Document.Id),
        sight.Entry.Document.Retirement?.Approval,
        "Obsolete",
        sight.Entry.Document.Retirement is { } asked
            ?
            [
                (DocumentLook.Say(culture, "ReasonFact"), CardText.Paragraph(asked.Reason, ReasonLength)),
                (DocumentLook.Say(culture, "KeptForFact"), CardText.Paragraph(asked.KeptFor, ReasonLength)),
            ]
            : [],
        culture);

    private static AdaptiveCard Draw(
        DocumentSight sight,
        ApprovalKey key,
        ApprovalRequest? asked,
        string what,
        IEnumerable<(string, string?)> facts,
        CultureInfo culture)
    {
        var request = asked ?? throw new InvalidOperationException("Nothing is asked about the document.");
        var (document, revision) = (sight.Entry.Document, sight.Entry.Published ?? sight.Entry.Last);
        var buttons = ApprovalLook.Buttons(key, request, sight.Viewer.Person, sight.Now, culture);
        return CardGrammar.Card(
            culture,
            DocumentLook.Head(document, revision, culture) with
            {
                State = ApprovalLook.State(request.Status),
                Figure = ApprovalLook.Say(request.Status, culture),
            },
            [
                sight.Note is { } note ? CardGrammar.Problem(note) : null,
                CardGrammar.Sentence(Sentence(what, request.Status, buttons.Count > 0, culture)),
                CardGrammar.Facts(
                [
                    .. facts,
                    (DocumentLook.Say(culture, "AskerFact"), CardText.OneLine(sight.Name(request.Requester), 40)),
                    (DocumentLook.Say(culture, "EffectiveFact"), DocumentLook.Day(revision.EffectiveDate, culture)),
                    (DocumentLook.Say(culture, "NextReviewFact"), DocumentLook.Day(document.NextReview, culture)),
                    (DocumentLook.Say(culture, "HashFact"), CampaignLook.Hash(request.Version)),
                ]),
                CardGrammar.History(ApprovalLook.History(request, sight.Name, culture)),
            ],
            [
                .. buttons,
                .. revision.Pinned is { } file
                    ? [new ActionOpenUrl(DocumentLook.Say(culture, "OpenButton"), file.WebUrl)]
                    : Array.Empty<CardAction>(),
            ]);
    }

    private static string Sentence(string what, ApprovalStatus status, bool mayDecide, CultureInfo culture) =>
        DocumentLook.Say(culture, (what, status, mayDecide) switch
        {
            ("Review", ApprovalStatus.Pending, true) => "ReviewAsk",
            ("Review", ApprovalStatus.Pending, false) => "ReviewWait",
            ("Review", ApprovalStatus.Approved, _) => "ReviewDone",
            ("Review", _, _) => "ReviewRefused",
            (_, ApprovalStatus.Pending, true) => "ObsoleteAsk",
            (_, ApprovalStatus.Pending, false) => "ObsoleteWait",
            (_, ApprovalStatus.Approved, _) => "ObsoleteDone",
            _ => "ObsoleteRefused",
        });
}
