using System.Text;

namespace TeamsIsms.Training.Sheets;

/// <summary>
/// The rows of a CSV file (RFC 4180), parted by commas, semicolons or tabs, whichever its first line has most of. By hand, because each
/// row is told with the line it begins on, and because whatever bytes come there is always a table.
/// </summary>
internal static class CsvRows
{
    private const char Quote = '"';

    public static IEnumerable<SheetRow> Read(string text)
    {
        var file = text.ReplaceLineEndings("\n");
        var separator = Separator(file);
        var (line, first) = (1, 1);
        var cell = new StringBuilder();
        List<string> cells = [];
        var isQuoted = false;
        for (var at = 0; at < file.Length; at++)
        {
            var letter = file[at];
            line += letter == '\n' ? 1 : 0;
            if (isQuoted && letter == Quote && at + 1 < file.Length && file[at + 1] == Quote)
            {
                cell.Append(Quote);
                at++;
            }
            else if (letter == Quote && (isQuoted || cell.Length == 0))
            {
                isQuoted = !isQuoted;
            }
            else if (isQuoted || (letter != separator && letter != '\n'))
            {
                cell.Append(letter);
            }
            else
            {
                cells.Add(cell.ToString());
                cell.Clear();
                if (letter == '\n')
                {
                    yield return new SheetRow(first, cells);
                    (cells, first) = ([], line);
                }
            }
        }

        if (cells.Count > 0 || cell.Length > 0)
        {
            cells.Add(cell.ToString());
            yield return new SheetRow(first, cells);
        }
    }

    /// <summary>One row, every cell in quotation marks.</summary>
    public static string Write(IEnumerable<string> cells) =>
        string.Join(',', cells.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n";

    private static char Separator(string file)
    {
        var head = file.AsSpan(0, file.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : file.Length);
        var most = ',';
        foreach (var other in ";\t")
        {
            most = head.Count(other) > head.Count(most) ? other : most;
        }

        return most;
    }
}
