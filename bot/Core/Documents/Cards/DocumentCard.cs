using System.Globalization;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents.Differences;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Documents.Cards;

/// <summary>A document as it stands: to be read, decided about, published. What a viewer cannot do has no button.</summary>
public static class DocumentCard
{
    private const int ReasonLength = 300;
    private const int MostRevisions = 6;

    public static AdaptiveCard Draw(DocumentSight sight, CultureInfo culture)
    {
        var (document, revision) = (sight.Entry.Document, sight.Focus);
        return CardGrammar.Card(
            culture,
            DocumentLook.Head(document, revision, culture),
            [
                sight.Note is { } note ? CardGrammar.Problem(note) : null,
                CardGrammar.Sentence(Sentence(sight, culture)),
                sight is { IsOwnerGone: true, Viewer.IsController: true } ? CardGrammar.Problem(Say(culture, "OwnerGoneNote")) : null,
                CardGrammar.Facts(Facts(sight, document, revision, culture)),
                .. revision is { IsOpen: true, Difference: { } difference }
                    ? DifferenceSection.Draw(difference, culture)
                    : [],
                revision.Approval is null
                    ? null
                    : CardGrammar.History(revision.Steps.Reverse().SelectMany(step => ApprovalLook.History(step, sight.Name, culture))),
                .. Revisions(sight, culture),
            ],
            DocumentSteps.Buttons(sight, culture));
    }

    private static string Sentence(DocumentSight sight, CultureInfo culture)
    {
        var revision = sight.Focus;
        var reason = CardText.Paragraph(revision.Reason ?? "", ReasonLength);
        return revision.Status switch
        {
            DocumentStatus.Draft when revision.Approval is not null => Say(culture, "VoidedSentence"),
            DocumentStatus.Unknown or DocumentStatus.Draft => Say(culture, "DraftSentence"),
            DocumentStatus.InReview when DocumentSteps.MayDecide(sight) => Say(culture, revision.IsReview ? "ReviewSentence" : "DecideSentence"),
            DocumentStatus.InReview => Say(culture, revision.IsReview ? "WaitReviewSentence" : "WaitSentence"),
            DocumentStatus.ChangesRequested => Say(culture, "ReturnedSentence", reason),
            DocumentStatus.Rejected => Say(culture, "RejectedSentence", reason),
            DocumentStatus.Withdrawn => Say(culture, "WithdrawnSentence", reason),
            DocumentStatus.Approved => Say(culture, DocumentSteps.MayPublish(sight) ? "PublishSentence" : "ApprovedSentence"),
            DocumentStatus.Published => Published(sight.Entry, culture),
            DocumentStatus.Superseded => Say(culture, "SupersededSentence"),
            DocumentStatus.Obsolete => Say(culture, "ObsoleteSentence", reason),
            DocumentStatus.Disposed => Say(culture, "DisposedSentence"),
        };
    }

    private static string Published(RegisterEntry entry, CultureInfo culture) => entry.Document switch
    {
        { Retirement.Approval.Status: ApprovalStatus.Pending } => Say(culture, "RetiringSentence"),
        { Retirement.Approval.Status: ApprovalStatus.Approved } => Say(culture, "RetiredSentence"),
        { Confirmation.Status: ApprovalStatus.Pending } => Say(culture, "ConfirmingSentence"),
        _ => Say(culture, "PublishedSentence"),
    };

    private static IEnumerable<(string Name, string? Value)> Facts(
        DocumentSight sight, ControlledDocument document, DocumentRevision revision, CultureInfo culture) =>
    [
        (Say(culture, "DecisionFact"), revision.Decision),
        (Say(culture, "ChangesFact"), CardText.Paragraph(revision.ChangeSummary, ReasonLength)),
        (Say(culture, "MaterialFact"), revision.IsMaterial is { } material ? Say(culture, material ? "Material" : "NotMaterial") : null),
        (Say(culture, "EffectiveFact"), DocumentLook.Day(revision.EffectiveDate, culture)),
        (Say(culture, "NextReviewFact"), DocumentLook.Day(document.NextReview, culture)),
        (Say(culture, "TierFact"), DocumentLook.Tier(document.Tier, culture)),
        (Say(culture, "UnitFact"), CardText.OneLine(document.IssuingUnit, 60)),
        (Say(culture, "OwnerFact"), Owner(sight, culture)),
        (Say(culture, "AuthorFact"), CardText.OneLine(sight.Name(revision.Author), 40)),
        (Say(culture, "ApproversFact"), Approvers(sight, revision, culture)),
        (Say(culture, "KeptForFact"), CardText.Paragraph(revision.KeptFor ?? "", ReasonLength)),
        (Say(culture, "RetentionFact"), CardText.OneLine(document.Retention, 60)),
        (Say(culture, "HashFact"), revision.Pinned is { } pinned ? CampaignLook.Hash(pinned.Sha256) : null),
    ];

    private static string Owner(DocumentSight sight, CultureInfo culture)
    {
        var name = CardText.OneLine(sight.Name(sight.Entry.Document.Owner), 40);
        return sight.IsOwnerGone ? Say(culture, "OwnerGone", name) : name;
    }

    private static string? Approvers(DocumentSight sight, DocumentRevision revision, CultureInfo culture)
    {
        var asked = revision.Steps.SelectMany(step => step.Approvers).Concat(revision.Ahead.SelectMany(stage => stage.Approvers)).Distinct();
        return revision.Status is DocumentStatus.InReview or DocumentStatus.Approved
            ? DocumentLook.People(asked, sight.Name, culture)
            : null;
    }

    private static IEnumerable<CardElement> Revisions(DocumentSight sight, CultureInfo culture)
    {
        List<DocumentRevision> others = [.. sight.Entry.Revisions.Reverse().Where(revision => revision.Order != sight.Focus.Order).Take(MostRevisions)];
        if (others.Count == 0)
        {
            yield break;
        }

        yield return CardGrammar.Heading(Say(culture, "RevisionsHeading"));
        foreach (var revision in others)
        {
            yield return CardGrammar.Note(CardText.Join(
                culture,
                CampaignLook.Revision(revision.Revision, culture),
                DocumentLook.Status(revision.Status, culture),
                DocumentLook.Day(revision.EffectiveDate, culture) ?? "",
                CardText.OneLine(revision.ChangeSummary, 60))) with
            { Spacing = Spacing.None };
        }
    }

    private static string Say(CultureInfo culture, string key, params object[] values) => DocumentLook.Say(culture, key, values);
}
