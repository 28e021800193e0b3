using System.Globalization;
using TeamsIsms.Campaigns;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Setup.Cards;

/// <summary>The steps that are one field.</summary>
internal static class ChoicePart
{
    private const int DaysLength = 60;

    public static SetupPart Language(SetupSight sight, CultureInfo culture) => new(
        [
            sight.IsDeployed(SettingSection.Language) ? CardGrammar.Note(SetupLook.Say(culture, "Deployed")) : SetupLook.Choose(
                "language",
                SetupLook.Say(culture, "LanguageLabel"),
                [.. Languages.All.Select(known => new Choice(SetupNames.Language(known.Name, culture), known.Name))],
                culture) with { Value = Languages.Choose(sight.InForce.Language).Name, Style = ChoiceStyle.Expanded },
            CardGrammar.Note(SetupLook.Say(culture, "LanguageNote")),
        ],
        sight.IsDeployed(SettingSection.Language) ? [] : [SetupLook.Save(culture, "setup.language")]);

    public static SetupPart Reminders(SetupSight sight, CultureInfo culture) => new(
        [
            sight.IsDeployed(SettingSection.RemindDays) ? CardGrammar.Note(SetupLook.Say(culture, "Deployed")) : new InputText(SetupLook.Say(culture, "RemindersLabel"))
            {
                Id = "remindDays",
                Value = sight.InForce.Campaigns.RemindDays,
                Placeholder = RemindDays.Say(RemindDays.Usual),
                MaxLength = DaysLength,
            },
            CardGrammar.Note(SetupLook.Say(culture, "RemindersNote")),
        ],
        sight.IsDeployed(SettingSection.RemindDays) ? [] : [SetupLook.Save(culture, "setup.reminders")]);
}
