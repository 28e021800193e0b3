using TeamsIsms.Documents.Cards;
using TeamsIsms.Documents.Find;
using TeamsIsms.Documents.Register;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Documents;

/// <summary>The register and its documents, as everybody may look at them.</summary>
internal static class RegisterRoutes
{
    private static readonly HashSet<Guid> Nobody = [];

    public static Task<Answer> ListAsync(Turn turn, int page, CancellationToken cancellationToken) => DocumentTurn.WithAsync(
        turn,
        async who =>
        {
            var lines = await turn.Get<RegisterTable>().ListAsync(cancellationToken);
            return Answer.Card(DocumentListCard.Draw(
                await turn.Get<SeeRun>().SeenAsync(lines, turn.Caller, cancellationToken),
                page,
                who.Actor.IsStaff,
                who.Actor.IsController,
                who.Actor.IsController ? await GoneAsync(turn, lines, cancellationToken) : Nobody,
                turn.Culture));
        },
        cancellationToken);

    private static async Task<HashSet<Guid>> GoneAsync(Turn turn, IReadOnlyList<RegisterLine> lines, CancellationToken cancellationToken)
    {
        var gone = new HashSet<Guid>();
        foreach (var owner in lines.Select(line => line.Owner).Distinct())
        {
            if (await turn.Get<DocumentSightRun>().IsGoneAsync(owner, cancellationToken))
            {
                gone.Add(owner);
            }
        }

        return gone;
    }

    public static Task<Answer> ShowAsync(Turn turn, DocumentVerb verb, CancellationToken cancellationToken) => DocumentTurn.WithEntryAsync(
        turn, verb.Id, (who, entry) => who.CardAsync(entry, cancellationToken), cancellationToken);
}
