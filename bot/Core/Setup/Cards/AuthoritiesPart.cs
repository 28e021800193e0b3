using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Setup.Cards;

/// <summary>Whom the organisation has to notify, and by which law.</summary>
internal static class AuthoritiesPart
{
    public static SetupPart Draw(SetupSight sight, CultureInfo culture) => new(
        [
            CardGrammar.List(sight.InForce.Rules.Authorities.Select((authority, at) => SetupLook.Row(
                CardText.OneLine(authority.Name, SetupLook.NameLength),
                CardText.Join(culture, SetupNames.Law(authority.RuleSet, culture), authority.Portal ?? "", authority.Phone ?? ""),
                sight.Lapsed.Contains(authority.Name) ? TextColor.Attention : TextColor.Default) with { Separator = at > 0 })),
            CardGrammar.Note(SetupLook.Say(culture, sight.IsDeployed(SettingSection.Authorities) ? "Deployed" : "AuthoritiesNote")),
        ],
        sight.IsDeployed(SettingSection.Authorities) ? [] : Buttons(sight, culture));

    private static IEnumerable<CardAction> Buttons(SetupSight sight, CultureInfo culture)
    {
        yield return CardGrammar.Exceptional(
            SetupLook.Say(culture, "AddAuthorityButton"),
            SetupLook.Save(culture, "setup.addAuthority"),
            SetupLook.Line("name", SetupLook.Say(culture, "AuthorityLabel"), isRequired: true, culture),
            SetupLook.Choose(
                "ruleSet",
                SetupLook.Say(culture, "LawLabel"),
                [.. sight.Rules.Families.Select(family => new Choice(SetupNames.Law(family, culture), family))],
                culture),
            SetupLook.Line("portal", SetupLook.Say(culture, "PortalLabel"), isRequired: false, culture, "https://…") with { MaxLength = 200 },
            SetupLook.Line("phone", SetupLook.Say(culture, "PhoneLabel"), isRequired: false, culture));
        if (sight.Settings.Authorities.Count > 0)
        {
            yield return SetupLook.Remove(
                SetupLook.Say(culture, "RemoveAuthorityButton"),
                "setup.removeAuthority",
                SetupLook.Say(culture, "AuthorityLabel"),
                [
                    .. sight.Settings.Authorities.Select(authority => new Choice(
                        CardText.Join(culture, CardText.OneLine(authority.Name, SetupLook.NameLength), SetupNames.Law(authority.RuleSet, culture)), authority.Key)),
                ],
                culture);
        }
    }
}
