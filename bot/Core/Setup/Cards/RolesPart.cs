using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Setup.Cards;

/// <summary>Which groups of Entra hold which role, and how many people that are.</summary>
internal static class RolesPart
{
    public static SetupPart Draw(SetupSight sight, CultureInfo culture) => new(
        [
            CardGrammar.List(SetupNames.Roles.Select((role, at) => Row(sight, role, culture) with { Separator = at > 0 })),
            CardGrammar.Note(SetupLook.Say(culture, "RolesNote")),
        ],
        Buttons(sight, culture));

    private static Container Row(SetupSight sight, Role role, CultureInfo culture)
    {
        var holders = sight.Holders.GetValueOrDefault(role);
        List<string> groups = [.. sight.Settings.Roles.Where(group => group.Role == role).Select(group => CardText.OneLine(group.Name, SetupLook.NameLength))];
        return SetupLook.Row(
            CardText.Join(culture, SetupNames.Say(role, culture), SetupLook.Say(culture, "People", holders)),
            sight.IsDeployed(SettingSection.Of(role)) ? SetupLook.Say(culture, "Deployed")
                : groups.Count > 0 ? SetupLook.Say(culture, "Groups", string.Join(SetupLook.Say(culture, "Between"), groups))
                : SetupLook.Say(culture, "NoGroup"),
            holders == 0 && SetupCheck.Needed.Contains(role) ? TextColor.Attention : TextColor.Default);
    }

    private static IEnumerable<CardAction> Buttons(SetupSight sight, CultureInfo culture)
    {
        List<Role> open = [.. SetupNames.Roles.Where(role => !sight.IsDeployed(SettingSection.Of(role)))];
        if (open.Count == 0)
        {
            yield break;
        }

        yield return CardGrammar.Exceptional(
            SetupLook.Say(culture, "AddGroupButton"),
            SetupLook.Save(culture, "setup.addGroup"),
            SetupLook.Choose("role", SetupLook.Say(culture, "RoleLabel"), [.. open.Select(role => new Choice(SetupNames.Say(role, culture), role.ToString()))], culture),
            SetupLook.Line("group", SetupLook.Say(culture, "GroupLabel"), isRequired: true, culture, SetupLook.Say(culture, "GroupHint")));
        List<RoleGroup> set = [.. sight.Settings.Roles.Where(group => open.Contains(group.Role))];
        if (set.Count > 0)
        {
            yield return SetupLook.Remove(
                SetupLook.Say(culture, "RemoveGroupButton"),
                "setup.removeGroup",
                SetupLook.Say(culture, "GroupLabel"),
                [
                    .. set.Select(group => new Choice(
                        CardText.Join(culture, SetupNames.Say(group.Role, culture), CardText.OneLine(group.Name, SetupLook.NameLength)), $"{group.Role}|{group.Group}")),
                ],
                culture);
        }
    }
}
