using System.Globalization;
using TeamsIsms.Incidents;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Setup.Cards;

/// <summary>Who is called at once when something is reported.</summary>
internal static class OnCallPart
{
    public static SetupPart Draw(SetupSight sight, CultureInfo culture) => new(
        [
            CardGrammar.List(sight.InForce.Incidents.OnCall.Select((turn, at) => Row(sight, turn, culture) with { Separator = at > 0 })),
            sight.IsDeployed(SettingSection.OnCall) ? CardGrammar.Note(SetupLook.Say(culture, "Deployed")) : null,
        ],
        sight.IsDeployed(SettingSection.OnCall) ? [] : Buttons(sight, culture));

    private static Container Row(SetupSight sight, OnCallOptions turn, CultureInfo culture)
    {
        var name = sight.People.GetValueOrDefault(turn.Person!.Value); // validated: it is there
        return SetupLook.Row(
            name is null ? SetupLook.Say(culture, "LeftPerson") : CardText.OneLine(name, SetupLook.NameLength),
            When(turn.Weekdays, turn.Start, turn.End, culture),
            name is null ? TextColor.Attention : TextColor.Default);
    }

    private static string When(IReadOnlyList<DayOfWeek> weekdays, TimeOnly? start, TimeOnly? end, CultureInfo culture) => CardText.Join(
        culture,
        weekdays.Count == 0
            ? SetupLook.Say(culture, "EveryDay")
            : string.Join(SetupLook.Say(culture, "Between"), weekdays.Select(day => SetupNames.Day(day, culture))),
        start is { } from && end is { } to ? $"{from:HH\\:mm}–{to:HH\\:mm}" : SetupLook.Say(culture, "AllHours"));

    private static IEnumerable<CardAction> Buttons(SetupSight sight, CultureInfo culture)
    {
        yield return CardGrammar.Exceptional(
            SetupLook.Say(culture, "AddTurnButton"),
            SetupLook.Save(culture, "setup.addTurn"),
            SetupLook.Line("person", SetupLook.Say(culture, "PersonLabel"), isRequired: true, culture, SetupLook.Say(culture, "PersonHint")),
            new InputChoiceSet(
                SetupLook.Say(culture, "WeekdaysLabel"),
                [.. Enum.GetValues<DayOfWeek>().OrderBy(day => ((int)day + 6) % 7).Select(day => new Choice(SetupNames.Day(day, culture), day.ToString()))])
            {
                Id = "weekdays",
                IsMultiSelect = true,
                Style = ChoiceStyle.Expanded,
            },
            new InputTime(SetupLook.Say(culture, "StartLabel")) { Id = "start" },
            new InputTime(SetupLook.Say(culture, "EndLabel")) { Id = "end" });
        if (sight.Settings.OnCall.Count > 0)
        {
            yield return SetupLook.Remove(
                SetupLook.Say(culture, "RemoveTurnButton"),
                "setup.removeTurn",
                SetupLook.Say(culture, "TurnLabel"),
                [
                    .. sight.Settings.OnCall.Select(turn => new Choice(
                        CardText.Join(
                            culture,
                            CardText.OneLine(sight.People.GetValueOrDefault(turn.Person) ?? SetupLook.Say(culture, "LeftPerson"), SetupLook.NameLength),
                            When(turn.Weekdays, turn.Start, turn.End, culture)),
                        turn.Number.ToString(CultureInfo.InvariantCulture))),
                ],
                culture);
        }
    }
}
