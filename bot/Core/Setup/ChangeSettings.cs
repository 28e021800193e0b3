using System.Globalization;

namespace TeamsIsms.Setup;

/// <summary>What an administrator may change from inside Teams, and what of it cannot be.</summary>
/// <param name="Deployed">Sections that only the deployment changes.</param>
/// <param name="Families">Of the rule sets that came with this build.</param>
public sealed record SettingRules(IReadOnlySet<string> Deployed, IReadOnlyList<string> Families);

/// <summary>Each change is one record of the trail; only administrators are led here.</summary>
public static class ChangeSettings
{
    private const int Most = 20;
    private const int LongestName = 60;

    public static Outcome<SettingsStep> AddGroup(TenantSettings settings, SettingRules rules, RoleGroup group, Act act) => settings switch
    {
        _ when Refuse(rules, SettingSection.Of(group.Role)) is { } refusal => refusal,
        _ when settings.Roles.Any(there => there.Role == group.Role && there.Group == group.Group) => new GroupThereAlready(group.Name),
        _ when settings.Roles.Count(there => there.Role == group.Role) >= Most => new TooManySettings(Most),
        _ => Step(settings with { Roles = [.. settings.Roles, group] }, act, $"+ role {group.Role} group {group.Group}") with { AsksDirectory = true },
    };

    public static Outcome<SettingsStep> RemoveGroup(TenantSettings settings, SettingRules rules, Role role, Guid group, Act act) =>
        Refuse(rules, SettingSection.Of(role)) is { } refusal ? refusal
        : settings.Roles.FirstOrDefault(there => there.Role == role && there.Group == group) is not { } found ? new SettingGone()
        : Step(settings with { Roles = [.. settings.Roles.Where(there => there != found)] }, act, $"- role {role} group {group}") with { AsksDirectory = true };

    /// <param name="channel">Null for none: the cards go to people only.</param>
    public static Outcome<SettingsStep> SetChannel(TenantSettings settings, SettingRules rules, string? channel, Act act) =>
        Refuse(rules, SettingSection.Channel) is { } refusal ? refusal
        : channel is not null && !IsChannel(channel) ? new ChannelNeeded()
        : Step(settings with { ResponseChannel = channel }, act, $"response channel {channel ?? "none"}");

    /// <param name="turn">Without its number; null when the form named nobody.</param>
    public static Outcome<SettingsStep> AddTurn(TenantSettings settings, SettingRules rules, OnCallTurn? turn, Act act) => turn switch
    {
        _ when Refuse(rules, SettingSection.OnCall) is { } refusal => refusal,
        null => new PersonNotChosen(),
        _ when turn.Start.HasValue != turn.End.HasValue => new HoursIncomplete(),
        _ when settings.OnCall.Count >= Most => new TooManySettings(Most),
        _ => Numbered(settings, turn with { Number = settings.LastTurn + 1 }, act),
    };

    public static Outcome<SettingsStep> RemoveTurn(TenantSettings settings, SettingRules rules, int number, Act act) =>
        Refuse(rules, SettingSection.OnCall) is { } refusal ? refusal
        : settings.OnCall.FirstOrDefault(turn => turn.Number == number) is not { } found ? new SettingGone()
        : Step(
            settings with { OnCall = [.. settings.OnCall.Where(turn => turn.Number != number)] }, act, $"- on call {TrailActor.Person(found.Person)}");

    public static Outcome<SettingsStep> AddAuthority(TenantSettings settings, SettingRules rules, TenantAuthority authority, Act act) => authority switch
    {
        _ when Refuse(rules, SettingSection.Authorities) is { } refusal => refusal,
        { Name.Length: 0 or > LongestName } or { Phone.Length: > LongestName } => new AuthorityIncomplete(LongestName),
        _ when !rules.Families.Contains(authority.RuleSet) => new AuthorityIncomplete(LongestName),
        { Portal: { } portal } when !IsWeb(portal) => new PortalUnreadable(),
        _ when settings.Authorities.Any(there => there.Key == authority.Key) => new AuthorityThereAlready(authority.Name),
        _ when settings.Authorities.Count >= Most => new TooManySettings(Most),
        _ => Step(settings with { Authorities = [.. settings.Authorities, authority] }, act, $"+ authority {authority.Key}"),
    };

    public static Outcome<SettingsStep> RemoveAuthority(TenantSettings settings, SettingRules rules, string key, Act act) =>
        Refuse(rules, SettingSection.Authorities) is { } refusal ? refusal
        : settings.Authorities.All(there => there.Key != key) ? new SettingGone()
        : Step(settings with { Authorities = [.. settings.Authorities.Where(there => there.Key != key)] }, act, $"- authority {key}");

    public static Outcome<SettingsStep> SetLanguage(TenantSettings settings, SettingRules rules, string? language, Act act) =>
        Refuse(rules, SettingSection.Language) is { } refusal ? refusal
        : Languages.All.All(known => known.Name != language) ? new LanguageNotChosen()
        : Step(settings with { Language = language }, act, $"language {language}") with { AsksDirectory = true };

    /// <param name="days">As they were read; none: the product's own plan.</param>
    public static Outcome<SettingsStep> SetReminders(TenantSettings settings, SettingRules rules, IReadOnlyList<int> days, Act act) =>
        Refuse(rules, SettingSection.RemindDays) is { } refusal
            ? refusal
            : Step(settings with { RemindDays = days }, act, string.Create(CultureInfo.InvariantCulture, $"reminders {string.Join(' ', days)}"));

    private static SettingsStep Numbered(TenantSettings settings, OnCallTurn turn, Act act) => Step(
        settings with { OnCall = [.. settings.OnCall, turn], LastTurn = turn.Number }, act, $"+ on call {TrailActor.Person(turn.Person)}");

    private static SetByDeployment? Refuse(SettingRules rules, string section) => rules.Deployed.Contains(section) ? new SetByDeployment(section) : null;

    private static bool IsChannel(string channel) =>
        channel.StartsWith("19:", StringComparison.Ordinal) && channel.Length is > 3 and <= 203 && !channel.Any(letter => letter == ';' || char.IsWhiteSpace(letter));

    private static bool IsWeb(string address) => Uri.TryCreate(address, UriKind.Absolute, out var read) && read.Scheme == Uri.UriSchemeHttps;

    private static SettingsStep Step(TenantSettings next, Act act, string note) => new(
        next,
        new TrailEvent(TrailKinds.SettingsChanged, TenantSettings.Subject, act.Actor, new TrailDetail(Activity: act.Activity, Note: note)));
}
