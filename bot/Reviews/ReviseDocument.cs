using TeamsIsms.Bot.Documents;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Reviews;
using TeamsIsms.Reviews.Decisions;
using TeamsIsms.Teams;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Bot.Reviews;

/// <summary>Begins the next revision of a document because a management review decided so.</summary>
internal static class ReviseDocument
{
    /// <summary>Asks for the document's number first where the card brings none.</summary>
    public static Task<Answer> SendAsync(Turn turn, DecisionForm form, CancellationToken cancellationToken) => ReviewTurn.WithAsync(
        turn,
        async who => await turn.Get<DecisionLinkRun>().FindAsync(form.Id, turn.Caller, who.Now, cancellationToken) switch
        {
            null => Answer.Refused(new UnknownDecision()),
            { } sight when string.IsNullOrWhiteSpace(form.Number) => Answer.Card(ReviseFormCard.Draw(sight, turn.Culture)),
            { Decision: var decision } => await DocumentTurn.WithEntryAsync(
                turn,
                DocumentId.Of(form.Number).ToString(),
                (document, entry) => BeginAsync(document, entry, decision, cancellationToken),
                cancellationToken),
        });

    private static async Task<Answer> BeginAsync(
        DocumentTurn who, RegisterEntry entry, ReviewDecision decision, CancellationToken cancellationToken)
    {
        var outcome = await who.Turn.Get<DocumentTable>().ActAsync(
            entry.Document.Id,
            loaded => RegisterDocument.Revise(
                loaded,
                new DocumentRevision
                {
                    Document = loaded.Document.Id,
                    Order = 0,
                    Revision = NextRevision.Suggest(loaded),
                    Author = who.Turn.Caller,
                    ChangeSummary = CardText.Paragraph(decision.Text, SubmitDocument.LongestSummary),
                    Decision = decision.Id.ToString(),
                    CreatedAt = who.Now,
                },
                who.Actor,
                who.Act),
            who.Now,
            cancellationToken);
        if (outcome.Value is not { Open: { } begun } next)
        {
            return Answer.Refused(outcome.Refusal ?? new NotRegistered());
        }

        await who.Turn.Get<DecisionLinkRun>().LinkAsync(
            decision.Id.ToString(), $"{next.Document.Number} {begun.Revision}", who.Turn.Caller, who.Act, cancellationToken);
        return await who.KeptAsync(next, cancellationToken);
    }
}
