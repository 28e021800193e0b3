using System.Globalization;

namespace TeamsIsms.Risks;

/// <summary>What can be wrong with a cell, or with a whole column.</summary>
public enum RiskMistake
{
    Empty,

    /// <summary>The column is not there.</summary>
    Missing,
    NoDay,
    TooLong,

    /// <summary>More risks than one file may have.</summary>
    TooMany,

    /// <summary>The same number, or the same column, again.</summary>
    Twice,

    /// <summary>None of the words that the column takes.</summary>
    Unknown,
}

/// <param name="Line">Of the file, from 1.</param>
public sealed record RiskProblem(int Line, RiskColumn Column, RiskMistake Mistake)
{
    public string Say(CultureInfo culture) => RiskWords.Text.Say(
        culture,
        "Problem",
        Line,
        RiskNames.Say(Column, culture),
        RiskWords.Text.Say(culture, Mistake switch
        {
            RiskMistake.Empty => "MistakeEmpty",
            RiskMistake.Missing => "MistakeMissing",
            RiskMistake.NoDay => "MistakeNoDay",
            RiskMistake.TooLong => "MistakeTooLong",
            RiskMistake.TooMany => "MistakeTooMany",
            RiskMistake.Twice => "MistakeTwice",
            RiskMistake.Unknown => "MistakeUnknown",
        }));
}

/// <summary>Nothing was taken over: these cells are wrong.</summary>
/// <param name="Problems">In the order of the file; at least one.</param>
public sealed record RiskFileRefused(IReadOnlyList<RiskProblem> Problems) : Refusal
{
    /// <summary>After so many nobody reads on.</summary>
    public const int Most = 20;

    public override string Say(CultureInfo culture) =>
        string.Join('\n', Problems.Select(problem => problem.Say(culture)).Prepend(RiskWords.Text.Say(culture, "Refused")));

    public bool Equals(RiskFileRefused? other) => other is not null && Problems.SequenceEqual(other.Problems);

    public override int GetHashCode() => Problems.Count;
}

/// <summary>A head and nothing below.</summary>
public sealed record NoRisks : Refusal
{
    public override string Say(CultureInfo culture) => RiskWords.Text.Say(culture, "NoRisks");
}

/// <summary>The file holds something else.</summary>
public sealed record NotRisks(string File) : Refusal
{
    public override string Say(CultureInfo culture) => RiskWords.Text.Say(culture, "NotRisks", File, RiskNames.Columns(culture));
}

public sealed record RiskFileTooLarge(int Kilobytes) : Refusal
{
    public override string Say(CultureInfo culture) => RiskWords.Text.Say(culture, "TooLarge", Kilobytes);
}

/// <summary>The library has no file of that name.</summary>
public sealed record RiskFileUnknown(string File) : Refusal
{
    public override string Say(CultureInfo culture) => RiskWords.Text.Say(culture, "FileUnknown", File);
}

public sealed record RisksUnchanged(int Version) : Refusal
{
    public override string Say(CultureInfo culture) => RiskWords.Text.Say(culture, "Unchanged", Version);
}

public sealed record RiskManagerNeeded : Refusal
{
    public override string Say(CultureInfo culture) => RiskWords.Text.Say(culture, "ManagerNeeded");
}

public sealed record RiskReaderNeeded : Refusal
{
    public override string Say(CultureInfo culture) => RiskWords.Text.Say(culture, "ReaderNeeded");
}

public sealed record RisksInPersonalChat : Refusal
{
    public override string Say(CultureInfo culture) => RiskWords.Text.Say(culture, "PersonalChat");
}

public sealed record RisksBusy : Refusal
{
    public override string Say(CultureInfo culture) => RiskWords.Text.Say(culture, "Busy");
}
