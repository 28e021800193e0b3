using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Courses;
using TeamsIsms.Training.Questions;

namespace TeamsIsms.Training.Cards.Courses;

/// <summary>What a course's test may ask, with the answers: for training managers, in their own chat.</summary>
public static class CourseQuestionsCard
{
    private const int TextLength = 400;
    private const int AnswerLength = 300;

    /// <param name="sample">Some of the questions it may draw.</param>
    /// <param name="all">How many it draws from.</param>
    public static AdaptiveCard Draw(Course course, IReadOnlyList<QuestionContent> sample, int all, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(ContainerStyle.Warning, CourseLook.Say(culture, "QuestionsKicker"), CardText.OneLine(course.Title))
        {
            Figure = CourseLook.Say(culture, "QuestionsFigure", sample.Count, all),
        },
        [
            CardGrammar.Sentence(CourseLook.Say(culture, "QuestionsSentence")),
            CardGrammar.List(sample.Select((question, at) => Question(question, culture) with { Separator = at > 0 })),
        ],
        CardGrammar.Secondary(CourseLook.Say(culture, "BackToCourse"), "course.show", ("id", course.Id.ToString())));

    private static Container Question(QuestionContent question, CultureInfo culture) => new(
    [
        new TextBlock(CardText.Paragraph(PlainText.Of(question.Text), TextLength)) { Weight = TextWeight.Bolder },
        new TextBlock(CourseLook.Say(culture, "RightAnswer", CardText.OneLine(AnswerWords.Right(question, culture), AnswerLength)))
        {
            Spacing = Spacing.Small,
        },
        CardGrammar.Note(CardText.Join(culture, CardText.OneLine(question.Category, 60), CardText.OneLine(question.Title, 60)))
            with { Spacing = Spacing.None },
    ]);
}
