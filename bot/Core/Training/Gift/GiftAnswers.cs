using TeamsIsms.Training.Import;
using TeamsIsms.Training.Questions;

namespace TeamsIsms.Training.Gift;

/// <summary>Reads what stands in the braces; its beginning and its marks say of which kind the question is.</summary>
internal sealed class GiftAnswers(GiftBlock block, ImportedQuestions found, Markup markup)
{
    private const decimal Full = 100;
    private const string Feedback = "#";
    private const string Arrow = "->";

    private bool _failed;

    /// <summary>Null when something is wrong, which was told.</summary>
    public QuestionKey? Read(GiftPiece inside)
    {
        var key = inside switch
        {
            { IsEmpty: true } => Fail(inside, ImportProblem.EssayUnsupported),
            _ when inside[0] == '#' => Numeric(inside.From(1)),
            _ when inside.Has('~') => Choices(inside),
            _ when IsTrue(inside) is { } isTrue => TrueFalse(inside, isTrue),
            _ when inside[0] != '=' => Fail(inside, ImportProblem.TextBeforeAnswers),
            _ when Parts(inside, "=") is { Count: > 1 } parts && parts.All(part => part.Body.Cut(Feedback).Before.Find(Arrow) >= 0) =>
                Fail(inside, ImportProblem.MatchingUnsupported),
            _ => new ShortAnswerKey([.. Parts(inside, "=").Select(ShortAnswer)]),
        };
        return _failed ? null : key;
    }

    private static bool? IsTrue(GiftPiece inside) => inside.Cut(Feedback).Before.Trim().ToString().ToUpperInvariant() switch
    {
        "T" or "TRUE" => true,
        "F" or "FALSE" => false,
        _ => null,
    };

    private TrueFalseKey? TrueFalse(GiftPiece inside, bool isTrue)
    {
        GiftPiece? wrong = null, right = null;
        if (inside.Cut(Feedback).After is { } feedback)
        {
            (wrong, right) = feedback.Cut(Feedback);
        }

        if (right is { } last && last.Has('#'))
        {
            Fail(last, ImportProblem.LooseMark);
        }

        return new TrueFalseKey(isTrue, Said(wrong), Said(right));
    }

    private ChoiceKey? Choices(GiftPiece inside)
    {
        if (inside[0] is not ('=' or '~'))
        {
            Fail(inside, ImportProblem.TextBeforeAnswers);
            return null;
        }

        var parts = Parts(inside, "=~");
        return new ChoiceKey(parts.Exists(part => part.Mark == '='), [.. parts.Select(Choice)]);
    }

    private Choice Choice((char Mark, GiftPiece Body) part)
    {
        var (weight, body) = Weight(part.Body, part.Mark == '=' ? Full : 0);
        var (text, feedback) = body.Cut(Feedback);
        return new Choice(GiftMarkup.Read(text, markup), weight, Said(feedback));
    }

    private ShortAnswer ShortAnswer((char Mark, GiftPiece Body) part)
    {
        var (weight, body) = Weight(part.Body, Full);
        var (text, feedback) = body.Cut(Feedback);
        return new ShortAnswer(GiftText.DecodePattern(text.Trim().ToString()).Trim(), weight, Said(feedback));
    }

    private NumericKey Numeric(GiftPiece inside)
    {
        var (answers, wrong) = inside.Cut("~");
        var (word, whenWrong) = wrong is { } given ? given.Cut(Feedback) : (default, null);
        if (word.Trim() is { IsEmpty: false } extra && extra.ToString() != "*")
        {
            Fail(extra, ImportProblem.LooseMark);
        }

        var all = answers.Trim();
        List<(char, GiftPiece)> parts = all is { IsEmpty: false } && all[0] == '=' ? Parts(all, "=") : [('=', all)];
        return new NumericKey([.. parts.Select(NumericAnswer).OfType<NumericAnswer>()], Said(whenWrong));
    }

    private NumericAnswer? NumericAnswer((char Mark, GiftPiece Body) part)
    {
        var (weight, body) = Weight(part.Body, Full);
        var (text, feedback) = body.Cut(Feedback);
        if (GiftNumber.Range(GiftText.Decode(text.ToString())) is { } range)
        {
            return new NumericAnswer(range.Low, range.High, weight, Said(feedback));
        }

        Fail(text, ImportProblem.NotANumber);
        return null;
    }

    private (decimal Weight, GiftPiece Body) Weight(GiftPiece answer, decimal otherwise)
    {
        var text = answer.Trim();
        if (!text.StartsWith("%"))
        {
            return (otherwise, text);
        }

        var (number, rest) = text.From(1).Cut("%");
        if (rest is { } behind && GiftNumber.Parse(number.ToString()) is { } weight)
        {
            return (weight, behind);
        }

        Fail(text, ImportProblem.WeightNotClosed);
        return (otherwise, text);
    }

    private MarkedText? Said(GiftPiece? feedback) =>
        feedback is { } piece && GiftMarkup.Read(piece, markup) is { Text.Length: > 0 } said ? said : null;

    /// <summary>Each answer with the mark before it.</summary>
    private static List<(char Mark, GiftPiece Body)> Parts(GiftPiece inside, string marks)
    {
        List<(char, GiftPiece)> parts = [];
        for (var rest = inside; !rest.IsEmpty;)
        {
            var next = rest.From(1).Span.IndexOfAny(marks);
            parts.Add((rest[0], next < 0 ? rest.From(1) : rest.Until(next + 1).From(1)));
            rest = next < 0 ? rest.From(rest.Length) : rest.From(next + 1);
        }

        return parts;
    }

    private QuestionKey? Fail(GiftPiece where, ImportProblem problem)
    {
        _failed = true;
        found.Fail(block.LineOf(where.Trim()), problem, where.IsEmpty ? null : GiftText.Decode(where.Trim().ToString()).ReplaceLineEndings(" "));
        return null;
    }
}
