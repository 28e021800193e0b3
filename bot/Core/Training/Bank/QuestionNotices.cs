using TeamsIsms.Storage;
using TeamsIsms.Training.Notices;

namespace TeamsIsms.Training.Bank;

/// <summary>What a step of questions owes to people, in the same transaction.</summary>
internal static class QuestionNotices
{
    /// <summary>A reviewer decided: the round's cards show it, and its authors are told.</summary>
    public static void OweDecided(Changes changes, Question question, DateTimeOffset now)
    {
        if (ReviewRound.Of(question) is { } round)
        {
            changes.Owe(QuestionSubject.Key(round), now);
            changes.Owe(
                QueueNames.TrainingNotice,
                new TrainingNotice(TrainingNoticeKind.QuestionsReviewed, Id: round),
                TrainingNoticeJson.Default.TrainingNotice,
                now);
        }
    }
}
