using System.Globalization;

namespace TeamsIsms.Operation.Health;

public static class JudgeHealth
{
    /// <summary>A line for everything that is looked at, in the order of <see cref="HealthSubject"/>.</summary>
    public static IReadOnlyList<HealthLine> Lines(HealthFacts facts, DateTimeOffset now, CultureInfo culture) =>
    [
        JudgeAccess.Permissions(facts.Granted, culture),
        JudgeAccess.Credential(facts.Credential, now, culture),
        JudgeWork.Queues(facts.Queues, culture),
        JudgeWork.Poison(facts.Poison, culture),
        JudgeWork.Campaigns(facts.Stuck, culture),
        JudgeWork.Outbox(facts.Owed, now, culture),
        JudgeUpkeep.Directory(facts.Directory, now, culture),
        JudgeUpkeep.Seal(facts.Seal, culture),
        JudgeUpkeep.Rules(facts.Rules, culture),
    ];

    public static HealthState Worst(IEnumerable<HealthLine> lines) => lines.Max(line => line.State);
}
