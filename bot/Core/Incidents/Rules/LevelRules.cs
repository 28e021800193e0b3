namespace TeamsIsms.Incidents.Rules;

/// <summary>The level of an incident by the law in force when the organisation became aware.</summary>
public static class LevelRules
{
    /// <returns>The highest of the three columns; a refusal when nothing was harmed or the answers contradict each other.</returns>
    public static Outcome<LevelAssessment> Assess(RuleSets rules, DateTimeOffset aware, LevelAnswers answers)
    {
        if (rules.InForce(RuleSets.LevelFamily, aware) is not { } set)
        {
            return new NoRuleSetInForce(aware);
        }

        if (Contradiction(answers) is { } refusal)
        {
            return refusal;
        }

        var (confidentiality, integrity, availability) =
            (Column(set, answers, LevelColumn.Confidentiality), Column(set, answers, LevelColumn.Integrity), Column(set, answers, LevelColumn.Availability));
        var level = new[] { confidentiality, integrity, availability }.Max(cell => cell?.Level);
        return level is { } highest
            ? new LevelAssessment(highest, answers, set.Id, confidentiality?.Level, integrity?.Level, availability?.Level)
            : new NothingHarmed();
    }

    /// <summary>The cases of the law that gave the level, to be shown as the reason; empty when its rule set is unknown.</summary>
    public static IReadOnlyList<MatrixCell> Reasons(RuleSets rules, LevelAssessment assessment) =>
        [.. Cells(rules, assessment).Where(cell => cell.Level == assessment.Level)];

    /// <summary>The case of the law for every column that was harmed; empty when the rule set is unknown.</summary>
    public static IReadOnlyList<MatrixCell> Cells(RuleSets rules, LevelAssessment assessment) =>
        rules.Find(assessment.RuleSet) is not { } set
            ? []
            : [.. Enum.GetValues<LevelColumn>().Select(column => Column(set, assessment.Answers, column)).OfType<MatrixCell>()];

    private static Refusal? Contradiction(LevelAnswers answers) => answers switch
    {
        { CriticalInfrastructure: true, Core: false } => new CriticalInfrastructureIsCore(),
        { Availability: Harm.None, Tolerable: Interruption.Beyond } => new InterruptionWithoutHarm(),
        { Availability: not Harm.None, Tolerable: Interruption.None } => new InterruptionNotSaid(),
        _ => null,
    };

    private static MatrixCell? Column(RuleSet set, LevelAnswers answers, LevelColumn column) =>
        Severe(answers, column) is not { } severe
            ? null
            : set.Matrix
                .Where(cell => cell.Column == column && cell.Severe == severe && Subjects(answers).Contains(cell.Subject))
                .MaxBy(cell => cell.Level);

    private static bool? Severe(LevelAnswers answers, LevelColumn column) => column switch
    {
        LevelColumn.Confidentiality => IsSerious(answers.Confidentiality),
        LevelColumn.Integrity => IsSerious(answers.Integrity),
        LevelColumn.Availability => answers.Availability == Harm.None ? null : answers.Tolerable == Interruption.Beyond,
    };

    private static bool? IsSerious(Harm harm) => harm switch
    {
        Harm.None => null,
        Harm.Minor => false,
        Harm.Serious => true,
    };

    private static IEnumerable<LevelSubject> Subjects(LevelAnswers answers)
    {
        yield return answers switch
        {
            { CriticalInfrastructure: true } => LevelSubject.CriticalInfrastructure,
            { Core: true } => LevelSubject.Core,
            _ => LevelSubject.NonCore,
        };
        if (Secret(answers.Secrecy) is { } secret)
        {
            yield return secret;
        }
    }

    private static LevelSubject? Secret(Secrecy secrecy) => secrecy switch
    {
        Secrecy.None => null,
        Secrecy.Sensitive => LevelSubject.SensitiveInformation,
        Secrecy.Official => LevelSubject.OfficialSecret,
        Secrecy.National => LevelSubject.NationalSecret,
    };
}
