namespace TeamsIsms.Incidents.Rules;

/// <summary>What must hold of the rule sets before a clock may run by them. Each problem is a sentence that names the set.</summary>
public static class RuleSetCheck
{
    private static readonly IReadOnlyList<int> EveryLevel = [1, 2, 3, 4];

    public static IReadOnlyList<string> Problems(IReadOnlyList<RuleSet> sets) =>
    [
        .. sets.Count == 0 ? ["There is no rule set."] : Array.Empty<string>(),
        .. sets.SelectMany(Names).Concat(sets.SelectMany(Period)),
        .. sets.GroupBy(set => set.Id).Where(same => same.Count() > 1).Select(same => $"{same.Key}: the id is used twice."),
        .. sets.GroupBy(set => set.Family).SelectMany(family => Periods([.. family.OrderBy(set => set.InForceFrom)])),
        .. sets.SelectMany(MatrixCheck.Problems),
        .. sets.SelectMany(ClockProblems),
        .. sets.SelectMany(SourceProblems),
    ];

    private static IEnumerable<string> Names(RuleSet set) =>
        from part in new[] { (set.Id, "id"), (set.Family, "family"), (set.Law.Chinese, "Chinese name"), (set.Law.English, "English name") }
        where string.IsNullOrWhiteSpace(part.Item1)
        select $"{set.Id}: the {part.Item2} is missing.";

    private static IEnumerable<string> Period(RuleSet set) =>
        set.InForceUntil <= set.InForceFrom ? [$"{set.Id}: it ends before it begins."] : [];

    private static IEnumerable<string> Periods(IReadOnlyList<RuleSet> family)
    {
        foreach (var (earlier, later) in family.Zip(family.Skip(1)))
        {
            if (!(earlier.InForceUntil <= later.InForceFrom))
            {
                yield return $"{earlier.Id} and {later.Id} are in force at the same time.";
            }
            else if (earlier.InForceUntil < later.InForceFrom)
            {
                yield return $"No wording is in force between {earlier.Id} and {later.Id}.";
            }
        }
    }

    private static IEnumerable<string> ClockProblems(RuleSet set)
    {
        if (set.Clock(ClockKind.Notify) is null)
        {
            yield return $"{set.Id}: there is no clock for the notification.";
        }

        foreach (var twice in set.Clocks.GroupBy(clock => clock.Kind).Where(same => same.Count() > 1))
        {
            yield return $"{set.Id}: there are two clocks {twice.Key}.";
        }

        foreach (var clock in set.Clocks)
        {
            if (clock.From != Start(clock.Kind) || clock.Actor != Actor(clock.Kind))
            {
                yield return $"{set.Id}: {clock.Kind} cannot run from {clock.From} for the {clock.Actor}.";
            }

            if (clock.Lengths.Any(length => length is not ({ Hours: > 0, Months: null } or { Hours: null, Months: > 0 })))
            {
                yield return $"{set.Id}: {clock.Kind} needs either hours or months above zero.";
            }

            if (!Levels(clock).Order().SequenceEqual(set.Matrix.Count == 0 ? [] : EveryLevel))
            {
                yield return $"{set.Id}: {clock.Kind} does not have one length for every level.";
            }
            else if (clock.Lengths.Count == 0)
            {
                yield return $"{set.Id}: {clock.Kind} has no length.";
            }
        }
    }

    private static IEnumerable<int> Levels(ClockRule clock) => clock.Lengths.SelectMany(length => length.Levels);

    private static ClockStart Start(ClockKind kind) => kind switch
    {
        ClockKind.Notify or ClockKind.Control or ClockKind.FollowUpForm => ClockStart.Aware,
        ClockKind.Renotify => ClockStart.LevelChanged,
        ClockKind.LevelReview => ClockStart.Notified,
        ClockKind.Report => ClockStart.Controlled,
        ClockKind.RequestedForm => ClockStart.ToldByAuthority,
    };

    private static ClockActor Actor(ClockKind kind) =>
        kind == ClockKind.LevelReview ? ClockActor.Authority : ClockActor.Organisation;

    private static IEnumerable<string> SourceProblems(RuleSet set)
    {
        IEnumerable<(string Where, RuleSource Source)> sources =
        [
            ("its scope", set.Scope),
            .. set.Matrix.Select(cell => ($"{cell.Column} of {cell.Subject}", cell.Source)),
            .. set.Clocks.Select(clock => (clock.Kind.ToString(), clock.Source)),
            .. set.Forwarding is { } forwarding ? [("forwarding", forwarding.Source)] : Array.Empty<(string, RuleSource)>(),
            .. set.Meeting is { } meeting ? [("the meeting", meeting.Source)] : Array.Empty<(string, RuleSource)>(),
            .. set.NotificationItems.Concat(set.ReportSections).Select(item => (item.Key, item.Source)),
        ];
        if (set.NotificationItems.Count == 0)
        {
            yield return $"{set.Id}: it does not say what a notification contains.";
        }

        if (set.Clock(ClockKind.Report) is not null && set.ReportSections.Count == 0)
        {
            yield return $"{set.Id}: it does not say what the report contains.";
        }

        foreach (var (where, source) in sources.Where(pair => string.IsNullOrWhiteSpace(pair.Source.Article)))
        {
            yield return $"{set.Id}: {where} names no article.";
        }
    }
}
