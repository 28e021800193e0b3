using TeamsIsms.Kernel;
using TeamsIsms.Risks;

namespace TeamsIsms.Tests.Testing;

internal static partial class Some
{
    /// <summary>Two high risks, one of them late, and one that is accepted.</summary>
    public static RiskRegister Risks => new()
    {
        Version = 2,
        File = "風險清單.csv",
        Sha256 = new string('0', 64),
        By = SecurityManager,
        At = Now.AddDays(-2),
        Risks =
        [
            new Risk("R-01", "機房淹水", RiskLevel.High, RiskLevel.Medium, RiskTreatment.Reduce, "王小明", Taipei.Day(Now).AddDays(-5), RiskState.InProgress),
            new Risk("R-02", "勒索軟體", RiskLevel.High, null, RiskTreatment.Transfer, "林小華", Taipei.Day(Now).AddDays(60), RiskState.Open),
            new Risk("R-03", "訪客誤入", RiskLevel.Low, RiskLevel.Low, RiskTreatment.Accept, "王小明", null, RiskState.Done),
        ],
    };
}
