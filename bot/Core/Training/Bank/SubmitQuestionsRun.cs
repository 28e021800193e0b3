using TeamsIsms.Storage;
using TeamsIsms.Training.Notices;

namespace TeamsIsms.Training.Bank;

/// <summary>Hands drafts to their reviewers and takes what these decide; whoever is concerned is told through the queue.</summary>
internal sealed class SubmitQuestionsRun(QuestionTable bank, PeopleTable people)
{
    /// <returns>How many questions were submitted.</returns>
    public async Task<Outcome<int>> SubmitAsync(TrainingActor by, Act act, CancellationToken cancellationToken)
    {
        var training = await people.WithRoleAsync(Role.TrainingManager, cancellationToken);
        var security = await people.WithRoleAsync(Role.SecurityManager, cancellationToken);
        List<Guid> reviewers = [.. training.Concat(security).Select(person => person.Id).Distinct()];
        return await bank.ActOnAllAsync(
            questions => ReviewQuestion.SubmitAll(questions, reviewers, by, act),
            changes => Owe(changes, ReviewRound.Of(act.At), act.At),
            act.At,
            cancellationToken);
    }

    /// <param name="version">The fingerprint of the version that was read.</param>
    public Task<Outcome<Question>> DecideAsync(
        QuestionId id, string version, ApprovalVerdict verdict, string? comment, TrainingActor by, Act act, CancellationToken cancellationToken) =>
        bank.ActAsync(
            id,
            question => ReviewQuestion.Decide(question, version, verdict, comment, by, act),
            act.At,
            cancellationToken,
            (changes, question) =>
            {
                if (ReviewRound.Of(question) is { } round)
                {
                    Owe(changes, round, act.At);
                }
            });

    private static void Owe(Changes changes, string round, DateTimeOffset now) => changes.Owe(
        QueueNames.TrainingNotice,
        new TrainingNotice(TrainingNoticeKind.QuestionsReviewed, Id: round),
        TrainingNoticeJson.Default.TrainingNotice,
        now);
}
