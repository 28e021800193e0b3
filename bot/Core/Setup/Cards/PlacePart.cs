using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Setup.Cards;

/// <summary>The steps that are done elsewhere: in Entra, in SharePoint, in the channel itself, by a newer build.</summary>
internal static class PlacePart
{
    private const int Listed = 12;
    private const int DaysShown = 120;

    public static SetupPart Units(SetupSight sight, CultureInfo culture) => new(
        [
            CardGrammar.Facts(
                (SetupLook.Say(culture, "PeopleFact"), sight.Units.People.ToString("N0", culture)),
                (SetupLook.Say(culture, "UnitsFact"), sight.Units.Units.Count.ToString("N0", culture)),
                (SetupLook.Say(culture, "UnitlessFact"), sight.Units.WithoutUnit?.ToString("N0", culture)),
                (SetupLook.Say(culture, "ReadFact"), sight.Units.Refreshed is { } at ? Taipei.Say(at, culture) : SetupLook.Say(culture, "ReadSoon"))),
            sight.Units.WithoutHead is [_, ..] headless
                ? CardGrammar.List(headless.Take(Listed).Select(unit => new TextBlock(CardText.OneLine(unit, SetupLook.NameLength)) { Color = TextColor.Warning }))
                : null,
            CardGrammar.Note(SetupLook.Say(culture, "UnitsNote")),
        ],
        []);

    public static SetupPart Library(CultureInfo culture) => new([CardGrammar.Note(SetupLook.Say(culture, "LibraryNote"))], []);

    public static SetupPart Channel(SetupSight sight, CultureInfo culture) => new(
        [
            CardGrammar.Facts((SetupLook.Say(culture, "ChannelFact"), sight.InForce.Incidents.ResponseChannel)),
            CardGrammar.Note(SetupLook.Say(culture, sight.IsDeployed(SettingSection.Channel) ? "Deployed" : "ChannelNote")),
        ],
        sight.Settings.ResponseChannel is null || sight.IsDeployed(SettingSection.Channel)
            ? []
            : [CardGrammar.Secondary(SetupLook.Say(culture, "NoChannelButton"), "setup.noChannel") with { AssociatedInputs = AssociatedInputs.None }]);

    public static SetupPart Calendar(SetupSight sight, CultureInfo culture)
    {
        var today = Taipei.Day(sight.Now);
        var off = Enumerable.Range(0, DaysShown).Select(today.AddDays)
            .Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !WorkingCalendar.IsWorkingDay(day))
            .Take(Listed);
        return new SetupPart(
            [
                CardGrammar.Heading(SetupLook.Say(culture, "DaysOffHeading")),
                CardGrammar.List(off.Select(day => new TextBlock(Taipei.Say(day, culture)))),
                CardGrammar.Note(SetupLook.Say(culture, "CalendarNote")),
            ],
            []);
    }
}
