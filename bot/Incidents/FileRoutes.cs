using System.Text.Json.Serialization;
using TeamsIsms.Bot.Messages;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Evidence;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Incidents;

/// <summary>Files and pictures that people send in their chat: beside a report, or alone for one they made.</summary>
internal static class FileRoutes
{
    private const int Looked = 20;

    private static readonly string[] Reports = ["report", "weakness", "suggest", "drill"];

    public static void Add(Routes routes) => routes
        .On(TurnEvent.FileReceived, AskAsync)
        .Seen(KeepAsync)
        .Verb("incident.files", FileVerbJson.Default.FileVerb, Caller.Anyone, AgainAsync)
        .Verb("incident.attach", FileVerbJson.Default.FileVerb, Caller.Anyone, AttachAsync)
        .Verb("incident.dropFiles", FileVerbJson.Default.FileVerb, Caller.Anyone, DropAsync);

    /// <summary>Whether a message opens the form of a report, so that its files belong to that report.</summary>
    public static bool IsReport(Turn turn) => MessageText.Plain(turn.Activity) is var text
        && (CaseCommand.Read(text) is { Series: not null }
            || Reports.Contains(turn.Get<Routes>().FindCommand(MessageText.Split(text).Word)?.Name));

    private static async Task<Answer> AskAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (!turn.IsPersonal || IsReport(turn))
        {
            return Answer.None;
        }

        await WaitAsync(turn, cancellationToken);
        return await WhichAsync(turn, AttachedFile.Of(turn).Count, cancellationToken);
    }

    // What another feature took for its own, and is not.
    private static async Task<Answer> AgainAsync(Turn turn, FileVerb verb, CancellationToken cancellationToken)
    {
        var waiting = await turn.Get<IncomingTable>().ReadAsync(turn.Caller, turn.Get<TimeProvider>().GetUtcNow(), cancellationToken);
        return waiting.Count == 0 ? Answer.Refused(new NothingWaits()) : await WhichAsync(turn, waiting.Count, cancellationToken);
    }

    private static async Task<Answer> WhichAsync(Turn turn, int files, CancellationToken cancellationToken)
    {
        var mine = await turn.Get<IncidentTable>().MineAsync(turn.Caller, Looked, cancellationToken);
        return Answer.Card(FilesCard.Ask(files, [.. mine.Where(one => one.IsOpen)], turn.Culture));
    }

    // The form that a report's message opens is answered first; its files wait for the report to be sent.
    private static Task KeepAsync(Turn turn, CancellationToken cancellationToken) =>
        turn is { IsPersonal: true, IsFromDialog: false, Activity: { Type: ActivityTypes.Message, Attachments.Count: > 0 } } && IsReport(turn)
            ? WaitAsync(turn, cancellationToken)
            : Task.CompletedTask;

    private static Task WaitAsync(Turn turn, CancellationToken cancellationToken) => turn.Get<IncomingTable>().KeepAsync(
        turn.Caller, turn.Activity.Id ?? "", AttachedFile.Of(turn), turn.Get<TimeProvider>().GetUtcNow(), cancellationToken);

    private static Task<Answer> AttachAsync(Turn turn, FileVerb verb, CancellationToken cancellationToken) => CaseTurn.WithAsync(
        turn,
        async who =>
        {
            if (CaseId.Parse(verb.Id) is not { } id)
            {
                return Answer.Refused(new UnknownCase());
            }

            var files = await turn.Get<AttachRun>().AttachAsync(id, who.Actor, who.Act, cancellationToken);
            return files is { Stored.Count: 0, Refused.Count: 0 }
                ? Answer.Refused(new NothingWaits())
                : Answer.Card(FilesCard.Done(files, turn.Culture));
        },
        cancellationToken);

    private static async Task<Answer> DropAsync(Turn turn, FileVerb verb, CancellationToken cancellationToken)
    {
        var incoming = turn.Get<IncomingTable>();
        var waiting = await incoming.ReadAsync(turn.Caller, turn.Get<TimeProvider>().GetUtcNow(), cancellationToken);
        await incoming.ForgetAsync(turn.Caller, [.. waiting.Select(one => one.Key)], cancellationToken);
        return Answer.Card(FilesCard.Dropped(turn.Culture));
    }
}

/// <summary>What a button of <see cref="FilesCard"/> carries: untrusted.</summary>
internal sealed record FileVerb(string? Id = null);

[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(FileVerb))]
internal sealed partial class FileVerbJson : JsonSerializerContext;
