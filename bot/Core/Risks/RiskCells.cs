using System.Globalization;
using TeamsIsms.Training.Sheets;

namespace TeamsIsms.Risks;

/// <summary>One line of a file of risks, cell by cell; what is wrong is noted with its line and column.</summary>
internal sealed class RiskCells(SheetRow row, IReadOnlyDictionary<RiskColumn, int> columns, List<RiskProblem> problems)
{
    private const int Longest = 300;

    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy/M/d", "yyyy/MM/dd"];

    /// <summary>Null when the text is the head of none of ours.</summary>
    public static RiskColumn? Column(string text) => RiskNames.Parse<RiskColumn>(text, RiskNames.Say);

    /// <summary>Null when something of it is wrong.</summary>
    public Risk? Read()
    {
        var before = problems.Count;
        var (number, name, owner) = (Text(RiskColumn.Number), Text(RiskColumn.Name), Text(RiskColumn.Owner));
        var level = Choice<RiskLevel>(RiskColumn.Level, RiskNames.Say, isNeeded: true);
        var residual = Choice<RiskLevel>(RiskColumn.Residual, RiskNames.Say, isNeeded: false);
        var treatment = Choice<RiskTreatment>(RiskColumn.Treatment, RiskNames.Say, isNeeded: true);
        var state = Choice<RiskState>(RiskColumn.State, RiskNames.Say, isNeeded: true);
        var due = Day();
        return problems.Count > before || level is not { } found || treatment is not { } chosen || state is not { } reached
            ? null
            : new Risk(number, name, found, residual, chosen, owner, due, reached);
    }

    public void Fail(RiskColumn column, RiskMistake mistake) => problems.Add(new RiskProblem(row.Number, column, mistake));

    private string Text(RiskColumn column)
    {
        var text = Cell(column);
        if (text.Length is 0 or > Longest)
        {
            Fail(column, text.Length == 0 ? RiskMistake.Empty : RiskMistake.TooLong);
        }

        return text;
    }

    private T? Choice<T>(RiskColumn column, Func<T, CultureInfo, string> say, bool isNeeded)
        where T : struct, Enum
    {
        var text = Cell(column);
        var choice = RiskNames.Parse(text, say);
        if (choice is null && (isNeeded || text.Length > 0))
        {
            Fail(column, text.Length == 0 ? RiskMistake.Empty : RiskMistake.Unknown);
        }

        return choice;
    }

    private DateOnly? Day()
    {
        var text = Cell(RiskColumn.Due);
        if (text.Length == 0)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Fail(RiskColumn.Due, RiskMistake.NoDay);
        return null;
    }

    private string Cell(RiskColumn column) =>
        columns.TryGetValue(column, out var at) && at < row.Cells.Count
            ? string.Concat(row.Cells[at].ReplaceLineEndings(" ").Where(letter => !char.IsControl(letter))).Trim()
            : "";
}
