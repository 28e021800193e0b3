using TeamsIsms.Graph;
using TeamsIsms.Kernel;
using TeamsIsms.Operation.Health;
using TeamsIsms.Operation.Poison;
using TeamsIsms.Teams;

namespace TeamsIsms.Tests.Testing;

internal static partial class Some
{
    /// <summary>Everything is well.</summary>
    public static HealthFacts Health => new()
    {
        Granted = [.. GraphPermissions.All.Select(permission => permission.Name)],
        Credential = new CredentialFacts(CredentialKind.ManagedIdentity),
        Queues = [new QueueDepth("campaign-delivery", 12, 0), new QueueDepth("evidence-make", 0, 0)],
        Poison = 0,
        Stuck = [],
        Owed = new OwedFacts(0, null),
        Directory = new DirectoryFacts(Now.AddHours(-7), 1_204, 0),
        Seal = new SealFacts(true, Taipei.Day(Now).AddDays(-1), null),
        Rules = [new RulesFacts("tw-csma", "tw-csma-2026"), new RulesFacts("tw-ncc-pdpa", "tw-ncc-pdpa")],
    };

    /// <summary>Nothing is well.</summary>
    public static HealthFacts Trouble => new()
    {
        Granted = ["User.Read.All", "GroupMember.Read.All"],
        Credential = new CredentialFacts(CredentialKind.Certificate, Now.AddDays(12)),
        Queues = [new QueueDepth("campaign-delivery", 12_000, 2), new QueueDepth("evidence-make", 1, 0)],
        Poison = 3,
        Stuck = ["C-2026-003", "C-2026-004"],
        Owed = new OwedFacts(4, Now.AddHours(-2)),
        Directory = new DirectoryFacts(Now.AddDays(-3), 1_204, 0),
        Seal = new SealFacts(true, Taipei.Day(Now).AddDays(-3), Taipei.Day(Now).AddDays(-2)),
        Rules = [new RulesFacts("tw-csma", null), new RulesFacts("tw-ncc-pdpa", "tw-ncc-pdpa")],
    };

    public static PoisonMessage Poison => new("campaign-delivery", new string('a', 60) + "beef", Now.AddHours(-1), 118);
}
