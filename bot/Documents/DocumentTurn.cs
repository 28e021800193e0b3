using TeamsIsms.Approvals;
using TeamsIsms.Documents.Cards;
using TeamsIsms.Documents.Find;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Kernel;
using TeamsIsms.Teams;
using TeamsIsms.Trail;

namespace TeamsIsms.Bot.Documents;

/// <summary>Who acts on a document in a turn.</summary>
internal sealed record DocumentTurn(Turn Turn, DocumentActor Actor, DateTimeOffset Now)
{
    public Act Act => Act.By(Turn.Caller, Now, Turn.Activity.Id);

    public static async Task<Answer> WithAsync(Turn turn, Func<DocumentTurn, Task<Answer>> answer, CancellationToken cancellationToken) =>
        await answer(new DocumentTurn(
            turn,
            await turn.Get<DocumentSightRun>().ActorAsync(turn.Caller, cancellationToken),
            turn.Get<TimeProvider>().GetUtcNow()));

    /// <summary>As <see cref="WithAsync"/>, with the document the card names. Whom a draft is not shown to, for them there is none.</summary>
    public static Task<Answer> WithEntryAsync(
        Turn turn, string? id, Func<DocumentTurn, RegisterEntry, Task<Answer>> answer, CancellationToken cancellationToken) => WithAsync(
        turn,
        async who => DocumentId.Parse(id) is { } known
            && await turn.Get<DocumentTable>().FindAsync(known, cancellationToken) is { } entry
            && (DocumentAccess.SeesDrafts(entry, who.Actor, who.Now) || await turn.Get<SeeRun>().MaySeeAsync(RegisterLine.Of(entry), turn.Caller, cancellationToken))
            ? await answer(who, entry)
            : Answer.Refused(new NotRegistered()),
        cancellationToken);

    /// <summary>Takes a step and shows what came of it; a tap that comes late gets the state there is and why nothing changed.</summary>
    public async Task<Answer> ActAsync(
        RegisterEntry entry, Func<RegisterEntry, Outcome<DocumentStep>> decide, CancellationToken cancellationToken)
    {
        var outcome = await Turn.Get<DocumentTable>().ActAsync(entry.Document.Id, decide, Now, cancellationToken);
        return outcome switch
        {
            { Value: { } next } => await KeptAsync(next, cancellationToken),
            { Refusal: DocumentMovedOn or AskedAlready or AlreadyDecided } => await CardAsync(
                await Turn.Get<DocumentTable>().FindAsync(entry.Document.Id, cancellationToken) ?? entry,
                cancellationToken,
                outcome.Refusal.Say(Turn.Culture)),
            _ => Answer.Refused(outcome.Refusal!), // no value: refused
        };
    }

    /// <summary>The document's card as it stands, for the eyes of the person who acts.</summary>
    public async Task<Answer> CardAsync(RegisterEntry entry, CancellationToken cancellationToken, string? note = null) =>
        Answer.Card(DocumentCard.Draw(await SightAsync(entry, cancellationToken) with { Note = note }, Turn.Culture));

    /// <summary>As <see cref="CardAsync"/>, in the place of the card that was tapped, also where the message is drawn again.</summary>
    public async Task<Answer> KeptAsync(RegisterEntry entry, CancellationToken cancellationToken) =>
        Answer.Kept(DocumentCard.Draw(await SightAsync(entry, cancellationToken), Turn.Culture), Turn.Activity.ReplyToId);

    private Task<DocumentSight> SightAsync(RegisterEntry entry, CancellationToken cancellationToken) =>
        Turn.Get<DocumentSightRun>().OfAsync(entry, Turn.Caller, Now, cancellationToken);
}
