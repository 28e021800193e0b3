using System.Text;
using TeamsIsms.Training.Import;
using TeamsIsms.Training.Questions;

namespace TeamsIsms.Training.Gift;

/// <summary>Writes questions so that <see cref="GiftReader"/> and Moodle read the same ones again.</summary>
public static class GiftWriter
{
    private const decimal Full = 100;

    public static string Write(IEnumerable<QuestionContent> questions)
    {
        var file = new StringBuilder();
        var category = "";
        foreach (var question in questions)
        {
            if (question.Category != category)
            {
                category = question.Category;
                file.Append("$CATEGORY: $course$/top/").Append(category).Append("\n\n");
            }

            Write(file, question);
        }

        return file.ToString();
    }

    private static void Write(StringBuilder file, QuestionContent question)
    {
        var tags = ImportTags.Of(question).Select(tag => GiftComments.Write(isLabel: false, tag));
        var marks = question.Label is { } label ? tags.Prepend(GiftComments.Write(isLabel: true, label)) : tags;
        file.Append("// ").AppendJoin(' ', marks).Append('\n')
            .Append("::").Append(GiftText.Escape(question.Title)).Append("::")
            .Append(GiftMarkup.Mark(question.Text.Markup)).Append(GiftText.Escape(question.Text.Text)).Append(" {\n");
        foreach (var line in Answers(question.Key, question.Text.Markup))
        {
            file.Append('\t').Append(line).Append('\n');
        }

        if (question.Explanation is { } why)
        {
            file.Append("\t####").Append(Text(why, question.Text.Markup)).Append('\n');
        }

        file.Append("}\n\n");
    }

    private static IEnumerable<string> Answers(QuestionKey key, Markup markup) => key switch
    {
        ChoiceKey choices => choices.Choices.Select(choice =>
            (choices.IsSingle && choice.Weight == Full ? "=" : "~" + Weight(choice.Weight))
            + Text(choice.Text, markup, isAnswer: true) + Feedback(choice.Feedback, markup)),
        TrueFalseKey truth => [(truth.IsTrue ? "TRUE" : "FALSE") + TruthFeedback(truth, markup)],
        NumericKey numeric => numeric.Answers
            .Select(answer => $"={Weight(answer.Weight)}{GiftNumber.Write(answer.Low, answer.High)}{Feedback(answer.Feedback, markup)}")
            .Concat(numeric.WhenWrong is null ? [] : ["~" + Feedback(numeric.WhenWrong, markup)])
            .Prepend("#"),
        ShortAnswerKey text => text.Answers.Select(answer =>
            $"={Weight(answer.Weight)}{GiftText.EscapePattern(answer.Pattern)}{Feedback(answer.Feedback, markup)}"),
        _ => [],
    };

    private static string Weight(decimal weight) => $"%{GiftNumber.Write(weight)}%";

    private static string TruthFeedback(TrueFalseKey key, Markup markup) => (key.WhenWrong, key.WhenRight) switch
    {
        (null, null) => "",
        (var wrong, null) => Feedback(wrong, markup),
        (null, var right) => "#" + Feedback(right, markup),
        var (wrong, right) => Feedback(wrong, markup) + Feedback(right, markup),
    };

    private static string Feedback(MarkedText? feedback, Markup markup) => feedback is null ? "" : "#" + Text(feedback, markup);

    // A percent sign at the beginning of a right choice would be read as its weight.
    private static string Text(MarkedText text, Markup inherited, bool isAnswer = false) =>
        (text.Markup == inherited && !text.Text.StartsWith('[') && !(isAnswer && text.Text.StartsWith('%')) ? "" : GiftMarkup.Mark(text.Markup))
        + GiftText.Escape(text.Text);
}
