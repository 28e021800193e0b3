namespace TeamsIsms.Incidents.Rules;

/// <summary>What must hold of a matrix: every case that can be answered has exactly one level, and more harm never a lower one.</summary>
internal static class MatrixCheck
{
    private static readonly IReadOnlyList<LevelSubject> Always =
        [LevelSubject.NonCore, LevelSubject.Core, LevelSubject.CriticalInfrastructure];

    private static readonly IReadOnlyList<LevelSubject> Secrets =
        [LevelSubject.SensitiveInformation, LevelSubject.OfficialSecret, LevelSubject.NationalSecret];

    private static readonly IReadOnlyList<bool> Degrees = [false, true];

    public static IEnumerable<string> Problems(RuleSet set) => set.Matrix.Count == 0 ? NoMatrix(set) : Matrix(set);

    private static IEnumerable<string> NoMatrix(RuleSet set) =>
        set.Family == RuleSets.LevelFamily ? [$"{set.Id}: it has no levels."] : [];

    private static IEnumerable<string> Matrix(RuleSet set) =>
    [
        .. set.CoreMeans is null ? [$"{set.Id}: it does not say what is core."] : Array.Empty<string>(),
        .. from cell in set.Matrix where cell.Level is < 1 or > 4 select $"{set.Id}: {Name(cell)} has the level {cell.Level}.",
        .. from same in set.Matrix.GroupBy(cell => (cell.Column, cell.Subject, cell.Severe))
           where same.Count() > 1
           select $"{set.Id}: {Name(same.First())} has two levels.",
        .. from column in Enum.GetValues<LevelColumn>()
           from subject in Needed(set, column)
           from severe in Degrees
           where Level(set, column, subject, severe) is null
           select $"{set.Id}: {column} of {subject} ({(severe ? "severe" : "not severe")}) has no level.",
        .. from cell in set.Matrix
           where cell.Column == LevelColumn.Availability && Secrets.Contains(cell.Subject)
           select $"{set.Id}: {Name(cell)}: a secret cannot be interrupted.",
        .. from cell in set.Matrix
           where !cell.Severe && Level(set, cell.Column, cell.Subject, severe: true) < cell.Level
           select $"{set.Id}: {Name(cell)} has a higher level than when it is severe.",
        .. from cell in set.Matrix
           from lesser in Always.TakeWhile(subject => subject != cell.Subject)
           where Always.Contains(cell.Subject) && Level(set, cell.Column, lesser, cell.Severe) > cell.Level
           select $"{set.Id}: {Name(cell)} has a lower level than {lesser}.",
        .. from cell in set.Matrix
           where string.IsNullOrWhiteSpace(cell.Text.Chinese) || string.IsNullOrWhiteSpace(cell.Text.English)
           select $"{set.Id}: {Name(cell)} is not said in both languages.",
    ];

    // secrets a law counts at all are needed both leaked and altered
    private static IEnumerable<LevelSubject> Needed(RuleSet set, LevelColumn column) =>
        column == LevelColumn.Availability ? Always : Always.Concat(Secrets.Where(secret =>
            secret is LevelSubject.OfficialSecret or LevelSubject.NationalSecret || set.Knows(secret)));

    private static int? Level(RuleSet set, LevelColumn column, LevelSubject subject, bool severe) =>
        set.Matrix.FirstOrDefault(cell => cell.Column == column && cell.Subject == subject && cell.Severe == severe)?.Level;

    private static string Name(MatrixCell cell) => $"{cell.Column} of {cell.Subject}";
}
