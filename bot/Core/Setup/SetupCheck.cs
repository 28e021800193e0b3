using System.Globalization;

namespace TeamsIsms.Setup;

/// <summary>What is found of a step, in the administrator's language.</summary>
public sealed record StepFinding(SetupStep Step, StepState State, string Sentence);

/// <summary>Each step checks itself against what is in force, not against what was typed.</summary>
public static class SetupCheck
{
    /// <summary>Without a holder of each nothing can be sent, approved, judged or kept (rules 4.0).</summary>
    public static IReadOnlyList<Role> Needed { get; } =
        [Role.SecurityManager, Role.CommitteeChair, Role.IncidentHandler, Role.DocumentController, Role.TrainingManager, Role.InternalAuditor];

    private const int CalendarMonth = 11;
    private const int MostNamed = 3;

    public static IReadOnlyList<StepFinding> All(SetupSight sight, CultureInfo culture) =>
        [.. Enum.GetValues<SetupStep>().Select(step => Of(sight, step, culture))];

    public static StepFinding Of(SetupSight sight, SetupStep step, CultureInfo culture)
    {
        var (state, sentence) = step switch
        {
            SetupStep.Roles => Roles(sight, culture),
            SetupStep.Units => Units(sight.Units, culture),
            SetupStep.Library => sight.Library is { } why ? (StepState.Missing, why.Say(culture)) : (StepState.Done, Say(culture, "LibraryDone")),
            SetupStep.Channel => Channel(sight, culture),
            SetupStep.OnCall => OnCall(sight, culture),
            SetupStep.Authorities => Authorities(sight, culture),
            SetupStep.Language => (StepState.Done, Say(culture, "LanguageDone", SetupNames.Language(sight.InForce.Language, culture))),
            SetupStep.Calendar => Calendar(Taipei.Day(sight.Now), culture),
            SetupStep.Reminders => (StepState.Done, Say(culture, "RemindersDone", sight.InForce.Campaigns.RemindDays)),
        };
        return new StepFinding(step, state, sentence);
    }

    private static (StepState State, string Sentence) Roles(SetupSight sight, CultureInfo culture)
    {
        List<Role> missing = [.. Needed.Where(role => sight.Holders.GetValueOrDefault(role) == 0)];
        return missing.Count > 0 ? (StepState.Missing, Say(culture, "RolesMissing", Named(missing.Select(role => SetupNames.Say(role, culture)), culture)))
            : sight.Holders[Role.SecurityManager] < 2 ? (StepState.Advised, Say(culture, "RolesAlone", SetupNames.Say(Role.SecurityManager, culture)))
            : (StepState.Done, Say(culture, "RolesDone"));
    }

    private static (StepState State, string Sentence) Units(UnitsLook look, CultureInfo culture) => look switch
    {
        { Refreshed: null, Units: [] } => (StepState.Missing, Say(culture, "DirectoryUnread")),
        { Units: [] } => (StepState.Missing, Say(culture, "UnitsMissing")),
        { WithoutHead: [_, ..] units } => (StepState.Advised, Say(culture, "UnitsHeadless", Named(units, culture))),
        { WithoutUnit: > 0 and var people } => (StepState.Advised, Say(culture, "PeopleUnitless", people)),
        _ => (StepState.Done, Say(culture, "UnitsDone", look.Units.Count, look.People)),
    };

    private static (StepState State, string Sentence) Channel(SetupSight sight, CultureInfo culture) => sight switch
    {
        { InForce.Incidents.ResponseChannel: null } => (StepState.Advised, Say(culture, "ChannelMissing")),
        { IsChannelReachable: false } => (StepState.Missing, Say(culture, "ChannelGone")),
        _ => (StepState.Done, Say(culture, "ChannelDone")),
    };

    private static (StepState State, string Sentence) OnCall(SetupSight sight, CultureInfo culture) => sight.InForce.Incidents.OnCall switch
    {
        [] => (StepState.Advised, Say(culture, "OnCallMissing")),
        var turns when turns.Any(turn => sight.People.GetValueOrDefault(turn.Person!.Value) is null) => (StepState.Missing, Say(culture, "OnCallLeft")), // validated: it is there
        var turns => (StepState.Done, Say(culture, "OnCallDone", turns.Count)),
    };

    private static (StepState State, string Sentence) Authorities(SetupSight sight, CultureInfo culture) => sight switch
    {
        { InForce.Rules.Authorities: [] } => (StepState.Missing, Say(culture, "AuthoritiesMissing")),
        { Lapsed: [_, ..] lapsed } => (StepState.Missing, Say(culture, "AuthoritiesLapsed", Named(lapsed, culture))),
        _ => (StepState.Done, Say(culture, "AuthoritiesDone", Named(sight.InForce.Rules.Authorities.Select(authority => authority.Name), culture))),
    };

    // The government publishes the next year's calendar in the summer before; a later build brings it.
    private static (StepState State, string Sentence) Calendar(DateOnly today, CultureInfo culture) =>
        !WorkingCalendar.IsPublished(today.Year) ? (StepState.Missing, Say(culture, "CalendarOld", today.Year))
        : today.Month >= CalendarMonth && !WorkingCalendar.IsPublished(today.Year + 1) ? (StepState.Advised, Say(culture, "CalendarNext", today.Year + 1))
        : (StepState.Done, Say(culture, "CalendarDone", WorkingCalendar.IsPublished(today.Year + 1) ? today.Year + 1 : today.Year));

    private static string Named(IEnumerable<string> names, CultureInfo culture)
    {
        List<string> all = [.. names];
        var listed = string.Join(Say(culture, "Between"), all.Take(MostNamed));
        return all.Count > MostNamed ? Say(culture, "AndMore", listed, all.Count - MostNamed) : listed;
    }

    private static string Say(CultureInfo culture, string key, params object[] values) => SetupWords.Text.Say(culture, key, values);
}
