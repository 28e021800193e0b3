using System.Globalization;
using TeamsIsms.Documents.Differences;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Documents.Cards;

/// <summary>What a viewer can do with a document now, the step most want first.</summary>
internal static class DocumentSteps
{
    public static bool MayDecide(DocumentSight sight) => sight.Focus is { Status: DocumentStatus.InReview, Approval: { } request } revision
        && (revision.IsReview ? DocumentDuties.Review(revision, sight.Viewer) : DocumentDuties.Approve(revision, sight.Viewer)) is null
        && ApprovalLook.MayDecide(request, sight.Viewer.Person, sight.Now);

    public static bool MayPublish(DocumentSight sight) => sight.Focus is { Status: DocumentStatus.Approved } revision
        && DocumentDuties.Publish(revision, sight.Viewer) is null;

    public static IReadOnlyList<CardAction> Buttons(DocumentSight sight, CultureInfo culture) =>
    [
        .. MayDecide(sight) ? Decide(sight, culture) : [],
        .. Author(sight, culture),
        .. MayPublish(sight) ? [Publish(sight, culture)] : Array.Empty<CardAction>(),
        .. sight.Focus.Status == DocumentStatus.Published ? Keep(sight, culture) : [],
        .. Revise(sight, culture),
        .. sight is { Viewer.IsController: true, Entry.Ended: null } ? [Change(sight.Entry.Document.Id, "ChangeButton", culture)] : Array.Empty<CardAction>(),
        .. sight.Focus.IsOpen && ComparedRevisions.Of(sight.Entry, sight.Focus.Revision)?.Before is not null
            ? [DifferenceCard.Button(sight.Entry.Document.Id.ToString(), sight.Focus.Revision, culture)]
            : Array.Empty<CardAction>(),
        .. sight.Focus.Pinned is { } file ? [new ActionOpenUrl(Say(culture, "OpenButton"), file.WebUrl)] : Array.Empty<CardAction>(),
    ];

    /// <summary>Opens the form that changes the register's entry.</summary>
    public static ActionExecute Change(DocumentId document, string title, CultureInfo culture) =>
        CardGrammar.Secondary(Say(culture, title), "document.change", ("id", document.ToString())) with { AssociatedInputs = AssociatedInputs.None };

    // Reviewers agree or return; rejecting is for the approvers.
    private static IEnumerable<CardAction> Decide(DocumentSight sight, CultureInfo culture) => ApprovalLook
        .Buttons(DocumentSubject.Key(sight.Entry.Document.Id), sight.Focus.Approval!, sight.Viewer.Person, sight.Now, culture) // else nobody decides
        .Where(button => !sight.Focus.IsReview || button is not ActionShowCard { Card.Actions: [ActionExecute { Verb: "approval.reject" }] });

    private static IEnumerable<CardAction> Author(DocumentSight sight, CultureInfo culture)
    {
        var revision = sight.Focus;
        if (revision.Author != sight.Viewer.Person)
        {
            yield break;
        }

        if (revision.Status is DocumentStatus.Draft or DocumentStatus.ChangesRequested)
        {
            yield return Step(sight, Say(culture, "SubmitButton"), "document.submit") with { Style = ActionStyle.Positive };
        }

        if (revision.Status is DocumentStatus.Draft or DocumentStatus.InReview)
        {
            yield return CardGrammar.Exceptional(
                Say(culture, "WithdrawButton"),
                Step(sight, Say(culture, "WithdrawSend"), "document.withdraw") with { Style = ActionStyle.Destructive },
                CardGrammar.Reason(Say(culture, "WithdrawLabel"), Say(culture, "ReasonMissing")));
        }
    }

    private static ActionShowCard Publish(DocumentSight sight, CultureInfo culture) => CardGrammar.Exceptional(
        Say(culture, "PublishButton"),
        Step(sight, Say(culture, "PublishSend"), "document.publish") with { Style = ActionStyle.Positive },
        new InputDate(Say(culture, "EffectiveLabel"))
        {
            Id = "effective",
            Value = Taipei.Day(sight.Now),
            Min = Taipei.Day(sight.Now),
        });

    private static IEnumerable<CardAction> Keep(DocumentSight sight, CultureInfo culture)
    {
        var (document, viewer) = (sight.Entry.Document, sight.Viewer);
        if (document.Owner == viewer.Person && document.Confirmation is not { Status: ApprovalStatus.Pending })
        {
            yield return Step(sight, Say(culture, "ConfirmButton"), "document.confirmReview");
        }

        switch (document.Retirement?.Approval.Status)
        {
            case ApprovalStatus.Approved when DocumentDuties.CarryOut(document.Retirement.Approval, viewer) is null:
                yield return Step(sight, Say(culture, "CarryOutButton"), "document.obsolete") with { Style = ActionStyle.Destructive };
                break;
            case ApprovalStatus.Approved or ApprovalStatus.Pending:
                break;
            default:
                if (viewer.IsController || document.Owner == viewer.Person)
                {
                    yield return Retire(sight, culture);
                }

                break;
        }
    }

    private static ActionShowCard Retire(DocumentSight sight, CultureInfo culture) => CardGrammar.Exceptional(
        Say(culture, "ObsoleteButton"),
        Step(sight, Say(culture, "ObsoleteSend"), "document.obsolete") with { Style = ActionStyle.Destructive },
        CardGrammar.Reason(Say(culture, "ObsoleteLabel"), Say(culture, "ReasonMissing")),
        new InputText(Say(culture, "KeptForLabel"))
        {
            Id = "keptFor",
            Value = Say(culture, "KeptForUsual"),
            MaxLength = RetireDocument.LongestReason,
            IsRequired = true,
            ErrorMessage = Say(culture, "KeptForMissing"),
        });

    private static IEnumerable<CardAction> Revise(DocumentSight sight, CultureInfo culture)
    {
        if (RegisterDocument.MayRevise(sight.Entry, sight.Viewer) is not null)
        {
            yield break;
        }

        yield return CardGrammar.Exceptional(
            Say(culture, "ReviseButton"),
            Step(sight, Say(culture, "ReviseSend"), "document.revise"),
            new InputText(Say(culture, "NextLabel"))
            {
                Id = "next",
                Value = NextRevision.Suggest(sight.Entry),
                MaxLength = RegisterDocument.LongestRevision,
                IsRequired = true,
                ErrorMessage = Say(culture, "NextMissing"),
            });
    }

    private static ActionExecute Step(DocumentSight sight, string title, string verb) => CardGrammar.Secondary(
        title, verb, ("id", sight.Entry.Document.Id.ToString()), ("revision", sight.Focus.Revision));

    private static string Say(CultureInfo culture, string key) => DocumentLook.Say(culture, key);
}
