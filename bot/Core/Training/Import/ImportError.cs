using System.Globalization;
using TeamsIsms.Training.Questions;

namespace TeamsIsms.Training.Import;

/// <param name="Line">From 1: the line of a text, the row of a table.</param>
/// <param name="Detail">The words it is about, cut short; null when the line says it all.</param>
public sealed record ImportError(int Line, ImportProblem Problem, string? Detail = null)
{
    private const int LongestDetail = 60;

    internal static ImportError Of(int line, ImportProblem problem, string? detail = null) =>
        new(line, problem, detail is { Length: > LongestDetail } ? Cut(detail, LongestDetail) + "…" : detail);

    public string Say(CultureInfo culture) => Detail is null
        ? ImportWords.Text.Say(culture, "AtLine", Line, ImportWords.Of(Problem, culture))
        : ImportWords.Text.Say(culture, "AtLineWith", Line, ImportWords.Of(Problem, culture), Detail);

    /// <summary>The beginning of a text, never half of a character.</summary>
    internal static string Cut(string text, int most) => text.Length <= most
        ? text
        : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
}

/// <summary>A question and where the file has it.</summary>
public sealed record ImportedQuestion(int Line, QuestionContent Content);
