using System.Globalization;
using TeamsIsms.Training.Gift;
using TeamsIsms.Training.Import;
using TeamsIsms.Training.Questions;

namespace TeamsIsms.Training.Sheets;

/// <summary>Makes a question of one row.</summary>
internal sealed class SheetQuestion(SheetRow row, SheetHead head, ImportedQuestions found)
{
    private const int LongestTitle = 80;
    private const decimal Full = 100;
    private const int Decimals = 5;

    private static readonly string[] TrueWords = ["是", "對", "正確", "o", "○", "t", "true"];
    private static readonly string[] FalseWords = ["否", "錯", "錯誤", "x", "×", "╳", "f", "false"];

    private bool _failed;

    /// <summary>Null when something is wrong, which was told.</summary>
    public QuestionContent? Read()
    {
        if (SheetWords.Parse<SheetKind>(Cell(SheetColumn.Kind), SheetWords.Of) is not { } kind)
        {
            Fail(ImportProblem.UnknownKind, Cell(SheetColumn.Kind));
            return null;
        }

        var key = Key(kind);
        var text = Cell(SheetColumn.Question);
        var title = Cell(SheetColumn.Title) is { Length: > 0 } given ? given : ImportError.Cut(text, LongestTitle);
        var question = new QuestionContent
        {
            Label = Cell(SheetColumn.Label) is { Length: > 0 } label ? label : null,
            Title = string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            Category = Cell(SheetColumn.Category),
            Text = Plain(text),
            Key = key,
            Explanation = Cell(SheetColumn.Explanation) is { Length: > 0 } why ? Plain(why) : null,
            Area = Area(),
            Difficulty = Difficulty(),
            Image = Image(),
            Tags = [.. Cell(SheetColumn.Tags).Split([';', '；', '、', ',', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()],
        };
        return _failed ? null : question;
    }

    private QuestionKey Key(SheetKind kind) => kind switch
    {
        SheetKind.Single or SheetKind.Multiple => Choices(kind == SheetKind.Single),
        SheetKind.TrueFalse => new TrueFalseKey(IsTrue()),
        SheetKind.Numeric => new NumericKey([Number()]),
        SheetKind.Short => new ShortAnswerKey(
        [
            .. Cell(SheetColumn.Answer).Split(['|', '｜'], StringSplitOptions.TrimEntries)
                .Select(answer => new ShortAnswer(answer.Replace(@"\", @"\\", StringComparison.Ordinal))),
        ]),
    };

    // Right ones share the mark; each wrong one takes away as much as a right one gives.
    private ChoiceKey Choices(bool isSingle)
    {
        List<string> texts = [.. Enumerable.Range((int)SheetColumn.ChoiceA, SheetColumn.ChoiceF - SheetColumn.ChoiceA + 1)
            .Select(column => Cell((SheetColumn)column))];
        texts.RemoveRange(texts.FindLastIndex(text => text.Length > 0) + 1, texts.Count - texts.FindLastIndex(text => text.Length > 0) - 1);
        if (texts.Contains(""))
        {
            Fail(ImportProblem.ChoiceGap);
        }

        var right = Right(texts.Count);
        if (isSingle && right.Count > 1)
        {
            Fail(ImportProblem.UnknownAnswer, Cell(SheetColumn.Answer));
        }

        var share = right.Count == 0 ? 0 : Math.Round(Full / right.Count, Decimals);
        return new ChoiceKey(
            isSingle,
            [.. texts.Select((text, at) => new Choice(Plain(text), right.Contains(at) ? share : isSingle ? 0 : -share))]);
    }

    private HashSet<int> Right(int choices)
    {
        var right = new HashSet<int>();
        foreach (var letter in FoldedText.Of(Cell(SheetColumn.Answer)).Where(letter => !" ,;、&+/".Contains(letter, StringComparison.Ordinal)))
        {
            if (letter < 'a' || letter >= 'a' + choices)
            {
                Fail(ImportProblem.UnknownAnswer, Cell(SheetColumn.Answer));
                break;
            }

            right.Add(letter - 'a');
        }

        return right;
    }

    private bool IsTrue()
    {
        var answer = FoldedText.Of(Cell(SheetColumn.Answer));
        if (!TrueWords.Contains(answer) && !FalseWords.Contains(answer))
        {
            Fail(ImportProblem.UnknownAnswer, Cell(SheetColumn.Answer));
        }

        return TrueWords.Contains(answer);
    }

    private NumericAnswer Number()
    {
        var answer = FoldedText.Of(Cell(SheetColumn.Answer));
        var around = FoldedText.Of(Cell(SheetColumn.Tolerance));
        if (GiftNumber.Range(around.Length == 0 ? answer : string.Create(CultureInfo.InvariantCulture, $"{answer}:{around}")) is { } range)
        {
            return new NumericAnswer(range.Low, range.High);
        }

        Fail(ImportProblem.NotANumber, $"{answer} {around}".Trim());
        return new NumericAnswer(0, 0);
    }

    private ControlArea? Area()
    {
        var number = FoldedText.Of(Cell(SheetColumn.Area));
        var area = number.Length == 0 ? null : ControlAreas.Parse(number);
        if (number.Length > 0 && area is null)
        {
            Fail(ImportProblem.UnknownArea, number);
        }

        return area;
    }

    private Difficulty Difficulty()
    {
        var word = FoldedText.Of(Cell(SheetColumn.Difficulty));
        var difficulty = word.Length == 0 ? Questions.Difficulty.Medium : ImportTags.DifficultyOf(word);
        if (difficulty is null)
        {
            Fail(ImportProblem.UnknownDifficulty, word);
        }

        return difficulty ?? Questions.Difficulty.Medium;
    }

    private QuestionImage? Image() => (Cell(SheetColumn.Image), Cell(SheetColumn.Alternative)) is var (source, alternative) && source.Length + alternative.Length > 0
        ? new QuestionImage(source, alternative)
        : null;

    private static MarkedText Plain(string text) => new(text.ReplaceLineEndings("\n"), Markup.Plain);

    private string Cell(SheetColumn column) => head.Cell(row, column);

    private void Fail(ImportProblem problem, string? detail = null)
    {
        _failed = true;
        found.Fail(row.Number, problem, detail);
    }
}
