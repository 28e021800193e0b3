using TeamsIsms.Documents.Texts;
using TeamsIsms.Training.Sheets;

namespace TeamsIsms.Risks;

/// <summary>Reads a file of risks: all of them, or every line and column that is wrong. Other tables are somebody else's.</summary>
public static class RiskFile
{
    public const int MostRisks = 1_000;

    /// <summary>So much of it fits a row of the storage, which takes a megabyte; a real register has a tenth.</summary>
    public const int MostKilobytes = 256;

    /// <summary>Larger files are not even looked at.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    private const string Extension = ".csv";
    private const int Kilobyte = 1024;
    private const int EnoughToTell = 2;

    private static readonly RiskColumn[] Needed =
        [RiskColumn.Number, RiskColumn.Name, RiskColumn.Level, RiskColumn.Treatment, RiskColumn.Owner, RiskColumn.State];

    // What no other table of this product has: two of them tell a file of risks from the others.
    private static readonly RiskColumn[] Telling = [RiskColumn.Name, RiskColumn.Level, RiskColumn.Residual, RiskColumn.Treatment];

    public static bool IsNamed(string name) => name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <param name="said">With or without the end of its name.</param>
    public static bool IsMeant(string name, string said) =>
        string.Equals(name, said, StringComparison.OrdinalIgnoreCase) || string.Equals(name, said + Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Says by its name that it holds risks.</summary>
    public static bool IsCalledSo(string name) => Languages.All.Any(culture =>
        name.Contains(RiskNames.Say(RiskColumn.Name, culture), StringComparison.OrdinalIgnoreCase));

    /// <returns>Null when the file holds something else than risks.</returns>
    public static Outcome<IReadOnlyList<Risk>>? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MostBytes || DecodedText.Of(bytes) is not { } text)
        {
            return null;
        }

        using var rows = CsvRows.Read(text).Where(row => !row.IsEmpty).GetEnumerator();
        if (!rows.MoveNext() || !IsHead(rows.Current))
        {
            return null;
        }

        return bytes.Length > MostKilobytes * Kilobyte ? new RiskFileTooLarge(MostKilobytes) : Rows(rows);
    }

    private static bool IsHead(SheetRow row) =>
        row.Cells.Select(RiskCells.Column).OfType<RiskColumn>().Intersect(Telling).Count() >= EnoughToTell;

    private static Outcome<IReadOnlyList<Risk>> Rows(IEnumerator<SheetRow> rows)
    {
        var (problems, risks) = (new List<RiskProblem>(), new List<Risk>());
        var columns = Columns(rows.Current, problems);
        var numbers = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (problems.Count < RiskFileRefused.Most && rows.MoveNext())
        {
            var cells = new RiskCells(rows.Current, columns, problems);
            if (cells.Read() is not { } risk)
            {
                continue;
            }

            if (!numbers.Add(risk.Number))
            {
                cells.Fail(RiskColumn.Number, RiskMistake.Twice);
            }

            risks.Add(risk);
            if (risks.Count > MostRisks)
            {
                cells.Fail(RiskColumn.Number, RiskMistake.TooMany);
                break;
            }
        }

        return problems.Count > 0 ? new RiskFileRefused(problems)
            : risks.Count == 0 ? new NoRisks()
            : risks;
    }

    private static Dictionary<RiskColumn, int> Columns(SheetRow head, List<RiskProblem> problems)
    {
        var columns = new Dictionary<RiskColumn, int>();
        for (var at = 0; at < head.Cells.Count; at++)
        {
            if (RiskCells.Column(head.Cells[at]) is { } column && !columns.TryAdd(column, at))
            {
                problems.Add(new RiskProblem(head.Number, column, RiskMistake.Twice));
            }
        }

        problems.AddRange(Needed.Where(column => !columns.ContainsKey(column)).Select(column => new RiskProblem(head.Number, column, RiskMistake.Missing)));
        return columns;
    }
}
