using System.Text.RegularExpressions;
using TeamsIsms.Training.Gift;
using TeamsIsms.Training.Sheets;

namespace TeamsIsms.Training.Import;

/// <summary>Tells a file of questions from others, by its name and by what it holds.</summary>
internal static partial class QuestionFile
{
    private const string Gift = ".gift";
    private const int ColumnsNeeded = 3;

    private static readonly string[] Endings = [Gift, ".txt", ".csv", ".xlsx"];

    /// <summary>It may hold questions. Only <see cref="Read"/> knows.</summary>
    public static bool IsNamed(string name) => Endings.Any(ending => Ends(name, ending));

    /// <summary>Nothing else has this ending.</summary>
    public static bool IsGift(string name) => Ends(name, Gift);

    /// <summary>Its questions, or everything that is wrong with them; null for another file of such a name, a log for example.</summary>
    public static Outcome<IReadOnlyList<ImportedQuestion>>? Read(string name, ReadOnlyMemory<byte> bytes) =>
        IsGift(name) ? Text(bytes.Span, GiftReader.Read)
        : Ends(name, ".txt") ? TextFile.Read(bytes.Span) is { Value: { } text } && GiftAnswer().IsMatch(text) ? GiftReader.Read(text) : null
        : Ends(name, ".csv") ? Table(Text(bytes.Span, SheetReader.ReadCsv))
        : Ends(name, ".xlsx") ? Table(SheetReader.ReadWorkbook(bytes))
        : null;

    // A table none of whose columns is one of ours is about something else.
    private static Outcome<IReadOnlyList<ImportedQuestion>>? Table(Outcome<IReadOnlyList<ImportedQuestion>> table) => table.Refusal switch
    {
        UnreadableText or NotAWorkbook => null,
        ImportRefused refused when refused.Errors.Count(error => error.Problem == ImportProblem.ColumnMissing) == ColumnsNeeded => null,
        ImportRefused { Errors: [{ Problem: ImportProblem.NoQuestions }] } => null,
        _ => table,
    };

    private static Outcome<IReadOnlyList<ImportedQuestion>> Text(
        ReadOnlySpan<byte> bytes, Func<string, Outcome<IReadOnlyList<ImportedQuestion>>> read) =>
        TextFile.Read(bytes).Match(read, refusal => refusal);

    private static bool Ends(string name, string ending) => name.TrimEnd().EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    // What an answer in GIFT begins with; braces alone are in every log of JSON.
    [GeneratedRegex(@"\{\s*(=|~|#|TRUE\b|FALSE\b|T\b|F\b)", RegexOptions.NonBacktracking)]
    private static partial Regex GiftAnswer();
}
