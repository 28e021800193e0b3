using TeamsIsms.Bot.Incidents;
using TeamsIsms.Campaigns;
using TeamsIsms.Incidents.Evidence;
using TeamsIsms.Teams;
using TeamsIsms.Training;
using TeamsIsms.Training.Cards;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Bot.Training;

/// <summary>
/// A Word file or a scan from somebody whose course waits for one: the person says whether it is that. Every other file goes on to
/// whoever listens behind.
/// </summary>
internal static class TrainingFileRoutes
{
    public static void Add(Routes routes) => routes.On(TurnEvent.FileReceived, AskAsync);

    private static async Task<Answer> AskAsync(Turn turn, CancellationToken cancellationToken)
    {
        var files = AttachedFile.Of(turn);
        if (!turn.IsPersonal || FileRoutes.IsReport(turn) || files is not [var file]
            || !(TrainingFileRun.IsReport(file) || TrainingFileRun.IsScan(file)))
        {
            return Answer.None;
        }

        var uses = await UsesAsync(await TrainingTurn.OfAsync(turn, cancellationToken), TrainingFileRun.IsReport(file), cancellationToken);
        if (uses.Count == 0)
        {
            return Answer.None;
        }

        await turn.Get<IncomingTable>().KeepAsync(
            turn.Caller, turn.Activity.Id ?? "", files, turn.Get<TimeProvider>().GetUtcNow(), cancellationToken);
        return Answer.Card(TrainingFileCard.Ask(EvidenceWords.Called(turn.Culture, file.Name), uses, turn.Culture));
    }

    private static async Task<IReadOnlyList<FileUse>> UsesAsync(TrainingTurn who, bool isReport, CancellationToken cancellationToken)
    {
        var uses = new List<FileUse>();
        foreach (var task in await who.Turn.Get<OwedTasksRun>().FindAsync(who.Turn.Caller, cancellationToken))
        {
            var found = await who.Turn.Get<TrainingRun>().FindAsync(task.Campaign, who.Turn.Caller, 0, who.Now, cancellationToken);
            if (found.Value is { Closed: null, Training: var training } sight
                && (isReport ? WriteReflection.Refuse(training, who.Actor) : RegisterCertificate.Refuse(training, who.Actor)) is null)
            {
                uses.Add(new FileUse(task.Campaign.ToString(), sight.Course.Title, isReport));
            }
        }

        return uses;
    }
}
