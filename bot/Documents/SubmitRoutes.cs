using System.Globalization;
using TeamsIsms.Approvals;
using TeamsIsms.Bot.Incidents;
using TeamsIsms.Documents;
using TeamsIsms.Documents.Cards;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Kernel;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Documents;

/// <summary>Sends a revision to its reviewers and approvers: the form, and what is made of it. What was typed is never lost.</summary>
internal static class SubmitRoutes
{
    public static Task<Answer> SubmitAsync(Turn turn, SubmissionForm form, CancellationToken cancellationToken) =>
        DocumentTurn.WithEntryAsync(
            turn,
            form.Id,
            async (who, entry) => entry.Find(form.Revision) switch
            {
                null => await who.CardAsync(entry, cancellationToken, new UnknownRevision().Say(turn.Culture)),
                { } own when own.Author != turn.Caller => Answer.Refused(new AuthorNeeded()),
                { Status: not (DocumentStatus.Draft or DocumentStatus.ChangesRequested) } sent => await who.CardAsync(
                    entry, cancellationToken, new WrongRevisionState(sent.Status).Say(turn.Culture)),
                { } draft when !form.IsFilled => await FormAsync(
                    turn, entry, draft, await turn.Get<SubmissionRun>().SuggestAsync(entry, draft, cancellationToken), [], cancellationToken),
                { } draft => await SendAsync(who, entry, draft, form, cancellationToken),
            },
            cancellationToken);

    private static async Task<Answer> SendAsync(
        DocumentTurn who, RegisterEntry entry, DocumentRevision draft, SubmissionForm form, CancellationToken cancellationToken)
    {
        var turn = who.Turn;
        var reviewers = await ActorsAsync(turn, form.Reviewers, cancellationToken);
        var approvers = await ActorsAsync(turn, form.Approvers, cancellationToken);
        var item = form.Item is { Length: > 0 } chosen && chosen != DocumentForm.NoFile ? chosen : null;
        var file = await turn.Get<SubmissionRun>().FileAsync(item, entry.Document.Id, cancellationToken);
        if (new[] { reviewers.Refusal, approvers.Refusal, file.Refusal }.OfType<Refusal>().ToList() is { Count: > 0 } wrong)
        {
            return await FormAsync(turn, entry, draft, form, wrong, cancellationToken);
        }

        var submission = new Submission(
            file.Value!.File, // no refusal: read
            form.Summary ?? "",
            form.Material switch { "true" => true, "false" => false, _ => null },
            reviewers.Value!, // no refusal: found
            approvers.Value!,
            Enum.TryParse<ApprovalMode>(form.Mode, out var mode) && mode is ApprovalMode.All or ApprovalMode.Quorum ? mode : ApprovalMode.Sequential,
            int.TryParse(form.Needed, NumberStyles.None, CultureInfo.InvariantCulture, out var needed) ? needed : 0);
        var outcome = await turn.Get<DocumentTable>().ActAsync(
            entry.Document.Id,
            loaded => SubmitDocument.Submit(loaded, draft.Revision, submission, who.Actor, who.Act),
            who.Now,
            cancellationToken);
        return outcome switch
        {
            { Value: { } next } => await who.KeptAsync(next, cancellationToken),
            { Refusal: DocumentMovedOn } => await who.CardAsync(
                await turn.Get<DocumentTable>().FindAsync(entry.Document.Id, cancellationToken) ?? entry,
                cancellationToken,
                outcome.Refusal.Say(turn.Culture)),
            { Refusal: AuthorNeeded or DocumentBusy } => Answer.Refused(outcome.Refusal),
            _ => await FormAsync(turn, entry, draft, form, [outcome.Refusal!], cancellationToken), // no value: refused
        };
    }

    private static async Task<Outcome<IReadOnlyList<DocumentActor>>> ActorsAsync(
        Turn turn, string? typed, CancellationToken cancellationToken)
    {
        var chosen = await ChoosePeople.AllAsync(turn, typed, cancellationToken);
        if (chosen.Value is not { } people)
        {
            return chosen.Refusal!; // no value: refused
        }

        var actors = new List<DocumentActor>();
        foreach (var person in people)
        {
            actors.Add(await turn.Get<DocumentSightRun>().ActorAsync(person, cancellationToken));
        }

        return actors;
    }

    private static async Task<Answer> FormAsync(
        Turn turn,
        RegisterEntry entry,
        DocumentRevision draft,
        SubmissionForm form,
        IReadOnlyList<Refusal> problems,
        CancellationToken cancellationToken) => Answer.Card(SubmitFormCard.Draw(
        entry,
        draft,
        form,
        await turn.Get<SubmissionRun>().FilesAsync(entry.Document.Id, cancellationToken),
        [.. problems.Select(problem => problem.Say(turn.Culture))],
        turn.Culture));
}
