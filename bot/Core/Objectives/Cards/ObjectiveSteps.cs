using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Objectives.Cards;

/// <summary>What a viewer can do with an objective now.</summary>
internal static class ObjectiveSteps
{
    private const int OfferedPeriods = 8;

    public static IReadOnlyList<CardAction> Buttons(ObjectiveSight sight, CultureInfo culture)
    {
        var (objective, standing, id) = (sight.Objective, sight.Standing, ("id", sight.Objective.Id.ToString()));
        return
        [
            .. sight.MayMeasure && objective.Own is null
                ? [Sample("MeasureButton", "MeasureSend", "objective.measure", Open(sight), new InputText(Say(culture, "NoteLabel"))
                {
                    Id = "note",
                    MaxLength = ObjectiveLimits.Short,
                })]
                : Array.Empty<CardAction>(),
            .. standing.Health is ObjectiveHealth.Missed or ObjectiveHealth.Unmeasured ? [Action(objective, standing, sight.Today, culture)] : Array.Empty<CardAction>(),
            .. sight.MayMeasure && objective.Samples.Count > 0
                ? [Sample("CorrectButton", "CorrectSend", "objective.correct", [.. objective.Valid.Select(sample => sample.Period).Reverse().Take(OfferedPeriods)], Reason())]
                : Array.Empty<CardAction>(),
            .. sight.MaySteer ? [Change(), Retire()] : Array.Empty<CardAction>(),
            CardGrammar.Secondary(Say(culture, "ListButton"), "objective.list"),
        ];

        CardAction Sample(string title, string send, string verb, IReadOnlyList<MeasurePeriod> periods, CardElement last) => CardGrammar.Exceptional(
            Say(culture, title),
            CardGrammar.Primary(Say(culture, send), verb, id),
            new InputChoiceSet(Say(culture, "PeriodLabel"), [.. periods.Select(period => new Choice(period.ToString(), period.ToString()))])
            {
                Id = "period",
                Value = periods.Count > 0 ? periods[0].ToString() : null,
                IsRequired = true,
                ErrorMessage = Say(culture, "PeriodMissing"),
            },
            Number("value", "ValueLabel", null),
            last);

        CardAction Change() => CardGrammar.Exceptional(
            Say(culture, "ChangeButton"),
            CardGrammar.Secondary(Say(culture, "ChangeSend"), "objective.change", id),
            Number("target", "TargetLabel", objective.Target.ToString(CultureInfo.InvariantCulture)),
            new InputText(Say(culture, "OwnerLabel")) { Id = "owner", Placeholder = Say(culture, "OwnerKeep"), MaxLength = 200 },
            Reason());

        CardAction Retire() => CardGrammar.Exceptional(
            Say(culture, "RetireButton"), CardGrammar.Secondary(Say(culture, "RetireSend"), "objective.retire", id), Reason());

        InputText Reason() => CardGrammar.Reason(Say(culture, "ReasonLabel"), Say(culture, "ReasonMissing"));

        InputText Number(string field, string label, string? value) => new(Say(culture, label))
        {
            Id = field,
            Value = value,
            MaxLength = ObjectiveLimits.UnitLength,
            IsRequired = true,
            ErrorMessage = Say(culture, "TargetMissing"),
        };
    }

    // The one that waits comes first, then earlier ones without a value.
    private static List<MeasurePeriod> Open(ObjectiveSight sight)
    {
        var periods = new List<MeasurePeriod>();
        for (var period = MeasurePeriod.Ended(sight.Objective.Cadence, sight.Today);
            periods.Count < OfferedPeriods && period.Last >= sight.Objective.Since.First.AddYears(-ObjectiveLimits.YearsBack);
            period = period.Before)
        {
            if (sight.Objective.Of(period) is null)
            {
                periods.Add(period);
            }
        }

        return periods;
    }

    private static ActionExecute Action(Objective objective, Standing standing, DateOnly today, CultureInfo culture)
    {
        var period = standing.Health == ObjectiveHealth.Unmeasured ? Standing.Waiting(objective, today) : standing.Latest?.Period;
        var finding = standing.Health == ObjectiveHealth.Unmeasured
            ? Say(culture, "FindingUnmeasured", objective.Name, period!) // one waits
            : Say(culture, "FindingMissed", objective.Name, period!, ObjectiveLook.Value(objective, standing.Latest, culture), ObjectiveNames.Target(objective, culture)); // it has a value
        return CardGrammar.Secondary(
            Say(culture, "ActionButton"),
            "action.form",
            ("source", nameof(Actions.ActionSource.Monitoring)),
            ("number", $"{objective.Id}/{period}"),
            ("requirement", Say(culture, "Requirement")),
            ("finding", finding));
    }

    private static string Say(CultureInfo culture, string key, params object[] values) => ObjectiveLook.Say(culture, key, values);
}
