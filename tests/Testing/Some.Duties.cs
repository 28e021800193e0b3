using TeamsIsms.Kernel;
using TeamsIsms.YearlyDuties;

namespace TeamsIsms.Tests.Testing;

internal static partial class Some
{
    public static Duty Audit => Duty.Usual(DutyKind.InternalAudit);

    public static DutyEntry AuditDone =>
        new(Taipei.Day(Now).AddDays(-40), "115 年度內部稽核報告.docx", "缺失兩項，已開立矯正單", SecurityManager, Now.AddDays(-39));
}
