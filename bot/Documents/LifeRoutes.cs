using System.Globalization;
using TeamsIsms.Approvals;
using TeamsIsms.Bot.Approvals;
using TeamsIsms.Documents;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Kernel;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Documents;

/// <summary>The steps of a revision between its drafts and its publication.</summary>
internal static class LifeRoutes
{
    /// <summary>The same as returning it on the approval's card.</summary>
    public static Task<Answer> RequestChangesAsync(Turn turn, DocumentVerb verb, CancellationToken cancellationToken) =>
        DocumentTurn.WithEntryAsync(
            turn,
            verb.Id,
            async (_, entry) =>
            {
                var (subject, key) = (turn.Get<ApprovalSubjects>().Find(DocumentSubject.Called), DocumentSubject.Key(entry.Document.Id));
                var asked = DecideDocument.Asked(entry);
                if (subject is null || asked is not { Approval: { } request } || asked.Revision != verb.Revision)
                {
                    return Answer.Refused(new NothingAsked());
                }

                var viewer = ApprovalRoutes.Viewer(turn);
                var outcome = await subject.DecideAsync(
                    key,
                    new ApprovalVote(turn.Caller, ApprovalVerdict.Return, request.Stamp, verb.Reason),
                    viewer,
                    TeamsIsms.Trail.Act.By(turn.Caller, viewer.Now, turn.Activity.Id),
                    cancellationToken);
                return outcome.Value is { } kept
                    ? Answer.Kept(kept.Card, turn.Activity.ReplyToId)
                    : await ApprovalRoutes.RefuseAsync(turn, subject, key, outcome.Refusal!, cancellationToken); // no value: refused
            },
            cancellationToken);

    public static Task<Answer> WithdrawAsync(Turn turn, DocumentVerb verb, CancellationToken cancellationToken) =>
        DocumentTurn.WithEntryAsync(
            turn,
            verb.Id,
            (who, entry) => who.ActAsync(
                entry, loaded => SubmitDocument.Withdraw(loaded, verb.Revision ?? "", verb.Reason, who.Actor, who.Act), cancellationToken),
            cancellationToken);

    /// <summary>Begins the draft of the next revision; whoever does is its author. Its file is chosen when it is submitted.</summary>
    public static Task<Answer> ReviseAsync(Turn turn, DocumentVerb verb, CancellationToken cancellationToken) =>
        DocumentTurn.WithEntryAsync(
            turn,
            verb.Id,
            (who, entry) => who.ActAsync(
                entry,
                loaded => RegisterDocument.Revise(
                    loaded,
                    new DocumentRevision
                    {
                        Document = loaded.Document.Id,
                        Order = 0,
                        Revision = verb.Next ?? "",
                        Author = turn.Caller,
                        CreatedAt = who.Now,
                    },
                    who.Actor,
                    who.Act),
                cancellationToken),
            cancellationToken);

    public static Task<Answer> PublishAsync(Turn turn, DocumentVerb verb, CancellationToken cancellationToken) =>
        DocumentTurn.WithEntryAsync(
            turn,
            verb.Id,
            async (who, entry) =>
            {
                var read = entry.Find(verb.Revision) is { Status: DocumentStatus.Approved } approved
                    ? await turn.Get<RevisionFileRun>().ReadAsync(approved.ItemId, cancellationToken)
                    : new FileNow(null); // no step reads it
                return read.Value is { File: var file }
                    ? await who.ActAsync(
                        entry, loaded => PublishOrVoid(loaded, verb, file?.Sha256, who), cancellationToken)
                    : Answer.Refused(read.Refusal!); // no value: refused
            },
            cancellationToken);

    private static Outcome<DocumentStep> PublishOrVoid(RegisterEntry entry, DocumentVerb verb, string? sha256, DocumentTurn who) =>
        PublishDocument.Publish(entry, verb.Revision ?? "", sha256, Day(verb.Effective), who.Actor, who.Act) is { Refusal: not FileChanged } outcome
            ? outcome
            : SubmitDocument.Void(entry, sha256, who.Act);

    private static DateOnly? Day(string? typed) =>
        DateOnly.TryParseExact(typed?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
