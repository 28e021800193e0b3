using TeamsIsms.Storage;

namespace TeamsIsms.Training.Bank;

/// <summary>Hands drafts to their reviewers, who are asked through the queue.</summary>
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
            changes => changes.Owe(QuestionSubject.Key(ReviewRound.Of(act.At)), act.At),
            act.At,
            cancellationToken);
    }
}
