namespace TeamsIsms.Training.Sheets;

/// <summary>One row as its file has it.</summary>
/// <param name="Number">From 1: the row of a workbook, the first line of a CSV record.</param>
/// <param name="Cells">From the first column on; shorter than the head when the last ones are empty.</param>
internal sealed record SheetRow(int Number, IReadOnlyList<string> Cells)
{
    public bool IsEmpty => Cells.All(string.IsNullOrWhiteSpace);
}
