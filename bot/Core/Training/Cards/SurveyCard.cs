using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Training.Cards;

/// <param name="Id">Of the assignment, a hint that comes back.</param>
/// <param name="IsAnonymous">No link from an answer to a person is kept.</param>
public sealed record SurveyView(string Id, string Course, bool IsAnonymous, IReadOnlyList<SurveyItemView> Items);

/// <param name="Key">Name of its field.</param>
/// <param name="IsRating">Five steps of agreement; else free text, which may stay empty.</param>
/// <param name="Given">What was chosen or typed before.</param>
public sealed record SurveyItemView(string Key, string Text, bool IsRating, string? Given = null);

/// <summary>The survey of a course.</summary>
public static class SurveyCard
{
    private const int Steps = 5;

    public static AdaptiveCard Draw(SurveyView survey, IReadOnlyList<string> problems, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(
            problems.Count is 0 ? ContainerStyle.Accent : ContainerStyle.Attention,
            Say(culture, "SurveyKicker"),
            CardText.OneLine(survey.Course)),
        [
            CardGrammar.Sentence(Say(culture, survey.IsAnonymous ? "SurveyAnonymous" : "SurveyNamed")),
            .. problems.Select(CardGrammar.Problem),
            .. survey.Items.Select(item => item.IsRating ? (CardInput)Rating(item, culture) : Comment(item)),
        ],
        CardGrammar.Primary(Say(culture, "SurveySend"), "survey.submit", ("id", survey.Id)));

    /// <summary>What asks for a comment.</summary>
    public static string CommentLabel(CultureInfo culture) => EvaluationWords.Text.Say(culture, "SurveyComment");

    private static InputChoiceSet Rating(SurveyItemView item, CultureInfo culture) => new InputChoiceSet(
        CardText.OneLine(item.Text, 200),
        [.. Enumerable.Range(0, Steps).Select(step => Steps - step).Select(value => new Choice(
            Say(culture, Agreement(value)), value.ToString(CultureInfo.InvariantCulture)))])
    {
        Id = item.Key,
        Value = item.Given,
        Style = ChoiceStyle.Expanded,
        IsRequired = true,
        ErrorMessage = Say(culture, "SurveyMissing"),
    };

    private static InputText Comment(SurveyItemView item) => new InputText(CardText.OneLine(item.Text, 200))
    {
        Id = item.Key,
        Value = item.Given,
        IsMultiline = true,
        MaxLength = SurveyAnswers.LongestComment,
    };

    private static string Agreement(int value) => value switch
    {
        5 => "Rating5",
        4 => "Rating4",
        3 => "Rating3",
        2 => "Rating2",
        _ => "Rating1",
    };

    private static string Say(CultureInfo culture, string key) => TrainingWords.Text.Say(culture, key);
}
