using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Objectives.Cards;

/// <summary>One objective: how it is measured, its values over time, and what follows when it is missed.</summary>
public static class ObjectiveCard
{
    private const int ShownValues = 6;

    public static AdaptiveCard Draw(ObjectiveSight sight, CultureInfo culture)
    {
        var (objective, standing) = (sight.Objective, sight.Standing);
        return CardGrammar.Card(
            culture,
            new CardHead(ObjectiveLook.State(standing.Health), Say(culture, "Kicker"), CardText.OneLine(objective.Name, 60))
            {
                Subtitle = objective.Id.ToString(),
                Figure = ObjectiveLook.Value(objective, standing.Latest, culture),
            },
            [
                sight.Note is { } note ? CardGrammar.Problem(note) : null,
                CardGrammar.Sentence(Sentence(sight, standing, culture)),
                CardGrammar.Facts(
                    (Say(culture, "TargetFact"), ObjectiveNames.Target(objective, culture)),
                    (Say(culture, "CadenceFact"), ObjectiveNames.Say(objective.Cadence, culture)),
                    (Say(culture, "OwnerFact"), CardText.OneLine(sight.Owner, 40)),
                    (Say(culture, "TrendFact"), ObjectiveNames.Say(standing.Trend, culture))),
                Labelled("FormulaFact", ObjectiveLook.Formula(objective, culture), culture),
                objective.Retired is { } why ? Labelled("RetiredFact", CardText.OneLine(why), culture) : null,
                Values(objective, culture),
                CardGrammar.History(objective.Samples.Reverse().Select(sample => Recorded(objective, sample, culture))),
            ],
            ObjectiveSteps.Buttons(sight, culture));
    }

    private static string Sentence(ObjectiveSight sight, Standing standing, CultureInfo culture) => standing.Health switch
    {
        ObjectiveHealth.Nothing => Say(culture, sight.Objective.Own is null ? "NothingSentence" : "NothingOwnSentence"),
        ObjectiveHealth.Reached => Say(culture, "ReachedSentence", standing.Latest!.Period), // it has a value
        ObjectiveHealth.Missed => Say(culture, "MissedSentence", standing.Latest!.Period), // likewise
        ObjectiveHealth.Unmeasured => Say(culture, "UnmeasuredSentence", Standing.Waiting(sight.Objective, sight.Today)!), // one waits
        ObjectiveHealth.Retired => Say(culture, "RetiredSentence"),
    };

    /// <summary>The last periods as bars; a client without them gets the same as a list.</summary>
    private static CardElement? Values(Objective objective, CultureInfo culture)
    {
        var shown = objective.Valid.TakeLast(ShownValues).ToList();
        var facts = CardGrammar.Facts(shown.Select(sample => (sample.Period.ToString(), (string?)CardText.Join(
            culture, ObjectiveLook.Value(objective, sample, culture), Mark(objective, sample, culture)))));
        return shown.Count(sample => sample.Value is not null) < 2 || facts is null ? facts : new ChartHorizontalBar(
            [.. shown.Where(sample => sample.Value is not null).Select(sample => new Bar(Period(objective, sample, culture), (double)sample.Value!.Value))], // filtered
            facts)
        {
            Title = Say(culture, "ChartTitle", objective.Unit),
        };
    }

    // As a fact it would take the room of every name beside it.
    private static TextBlock Labelled(string key, string text, CultureInfo culture) =>
        new(Say(culture, "Labelled", Say(culture, key), text));

    private static string Period(Objective objective, Sample sample, CultureInfo culture) =>
        CardText.Join(culture, sample.Period.ToString(), Mark(objective, sample, culture));

    /// <summary>What is to be said of a value; empty when nothing is.</summary>
    private static string Mark(Objective objective, Sample sample, CultureInfo culture) => CardText.Join(
        culture,
        sample.Value is { } value && !objective.IsReached(value) ? ObjectiveNames.Say(ObjectiveHealth.Missed, culture) : "",
        sample.IsLate ? Say(culture, "Late") : "");

    private static string Recorded(Objective objective, Sample sample, CultureInfo culture) => CardText.Join(
        culture,
        Taipei.Say(sample.At, culture),
        sample.Period.ToString(),
        ObjectiveLook.Value(objective, sample, culture),
        sample.Corrects is { } wrong ? Say(culture, "Corrects", wrong) : sample.By is null ? Say(culture, "ByProduct") : "",
        CardText.OneLine(sample.Note ?? "", 60));

    private static string Say(CultureInfo culture, string key, params object[] values) => ObjectiveLook.Say(culture, key, values);
}
