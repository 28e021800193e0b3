using TeamsIsms.Bot.Incidents;
using TeamsIsms.Incidents.Evidence;
using TeamsIsms.Teams;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Import;

namespace TeamsIsms.Bot.Training;

/// <summary>
/// A file of questions that a training manager sends in their chat. Every other file goes on to whoever listens behind:
/// files of other people, of other kinds, and tables and texts that hold something else.
/// </summary>
internal static class QuestionFileRoutes
{
    public static void Add(Routes routes) => routes.On(TurnEvent.FileReceived, ReceiveAsync);

    private static async Task<Answer> ReceiveAsync(Turn turn, CancellationToken cancellationToken)
    {
        var files = AttachedFile.Of(turn);
        if (!turn.IsPersonal || FileRoutes.IsReport(turn) || !files.Any(IsQuestions)
            || await TrainingTurn.OfAsync(turn, cancellationToken) is not { Actor.IsManager: true } who)
        {
            return Answer.None;
        }

        return files is [var file] ? await ReadAsync(who, file, cancellationToken)
            : files.Any(one => QuestionFile.IsGift(one.Name)) ? Answer.Refused(new OneFileAtATime())
            : Answer.None;
    }

    private static async Task<Answer> ReadAsync(TrainingTurn who, AttachedFile file, CancellationToken cancellationToken)
    {
        var fetched = await who.Turn.Get<FileClient>().FetchAsync(file, cancellationToken);
        if (fetched.Value is not { } received)
        {
            return Answer.Refused(fetched.Refusal!); // no value: refused
        }

        await using (received)
        {
            var bytes = new byte[received.Size]; // the client takes no more than 25 MB
            await using var content = received.Open();
            await content.ReadExactlyAsync(bytes, cancellationToken);
            return await who.Turn.Get<ImportFileRun>().RunAsync(file.Name, bytes, who.Actor, who.Act, cancellationToken) is { } import
                ? await BankRoutes.ReportAsync(who, file.Name, import, cancellationToken)
                : Answer.None;
        }
    }

    private static bool IsQuestions(AttachedFile file) => !file.IsPicture && QuestionFile.IsNamed(file.Name);
}
