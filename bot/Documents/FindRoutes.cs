using TeamsIsms.Documents;
using TeamsIsms.Documents.Differences;
using TeamsIsms.Documents.External;
using TeamsIsms.Documents.Find;
using TeamsIsms.Documents.Reconcile;
using TeamsIsms.Documents.Register;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Documents;

/// <summary>Finding documents, what changed in them, and files nobody registered.</summary>
internal static class FindRoutes
{
    public static void Add(Routes routes)
    {
        var verb = DocumentVerbJson.Default.DocumentVerb;
        routes
            .Verb("document.difference", verb, Caller.Anyone, DifferenceAsync)
            .Verb("document.unregistered", verb, Caller.Role(Role.DocumentController), (turn, _, cancel) => UnregisteredAsync(turn, cancel))
            .Search("documents", Caller.Anyone, SearchAsync);
    }

    /// <summary>The answer to <c>文件 關鍵字</c>.</summary>
    public static async Task<Answer> FindAsync(Turn turn, string words, CancellationToken cancellationToken)
    {
        var found = await FoundAsync(turn, words, cancellationToken);
        var external = (await turn.Get<ExternalTable>().ListAsync(cancellationToken))
            .Where(one => !one.IsEnded && FindDocuments.Holds($"{one.Title} {one.Issuer} {one.Edition}", words))
            .ToList();
        return Answer.Card(FoundCard.Draw(words, found, external, Taipei.Day(turn.Get<TimeProvider>().GetUtcNow()), turn.Culture));
    }

    private static async Task<IReadOnlyList<SearchResult>> SearchAsync(Turn turn, string words, CancellationToken cancellationToken) =>
    [
        .. from one in await FoundAsync(turn, words, cancellationToken)
           let line = FoundLook.Line(one, turn.Culture)
           let warning = FoundLook.Warning(one, turn.Culture)
           select new SearchResult(one.Line.Title, warning is null ? line : $"{warning} · {line}", SharedDocumentCard.Draw(one, turn.Culture)),
    ];

    private static async Task<IReadOnlyList<FoundDocument>> FoundAsync(Turn turn, string words, CancellationToken cancellationToken)
    {
        var lines = await turn.Get<RegisterTable>().ListAsync(cancellationToken);
        var found = FindDocuments.Of(lines, words);
        var seen = (await turn.Get<SeeRun>().SeenAsync([.. found.Select(one => one.Line)], turn.Caller, cancellationToken))
            .Select(line => line.Id).ToHashSet();
        return [.. found.Where(one => seen.Contains(one.Line.Id))];
    }

    /// <summary>What nobody published yet is compared only for those who work on it.</summary>
    private static Task<Answer> DifferenceAsync(Turn turn, DocumentVerb verb, CancellationToken cancellationToken) => DocumentTurn.WithEntryAsync(
        turn,
        verb.Id,
        async (who, entry) => ComparedRevisions.Of(entry, verb.Revision)?.After is { } after
            && (after.PublishedAt is not null || DocumentAccess.SeesDrafts(entry, who.Actor, who.Now))
            && await turn.Get<DifferenceRun>().OfAsync(entry, verb.Revision, cancellationToken) is { } view
                ? Answer.Card(DifferenceCard.Draw(view, verb.PageNumber(), turn.Culture))
                : Answer.Refused(new NotRegistered()),
        cancellationToken);

    private static async Task<Answer> UnregisteredAsync(Turn turn, CancellationToken cancellationToken)
    {
        var listed = await turn.Get<LibraryClient>().ListAsync(cancellationToken);
        return listed.Value is { } files
            ? Answer.Card(UnregisteredCard.Draw(
                [.. CompareLibrary.Unregistered(files, await turn.Get<RegisterTable>().ListAsync(cancellationToken))], turn.Culture))
            : Answer.Refused(listed.Refusal!); // no value: refused
    }
}
