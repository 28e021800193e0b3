using System.Globalization;

namespace TeamsIsms.Setup;

/// <summary>Turns what was set in Teams into the keys of the configuration that the features read.</summary>
internal static class SettingKeys
{
    /// <param name="deployed">Sections that the deployment sets: nothing of them is added to, nor mixed with, what it says.</param>
    public static IReadOnlyDictionary<string, string?> Of(TenantSettings settings, IReadOnlySet<string> deployed)
    {
        var keys = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (section, key, value) in All(settings))
        {
            if (value is not null && !deployed.Contains(section))
            {
                keys[key.Length == 0 ? section : $"{section}:{key}"] = value;
            }
        }

        return keys;
    }

    private static IEnumerable<(string Section, string Key, string? Value)> All(TenantSettings settings) =>
    [
        .. settings.Roles.GroupBy(group => group.Role).SelectMany(
            role => role.Select((group, at) => (SettingSection.Of(role.Key), Number(at), (string?)group.Group.ToString()))),
        (SettingSection.Channel, "", settings.ResponseChannel),
        .. settings.OnCall.SelectMany((turn, at) => Turn(turn).Select(pair => (SettingSection.OnCall, $"{Number(at)}:{pair.Key}", pair.Value))),
        .. settings.Authorities.SelectMany(
            (authority, at) => Authority(authority).Select(pair => (SettingSection.Authorities, $"{Number(at)}:{pair.Key}", pair.Value))),
        (SettingSection.Language, "", settings.Language),
        (SettingSection.RemindDays, "", settings.RemindDays.Count == 0 ? null : string.Join(", ", settings.RemindDays)),
    ];

    private static IEnumerable<(string Key, string? Value)> Turn(OnCallTurn turn) =>
    [
        ("Person", turn.Person.ToString()),
        .. turn.Weekdays.Select((day, at) => ($"Weekdays:{Number(at)}", (string?)day.ToString())),
        ("Start", turn.Start?.ToString("HH:mm", CultureInfo.InvariantCulture)),
        ("End", turn.End?.ToString("HH:mm", CultureInfo.InvariantCulture)),
    ];

    private static IEnumerable<(string Key, string? Value)> Authority(TenantAuthority authority) =>
        [("Name", authority.Name), ("RuleSet", authority.RuleSet), ("Portal", authority.Portal), ("Phone", authority.Phone)];

    private static string Number(int at) => at.ToString(CultureInfo.InvariantCulture);
}
