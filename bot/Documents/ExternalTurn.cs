using TeamsIsms.Documents.External;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Teams;
using TeamsIsms.Trail;

namespace TeamsIsms.Bot.Documents;

/// <summary>Who acts on a document of external origin in a turn.</summary>
internal sealed record ExternalTurn(Turn Turn, DocumentActor Actor, DateTimeOffset Now)
{
    public Act Act => Act.By(Turn.Caller, Now, Turn.Activity.Id);

    public DateOnly Today => Taipei.Day(Now);

    public static async Task<ExternalTurn> OfAsync(Turn turn, CancellationToken cancellationToken) => new(
        turn,
        await turn.Get<DocumentSightRun>().ActorAsync(turn.Caller, cancellationToken),
        turn.Get<TimeProvider>().GetUtcNow());

    /// <summary>Empty for somebody the directory does not know.</summary>
    public async Task<string> NameAsync(Guid person, CancellationToken cancellationToken) =>
        (await Turn.Get<PeopleTable>().FindAsync(person, cancellationToken))?.Person.Name ?? "";

    public async Task<Answer> CardAsync(ExternalDocument document, CancellationToken cancellationToken, string? note = null) =>
        Answer.Card(ExternalCard.Draw(await ViewAsync(document, cancellationToken) with { Note = note }, Turn.Culture));

    /// <summary>As <see cref="CardAsync"/>, in the place of the card that was tapped, also where the message is drawn again.</summary>
    public async Task<Answer> KeptAsync(ExternalDocument document, CancellationToken cancellationToken) =>
        Answer.Kept(ExternalCard.Draw(await ViewAsync(document, cancellationToken), Turn.Culture), Turn.Activity.ReplyToId);

    private async Task<ExternalView> ViewAsync(ExternalDocument document, CancellationToken cancellationToken) => new(
        document, await NameAsync(document.Owner, cancellationToken), document.Owner == Turn.Caller, Actor.IsController, Today);
}
