using System.Globalization;
using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Operation.Health;

/// <summary>What grows old: the directory, the seals of the log, the law.</summary>
public static class JudgeUpkeep
{
    // Read once a night: one night may fail, two may not.
    private static readonly TimeSpan Watched = TimeSpan.FromHours(30);
    private static readonly TimeSpan Old = TimeSpan.FromHours(54);

    public static HealthLine Directory(DirectoryFacts? directory, DateTimeOffset now, CultureInfo culture) => directory switch
    {
        null => JudgeWork.Unread(HealthSubject.Directory, culture),
        { Refreshed: null } => new(HealthSubject.Directory, HealthState.Bad, Say(culture, "DirectoryNever"), Say(culture, "DirectoryTodo")),
        { Refreshed: { } at } when now - at > Watched => new(
            HealthSubject.Directory,
            now - at > Old ? HealthState.Bad : HealthState.Watch,
            Say(culture, "DirectoryOld", Taipei.Say(at, culture)),
            Say(culture, "DirectoryTodo")),
        { HeldLeavers: > 0 } => new(
            HealthSubject.Directory,
            HealthState.Watch,
            Say(culture, "DirectoryHeld", directory.HeldLeavers.ToString("N0", culture)),
            Say(culture, "DirectoryHeldTodo")),
        { Refreshed: { } at } => new(
            HealthSubject.Directory, HealthState.Good, Say(culture, "DirectoryFresh", Taipei.Say(at, culture), directory.People.ToString("N0", culture))),
    };

    public static HealthLine Seal(SealFacts? seal, CultureInfo culture) => seal switch
    {
        null => JudgeWork.Unread(HealthSubject.Seal, culture),
        { IsOn: false } => new(HealthSubject.Seal, HealthState.Watch, Say(culture, "SealOff"), Say(culture, "SealOffTodo")),
        { Late: { } day } => new(HealthSubject.Seal, HealthState.Bad, Say(culture, "SealLate", Taipei.Say(day, culture)), Say(culture, "SealTodo")),
        { Last: { } day } => new(HealthSubject.Seal, HealthState.Good, Say(culture, "SealLast", Taipei.Say(day, culture))),
        _ => new(HealthSubject.Seal, HealthState.Good, Say(culture, "SealFirst")),
    };

    public static HealthLine Rules(IReadOnlyList<RulesFacts>? rules, CultureInfo culture)
    {
        if (rules is null)
        {
            return JudgeWork.Unread(HealthSubject.Rules, culture);
        }

        var inForce = string.Join(Say(culture, "Comma"), rules.Select(one => one.InForce).OfType<string>());
        var without = rules.Where(one => one.InForce is null).Select(one => one.Family).ToList();
        return without switch
        {
            [] when rules.Count > 0 => new(HealthSubject.Rules, HealthState.Good, Say(culture, "RulesInForce", inForce)),
            _ => new(
                HealthSubject.Rules,
                rules.Count == 0 || without.Contains(RuleSets.LevelFamily) ? HealthState.Bad : HealthState.Watch,
                Say(culture, "RulesMissing", rules.Count == 0 ? RuleSets.LevelFamily : string.Join(Say(culture, "Comma"), without)),
                Say(culture, "RulesTodo")),
        };
    }

    private static string Say(CultureInfo culture, string key, params object[] values) => HealthWords.Text.Say(culture, key, values);
}
