namespace TeamsIsms.Tests.Incidents.Rules;

/// <summary>Written from the text of article 2 of both wordings, not from the data files.</summary>
public static class LevelCases
{
    public static TheoryData<LevelCase> Before2026() => Table(Shared, Sensitive2021);

    public static TheoryData<LevelCase> Since2026() => Table(Shared, Sensitive2026);

    private static readonly IReadOnlyList<(string Subject, string Harms, string Levels)> Shared =
    [
        // level 1
        ("N", "m--", "1--"),
        ("N", "-m-", "-1-"),
        ("N", "--w", "--1"),
        ("N", "mmw", "111"),
        // level 2
        ("N", "s--", "2--"),
        ("C", "m--", "2--"),
        ("N", "-s-", "-2-"),
        ("C", "-m-", "-2-"),
        ("N", "--b", "--2"),
        ("C", "--w", "--2"),
        ("N", "ms-", "12-"),
        ("N", "m-b", "1-2"),
        ("N", "sm-", "21-"),
        ("C", "mmw", "222"),
        // level 3
        ("C", "s--", "3--"),
        ("K", "m--", "3--"),
        ("NO", "m--", "3--"),
        ("CO", "m--", "3--"),
        ("KO", "m--", "3--"),
        ("C", "-s-", "-3-"),
        ("K", "-m-", "-3-"),
        ("NO", "-m-", "-3-"),
        ("C", "--b", "--3"),
        ("K", "--w", "--3"),
        ("C", "sm-", "32-"),
        ("C", "m-b", "2-3"),
        ("C", "s-w", "3-2"),
        ("K", "mmw", "333"),
        // level 4
        ("K", "s--", "4--"),
        ("NO", "s--", "4--"),
        ("CO", "s--", "4--"),
        ("NT", "m--", "4--"),
        ("NT", "s--", "4--"),
        ("CT", "m--", "4--"),
        ("K", "-s-", "-4-"),
        ("NO", "-s-", "-4-"),
        ("NT", "-m-", "-4-"),
        ("KT", "-s-", "-4-"),
        ("K", "--b", "--4"),
        ("K", "smb", "434"),
        // a secret that only could not be reached counts by its system
        ("NO", "--w", "--1"),
        ("NT", "--b", "--2"),
        ("CT", "--b", "--3"),
        ("NT", "m-w", "4-1"),
    ];

    private static readonly IReadOnlyList<(string Subject, string Harms, string Levels)> Sensitive2021 =
        [("NS", "m--", "3--"), ("NS", "s--", "4--"), ("NS", "-m-", "-3-"), ("CS", "-s-", "-4-"), ("KS", "m--", "3--"), ("NS", "--w", "--1")];

    private static readonly IReadOnlyList<(string Subject, string Harms, string Levels)> Sensitive2026 =
        [("NS", "m--", "1--"), ("NS", "s--", "2--"), ("NS", "-m-", "-1-"), ("CS", "-s-", "-3-"), ("KS", "m--", "3--"), ("NS", "--w", "--1")];

    private static TheoryData<LevelCase> Table(params IEnumerable<(string Subject, string Harms, string Levels)>[] rows) =>
        [.. rows.SelectMany(row => row).Select(row => LevelCase.Of(row.Subject, row.Harms, row.Levels))];
}
