using System.Globalization;
using TeamsIsms.Kernel;
using TeamsIsms.Teams;
using TeamsIsms.Training;
using TeamsIsms.Training.Cards;
using TeamsIsms.Training.Courses;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Bot.Training;

/// <summary>The survey of a course.</summary>
internal static class SurveyRoutes
{
    private const string Comment = "comment";

    public static void Add(Routes routes) => routes
        .Verb("survey.open", EvaluationVerbJson.Default.EvaluationVerb, Caller.Anyone, OpenAsync)
        .Verb("survey.submit", EvaluationVerbJson.Default.EvaluationVerb, Caller.Anyone, SubmitAsync);

    private static Task<Answer> OpenAsync(Turn turn, EvaluationVerb verb, CancellationToken cancellationToken) => EvaluationTurn.OwnAsync(
        turn,
        verb,
        GiveSurvey.Refuse,
        (_, sight) => Task.FromResult(Answer.Card(SurveyCard.Draw(View(sight, new EvaluationVerb(), turn.Culture), [], turn.Culture))),
        cancellationToken);

    private static Task<Answer> SubmitAsync(Turn turn, EvaluationVerb verb, CancellationToken cancellationToken) => EvaluationTurn.OwnAsync(
        turn,
        verb,
        GiveSurvey.Refuse,
        async (who, sight) =>
        {
            var plan = Plan(sight.Course);
            var read = SurveyAnswers.Read(verb.Ratings, verb.Comment, plan.Statements.Count);
            if (read.Value is not { } answers)
            {
                return Again(turn, sight, verb, read.Refusal!); // no value: refused
            }

            var given = await turn.Get<SurveyRun>().GiveAsync(
                sight.Campaign.Id, answers, plan.IsAnonymous, who.Actor, who.Act, cancellationToken);
            return given.Refusal is CommentsFull full
                ? Again(turn, sight, verb, full)
                : await EvaluationTurn.DoneAsync(who, sight.Campaign.Id, given, cancellationToken);
        },
        cancellationToken);

    // What was chosen and typed stays in the form.
    private static Answer Again(Turn turn, TrainingSight sight, EvaluationVerb verb, Refusal refusal) =>
        Answer.Card(SurveyCard.Draw(View(sight, verb, turn.Culture), [refusal.Say(turn.Culture)], turn.Culture));

    private static SurveyView View(TrainingSight sight, EvaluationVerb verb, CultureInfo culture)
    {
        var plan = Plan(sight.Course);
        return new SurveyView(
            sight.Campaign.Id.ToString(),
            sight.Course.Title,
            plan.IsAnonymous,
            [
                .. plan.Statements.Select((statement, i) => new SurveyItemView(
                    string.Create(CultureInfo.InvariantCulture, $"s{i + 1}"), statement.Say(culture), IsRating: true, verb.Ratings.ElementAtOrDefault(i))),
                new SurveyItemView(Comment, SurveyCard.CommentLabel(culture), IsRating: false, verb.Comment),
            ]);
    }

    private static SurveyPlan Plan(Course course) => course.Survey ?? SurveyPlan.Usual(isAnonymous: true);
}
