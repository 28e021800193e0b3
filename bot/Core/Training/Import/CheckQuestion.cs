using TeamsIsms.Training.Questions;

namespace TeamsIsms.Training.Import;

/// <summary>What every question has to hold, whichever file it came from.</summary>
internal static class CheckQuestion
{
    private const int LongestName = 200;
    private const int LongestText = 2_000;
    private const int LongestAnswer = 300;
    private const int LongestFeedback = 500;
    private const int MostTags = 20;

    public static IEnumerable<(ImportProblem Problem, string? Detail)> Problems(QuestionContent question) =>
    [
        .. Names(question),
        .. CheckAnswers.Problems(question.Key),
        .. Texts(question).Where(text => HasImage(text.Text)).Select(text => (ImportProblem.ImageInText, (string?)text.Text.Text)),
        .. Texts(question).Where(text => text.Text.Text.Length > text.Most).Select(text => (ImportProblem.TextTooLong, (string?)text.Text.Text)),
        .. Image(question.Image),
    ];

    private static IEnumerable<(ImportProblem, string?)> Names(QuestionContent question)
    {
        if (question.Title.Length == 0)
        {
            yield return (ImportProblem.TitleNeeded, null);
        }

        if (question.Text.Text.Length == 0)
        {
            yield return (ImportProblem.TextNeeded, null);
        }

        foreach (var name in question.Tags.Append(question.Title).Append(question.Category).Append(question.Label ?? ""))
        {
            if (name.Length > LongestName)
            {
                yield return (ImportProblem.TextTooLong, name);
            }
        }

        if (question.Tags.Count > MostTags)
        {
            yield return (ImportProblem.TextTooLong, question.Tags[MostTags]);
        }
    }

    private static IEnumerable<(MarkedText Text, int Most)> Texts(QuestionContent question)
    {
        var answers = question.Key switch
        {
            ChoiceKey key => key.Choices.SelectMany(choice => new[] { (choice.Text, LongestAnswer), (choice.Feedback, LongestFeedback) }),
            TrueFalseKey key => [(key.WhenWrong, LongestFeedback), (key.WhenRight, LongestFeedback)],
            NumericKey key => key.Answers.Select(answer => (answer.Feedback, LongestFeedback)).Append((key.WhenWrong, LongestFeedback)),
            ShortAnswerKey key => key.Answers.SelectMany(answer =>
                new[] { (new MarkedText(answer.Pattern, Markup.Plain), LongestAnswer), (answer.Feedback, LongestFeedback) }),
            _ => [],
        };
        foreach (var (text, most) in answers.Append((question.Text, LongestText)).Append((question.Explanation, LongestText)))
        {
            if (text is not null)
            {
                yield return (text, most);
            }
        }
    }

    // A picture needs words for those who cannot see it, and a card places it itself.
    private static bool HasImage(MarkedText text) => text.Markup switch
    {
        Markup.Plain => false,
        Markup.Markdown => text.Text.Contains("![", StringComparison.Ordinal) || HasTag(text.Text),
        Markup.Moodle or Markup.Html => HasTag(text.Text),
    };

    private static bool HasTag(string text) => text.Contains("<img", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<(ImportProblem, string?)> Image(QuestionImage? image)
    {
        if (image is null)
        {
            yield break;
        }

        if (image.Source.Length == 0 || image.Alternative.Length == 0)
        {
            yield return (ImportProblem.AlternativeNeeded, image.Source);
        }
        else if (image.Source.Length + image.Alternative.Length > LongestAnswer || !ImageSource.IsAllowed(image.Source))
        {
            yield return (ImportProblem.ImageNotAllowed, image.Source);
        }
    }
}
