using TeamsIsms.Approvals;
using TeamsIsms.Documents;
using TeamsIsms.Documents.Cards;
using TeamsIsms.Documents.Differences;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Tests.Testing;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private const string Retention = "作廢後五年";
    private const string NeedsAttachment = "請補上附件二";
    private const string BusinessEnded = "業務終止";
    private const string ForAudits = "稽核查閱";

    private static IReadOnlyList<string> WordsOfRegister =>
    [
        Some.Procedure.Title, Some.Procedure.IssuingUnit, Some.Submission.ChangeSummary, Some.InForce.ChangeSummary, Retention, NeedsAttachment,
        BusinessEnded, ForAudits, "林曉彤", "網路維運部",
    ];

    private static IEnumerable<CardSample> Register()
    {
        static DocumentSight See(RegisterEntry entry, DocumentActor viewer) =>
            new(entry with { Document = entry.Document with { Retention = Retention } }, viewer, InRegister, Some.Now);

        var nobody = new HashSet<Guid>();
        var asked = new ApprovalRequest(Some.Author.Person, Some.PinnedFile.Sha256, ApprovalMode.One, 0, Some.Now) { Approvers = [Some.SecurityManager] };
        var returned = DecideDocument.Decide(
            Some.InReview, Some.PinnedFile.Sha256, Some.PinnedFile.Sha256, ApprovalVerdict.Return, NeedsAttachment, Some.Reviewer, Some.ActOf(Some.Reviewer)).Value!.Next;
        var compared = SubmitDocument.Compared(Some.InReview, ShortDifference.Of(Some.PinnedFile.Sha256, PolicyDifference)).Value!.Next;
        var published = PublishDocument.Publish(
            Some.Approved, "1.1", Some.PinnedFile.Sha256, null, Some.Controller, Some.ActOf(Some.Controller)).Value!.Next;
        var confirming = published with { Document = published.Document with { Confirmation = asked } };
        var retiring = published with { Document = published.Document with { Retirement = new Retirement(BusinessEnded, ForAudits, asked) } };
        var ended = published.With(published.Published! with { Status = DocumentStatus.Obsolete, Reason = BusinessEnded, KeptFor = ForAudits });
        var voided = SubmitDocument.Void(Some.Approved, null, Some.ActOf(Some.Controller)).Value!.Next;
        var done = asked with { Status = ApprovalStatus.Approved };
        var choices = new RegisterChoices([Some.Document], ["網路維運部"]);
        var form = new DocumentForm
        {
            Item = Some.Document.ItemId,
            Number = Some.Procedure.Number,
            Title = Some.Procedure.Title,
            Tier = "2",
            Classification = "一般",
            IssuingUnit = Some.Procedure.IssuingUnit,
            Revision = "1.0",
            Retention = Retention,
        };
        var submission = new SubmissionForm
        {
            Item = Some.Document.ItemId,
            Summary = Some.Submission.ChangeSummary,
            Material = "true",
            Reviewers = "lin@example.tw",
            Approvers = "an@example.tw",
        };
        return
        [
            new("DocumentCard.Draw", "", culture => DocumentCard.Draw(See(Some.Entry, Some.Author), culture)),
            new("DocumentCard.Draw", "Review", culture => DocumentCard.Draw(See(compared, Some.Reviewer), culture)),
            new("DocumentCard.Draw", "Waiting", culture => DocumentCard.Draw(See(Some.InReview, Some.Author), culture)),
            new("DocumentCard.Draw", "Returned", culture => DocumentCard.Draw(See(returned, Some.Author), culture)),
            new("DocumentCard.Draw", "Voided", culture => DocumentCard.Draw(See(voided, Some.Author), culture)),
            new("DocumentCard.Draw", "Publish", culture => DocumentCard.Draw(See(Some.Approved, Some.Controller), culture)),
            new("DocumentCard.Draw", "Published", culture => DocumentCard.Draw(
                See(published, Some.Author) with { Note = new WrongRevisionState(DocumentStatus.Published).Say(culture) }, culture)),
            new("DocumentCard.Draw", "Reader", culture => DocumentCard.Draw(See(published, Some.Stranger), culture)),
            new("DocumentCard.Draw", "Retired", culture => DocumentCard.Draw(
                See(retiring with { Document = retiring.Document with { Retirement = retiring.Document.Retirement! with { Approval = done } } }, Some.Controller), culture)),
            new("DocumentCard.Draw", "Obsolete", culture => DocumentCard.Draw(See(ended, Some.Stranger), culture)),
            new("DocumentCard.Draw", "OwnerGone", culture => DocumentCard.Draw(See(published, Some.Controller) with { IsOwnerGone = true }, culture)),
            new("EntryFormCard.Draw", "", culture => EntryFormCard.Draw(
                published, EntryForm.Of(published.Document, "lin@example.tw"), ["網路維運部"], [], culture)),
            new("EntryFormCard.Draw", "Wrong", culture => EntryFormCard.Draw(
                published,
                EntryForm.Of(published.Document, null) with { Months = "6", Reason = BusinessEnded },
                ["網路維運部"],
                [new EntryOwnerNeeded().Say(culture)],
                culture)),
            new("KeepCard.Review", "", culture => KeepCard.Review(See(confirming, Some.Approver), culture)),
            new("KeepCard.Obsolete", "", culture => KeepCard.Obsolete(See(retiring, Some.Approver), culture)),
            new("KeepCard.Obsolete", "Waiting", culture => KeepCard.Obsolete(See(retiring, Some.Controller), culture)),
            new("DocumentListCard.Draw", "", culture => DocumentListCard.Draw(
                [RegisterLine.Of(Some.InReview), RegisterLine.Of(published), RegisterLine.Of(ended)], 1, mayRegister: true, isController: true, nobody, culture)),
            new("DocumentListCard.Draw", "OwnersGone", culture => DocumentListCard.Draw(
                [RegisterLine.Of(published), RegisterLine.Of(Some.InReview) with { Owner = Some.Chair }],
                1,
                mayRegister: true,
                isController: true,
                new HashSet<Guid> { Some.Chair },
                culture)),
            new("DocumentListCard.Draw", "Pages", culture => DocumentListCard.Draw(
                [.. Enumerable.Repeat(RegisterLine.Of(published), 25)], 2, mayRegister: false, isController: false, nobody, culture)),
            new("DocumentListCard.Draw", "Nothing", culture => DocumentListCard.Draw([], 1, mayRegister: true, isController: true, nobody, culture)),
            new("RegisterFormCard.Choose", "", culture => RegisterFormCard.Choose(choices, culture)),
            new("RegisterFormCard.Draw", "", culture => RegisterFormCard.Draw(form, choices, [], culture)),
            new("RegisterFormCard.Draw", "Wrong", culture => RegisterFormCard.Draw(
                form with { Revision = "" }, choices, [new RevisionTextNeeded(RegisterDocument.LongestRevision).Say(culture)], culture)),
            new("SubmitFormCard.Draw", "", culture => SubmitFormCard.Draw(Some.Entry, Some.Draft, submission, [Some.Document], [], culture)),
            new("SubmitFormCard.Draw", "Wrong", culture => SubmitFormCard.Draw(
                Some.Entry, Some.Draft, submission with { Material = null }, [Some.Document], [new MaterialUnanswered().Say(culture)], culture)),
            new("PublishedCard.Told", "", culture => PublishedCard.Told(published, published.Published!, culture)),
            new("PublishedCard.Proposed", "", culture => PublishedCard.Proposed(published, published.Published!, culture)),
        ];
    }

    private static string InRegister(Guid person) => person == Some.Chair ? "陳應變" : person == Some.SecurityManager ? "林安全" : "王小美";
}
