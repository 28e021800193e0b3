using TeamsIsms.Training.Gift;
using TeamsIsms.Training.Import;

namespace TeamsIsms.Training.Sheets;

/// <summary>Reads questions from a table whose first row names its columns; all of them, or what is wrong.</summary>
public static class SheetReader
{
    private static readonly SheetColumn[] Needed = [SheetColumn.Kind, SheetColumn.Question, SheetColumn.Answer];

    public static Outcome<IReadOnlyList<ImportedQuestion>> ReadCsv(string text) => Read(CsvRows.Read(text));

    public static Outcome<IReadOnlyList<ImportedQuestion>> ReadWorkbook(ReadOnlyMemory<byte> bytes) =>
        WorkbookRows.Read(bytes).Match(Read, refusal => refusal);

    private static Outcome<IReadOnlyList<ImportedQuestion>> Read(IEnumerable<SheetRow> rows)
    {
        var found = new ImportedQuestions();
        SheetHead? head = null;
        foreach (var row in rows.Where(row => !row.IsEmpty))
        {
            if (found.IsHopeless)
            {
                break;
            }

            if (head is null)
            {
                head = Head(row, found);
            }
            else if (row.Cells.Any(cell => GiftText.Forbidden(cell.ReplaceLineEndings("\n")) >= 0))
            {
                found.Fail(row.Number, ImportProblem.CellUnreadable);
            }
            else if (new SheetQuestion(row, head, found).Read() is { } question)
            {
                found.Add(row.Number, question);
            }
        }

        return found.Finish();
    }

    private static SheetHead Head(SheetRow row, ImportedQuestions found)
    {
        var columns = new Dictionary<SheetColumn, int>();
        for (var at = 0; at < row.Cells.Count; at++)
        {
            if (string.IsNullOrWhiteSpace(row.Cells[at]))
            {
                continue;
            }

            if (SheetWords.Parse<SheetColumn>(row.Cells[at], SheetWords.Of) is not { } column)
            {
                found.Fail(row.Number, ImportProblem.UnknownColumn, row.Cells[at]);
            }
            else if (!columns.TryAdd(column, at))
            {
                found.Fail(row.Number, ImportProblem.ColumnTwice, row.Cells[at]);
            }
        }

        foreach (var missing in Needed.Where(column => !columns.ContainsKey(column)))
        {
            found.Fail(row.Number, ImportProblem.ColumnMissing, string.Join(" / ", Languages.All.Select(culture => SheetWords.Of(missing, culture))));
        }

        return new SheetHead(columns);
    }
}

/// <summary>Which column stands where.</summary>
internal sealed record SheetHead(IReadOnlyDictionary<SheetColumn, int> Columns)
{
    /// <summary>Empty where the table has no such column.</summary>
    public string Cell(SheetRow row, SheetColumn column) =>
        Columns.TryGetValue(column, out var at) && at < row.Cells.Count ? row.Cells[at].Trim() : "";
}
