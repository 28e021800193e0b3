using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Evaluations;
using TeamsIsms.Training.Results;

namespace TeamsIsms.Training.Cards.Results;

/// <summary>What people said of the course: how far they agree with each statement, and what they wrote.</summary>
internal static class SurveyPart
{
    private const int MostComments = 10;
    private const int LongestComment = 200;

    public static IEnumerable<CardElement?> Draw(SurveyResults? survey, CultureInfo culture) => survey is null
        ? []
        :
        [
            CardGrammar.Heading(ResultLook.Say(culture, "SurveyTitle", survey.Answers)),
            ResultLook.Missing(survey, culture) is { } missing ? CardGrammar.Note(missing) : null,
            .. survey.Statements.Select(one => ResultLook.Row(
                one.Statement.Say(culture), ResultLook.Say(culture, "SurveyAverage", one.Average, SurveyAnswers.Highest), button: null)),
            survey.Comments.Count == 0 ? null : CardGrammar.Heading(ResultLook.Say(culture, "CommentsTitle")),
            CardGrammar.List(survey.Comments.Take(MostComments).Select((comment, at) =>
                new TextBlock(CardText.Paragraph(comment, LongestComment)) { Separator = at > 0 })),
            survey.Comments.Count > MostComments
                ? CardGrammar.Note(ResultLook.Say(culture, "MoreComments", survey.Comments.Count - MostComments))
                : null,
        ];
}
