namespace TeamsIsms.YearlyDuties;

/// <summary>What holds for a duty wherever the product is installed.</summary>
/// <param name="Clauses">Of the policy; empty where the duty comes from elsewhere.</param>
/// <param name="Responsible">Whose it is until a person is named.</param>
/// <param name="Months">How often, unless changed; 0: not at all until somebody asks for it.</param>
/// <param name="MostMonths">The longest cadence that may be chosen.</param>
/// <param name="MayBeOff">It may also be chosen not to do it at all.</param>
/// <param name="IsRecorded">People record that it was done; else the product knows by itself.</param>
public sealed record DutyRule(
    IReadOnlyList<string> Clauses, Role Responsible, int Months, int MostMonths, bool MayBeOff, bool IsRecorded)
{
    private const int Year = 12;
    private const int TwoYears = 24;
    private const int HalfYear = 6;

    /// <summary>The clauses that say "every year" leave no longer cadence; what they call periodic is yearly by default (rules 4.12).</summary>
    public static DutyRule Of(DutyKind kind) => kind switch
    {
        DutyKind.Training => new(["3.2"], Role.TrainingManager, Year, Year, MayBeOff: false, IsRecorded: false),
        DutyKind.Acknowledgement => new(["12"], Role.SecurityManager, Year, TwoYears, MayBeOff: true, IsRecorded: false),
        DutyKind.InternalAudit => new(["6.3.3.4", "8"], Role.InternalAuditor, Year, Year, MayBeOff: false, IsRecorded: true),
        DutyKind.ManagementReview => new(["6.3.3.5", "9.1"], Role.SecurityManager, Year, Year, MayBeOff: false, IsRecorded: true),
        DutyKind.Objectives => new(["6.3.2.6"], Role.SecurityManager, Year, Year, MayBeOff: false, IsRecorded: true),
        DutyKind.DeviceCheck => new(["6.3.1.6"], Role.SecurityManager, Year, TwoYears, MayBeOff: false, IsRecorded: true),
        DutyKind.ResponseDrill => new(["3.3"], Role.IncidentHandler, Year, TwoYears, MayBeOff: false, IsRecorded: true),
        DutyKind.SocialEngineering => new([], Role.SecurityManager, 0, HalfYear, MayBeOff: true, IsRecorded: true),
    };

    public bool Allows(int months) => (months == 0 && MayBeOff) || (months > 0 && months <= MostMonths);
}
