using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>The exceptions of a small organisation: how they are asked for, and how every card of the case tells of them.</summary>
internal static class WaiverSteps
{
    public static IEnumerable<CardAction> Button(CaseSight sight, string verb, CultureInfo culture)
    {
        var free = WaiveDuty.Of(sight.Case).Where(duty => !sight.May(duty, isSame: true)).ToList();
        if (!sight.IsManager || !sight.Case.IsOpen || free.Count == 0)
        {
            yield break;
        }

        var today = Taipei.Day(sight.Now);
        yield return CardGrammar.Exceptional(
            Say(culture, "Waive"),
            CardGrammar.Secondary(Say(culture, "WaiveSend"), verb, ("id", sight.Case.Id.ToString())),
            CardGrammar.Note(Say(culture, "WaiveNote")),
            new InputChoiceSet(
                Say(culture, "WaiveDutyLabel"), [.. free.Select(duty => new Choice(CaseRefusalWords.Of(duty, culture), duty.ToString()))])
            {
                Id = "duty",
                IsRequired = true,
                ErrorMessage = Say(culture, "ChooseOne"),
            },
            new InputDate(Say(culture, "WaiveUntilLabel"))
            {
                Id = "until",
                Min = today,
                Max = today.AddMonths(WaiveDuty.MostMonths),
                IsRequired = true,
                ErrorMessage = Say(culture, "DayMissing"),
            },
            CaseInputs.Reason(culture, Say(culture, "WaiveReason")));
    }

    public static IEnumerable<(string Name, string? Value)> Facts(CaseSight sight, CultureInfo culture) =>
        from waiver in sight.Case.Waivers
        select (Say(culture, "WaiveFact"), (string?)CardText.Join(
            culture,
            CaseRefusalWords.Of(waiver.Duty, culture),
            Say(culture, "WaiveUntil", Taipei.Say(waiver.Until, culture)),
            CardText.OneLine(waiver.Reason, 200),
            CaseLook.Who(sight, waiver.By, culture)));

    private static string Say(CultureInfo culture, string key, params object[] values) => CaseLook.Say(culture, key, values);
}
