using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Training;

/// <summary>A person's own course and its test, question by question.</summary>
internal static class QuizRoutes
{
    public static void Add(Routes routes)
    {
        var verbs = TrainingVerbJson.Default.TrainingVerb;
        routes
            .Verb("training.open", verbs, Caller.Anyone, QuizStart.OpenAsync)
            .Verb("quiz.start", verbs, Caller.Anyone, QuizStart.StartAsync)
            .Verb("quiz.answer", verbs, Caller.Anyone, (turn, verb, cancel) => QuizSteps.AnswerAsync(turn, verb, 1, cancel))
            .Verb("quiz.back", verbs, Caller.Anyone, (turn, verb, cancel) => QuizSteps.AnswerAsync(turn, verb, -1, cancel))
            .Verb("quiz.submit", verbs, Caller.Anyone, QuizSteps.SubmitAsync);
    }
}
