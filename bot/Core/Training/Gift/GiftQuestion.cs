using TeamsIsms.Training.Import;
using TeamsIsms.Training.Questions;

namespace TeamsIsms.Training.Gift;

/// <summary>Takes one block apart: title, text, answers, explanation.</summary>
internal sealed class GiftQuestion(GiftBlock block, ImportedQuestions found)
{
    private const string Blank = "_____";
    private const string TitleMark = "::";
    private const string ExplanationMark = "####";
    private const int LongestTitle = 80;

    /// <summary>Null when something is wrong, which was told.</summary>
    public QuestionContent? Read()
    {
        var rest = GiftPiece.Of(block.Text).Trim();
        GiftPiece? title = null;
        if (rest.StartsWith(TitleMark))
        {
            var (name, after) = rest.From(TitleMark.Length).Cut(TitleMark);
            if (after is null)
            {
                return Fail(rest, ImportProblem.TitleNotClosed);
            }

            (title, rest) = (name, after.Value);
        }

        var open = rest.Find("{");
        var close = rest.Find("}");
        if (open < 0 && close < 0)
        {
            return Fail(rest, ImportProblem.NoAnswers);
        }

        if (open < 0 || close < open)
        {
            return Fail(rest.From(Math.Max(close, open)), ImportProblem.BracesUnbalanced);
        }

        var (inside, behind) = (rest.Until(close).From(open + 1), rest.From(close + 1));
        return inside.Has('{') || (behind.Has('}') && !behind.Has('{')) ? Fail(rest.From(open), ImportProblem.BracesUnbalanced)
            : behind.Has('{') || behind.Has('}') ? Fail(behind, ImportProblem.SecondAnswers)
            : Read(title, Text(rest.Until(open), behind), inside);
    }

    private QuestionContent? Read(GiftPiece? title, MarkedText text, GiftPiece inside)
    {
        var (answers, explanation) = inside.Cut(ExplanationMark);
        var key = new GiftAnswers(block, found, text.Markup).Read(answers.Trim());
        if (key is null)
        {
            return null;
        }

        var name = title is { } given ? GiftText.Decode(given.ToString()) : ImportError.Cut(text.Text, LongestTitle);
        var why = explanation is { } said ? GiftMarkup.Read(said, text.Markup) : null;
        return new QuestionContent
        {
            Title = string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            Category = block.Category,
            Text = text,
            Key = key,
            Explanation = why is { Text: "" } ? null : why,
        };
    }

    // Words behind the answers make it a sentence with a blank.
    private static MarkedText Text(GiftPiece before, GiftPiece behind)
    {
        var text = GiftMarkup.Read(before, Markup.Moodle);
        var space = before.Length > 0 && char.IsWhiteSpace(before[before.Length - 1]) && text.Text.Length > 0 ? " " : "";
        return behind.Trim().IsEmpty
            ? text
            : text with { Text = $"{text.Text}{space}{Blank}{GiftText.Decode(behind.ToString()).TrimEnd()}" };
    }

    private QuestionContent? Fail(GiftPiece where, ImportProblem problem)
    {
        found.Fail(block.LineOf(where.Trim()), problem, GiftText.Decode(where.Trim().ToString()).ReplaceLineEndings(" "));
        return null;
    }
}
