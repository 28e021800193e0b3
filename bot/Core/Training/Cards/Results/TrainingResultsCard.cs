using System.Globalization;
using TeamsIsms.Campaigns;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Evaluations;
using TeamsIsms.Training.Results;

namespace TeamsIsms.Training.Cards.Results;

/// <summary>How a course went: who is done, how they did, and what they did not know.</summary>
public static class TrainingResultsCard
{
    private const int MostCampaigns = 10;

    /// <param name="judges">How many trainings the reader can judge now.</param>
    public static AdaptiveCard Draw(CampaignResults results, int judges, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(State(results), ResultLook.Say(culture, results.IsUnit ? "UnitKicker" : "ResultsKicker"), CardText.OneLine(results.Campaign.Task.Title))
        {
            Subtitle = results.Campaign.Number,
            Figure = ResultLook.Say(culture, "PercentFigure", results.Percent),
        },
        [
            CardGrammar.Sentence(ResultLook.Say(culture, "ResultsSentence", results.Done, results.Asked)),
            CardBars.Progress(results.Done, results.Asked),
            CardBars.Shares(ResultLook.Say(culture, "BandsTitle"), Bands(results.Figures), culture),
            CardGrammar.Facts(
                (ResultLook.Say(culture, "PassRateFact"), results.Figures.PassRate is { } rate
                    ? ResultLook.Say(culture, "PassRateValue", rate, results.Figures.Passed, results.Figures.Tested)
                    : null),
                (ResultLook.Say(culture, "AverageFact"), results.Figures.Average is { } average ? ResultLook.Say(culture, "Average", average) : null),
                (ResultLook.Say(culture, "FailedFact"), results.Figures.Failed == 0 ? null : ResultLook.Say(culture, "PeopleCount", results.Figures.Failed)),
                (ResultLook.Say(culture, "HoursFact"), ResultLook.Say(culture, "Hours", results.Hours)),
                (ResultLook.Say(culture, "EffectiveFact"), results.Figures.Effective + results.Figures.NotEffective == 0
                    ? null
                    : ResultLook.Say(culture, "EffectiveValue", results.Figures.Effective, results.Figures.NotEffective))),
            results.Hardest.Count == 0 ? null : CardGrammar.Heading(ResultLook.Say(culture, "HardestTitle")),
            .. results.Hardest.Select(item => ResultLook.Row(item.Title, Item(item.Figures, culture), button: null)),
            .. SurveyPart.Draw(results.Survey, culture),
            results.People.Count == 0 ? null : CardGrammar.Heading(ResultLook.Say(culture, "PeopleTitle")),
            CardGrammar.List(results.People.Select((one, at) => Row(one, culture) with { Separator = at > 0 })),
        ],
        [
            .. judges == 0
                ? (CardAction[])[]
                : [CardGrammar.Primary(ResultLook.Say(culture, "JudgeButton", judges), "training.judge", ("id", results.Campaign.Id.ToString()))],
            .. results.MayReport
                ? (CardAction[])[CardGrammar.Secondary(ResultLook.Say(culture, "ReportButton"), "training.report", ("id", results.Campaign.Id.ToString()))]
                : [],
            CardGrammar.Secondary(ResultLook.Say(culture, "ListButton"), "training.results"),
        ]);

    /// <summary>Which campaigns there are results of.</summary>
    /// <param name="newestFirst">Those that ask for a course and have begun.</param>
    public static AdaptiveCard List(IReadOnlyList<Campaign> newestFirst, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(ContainerStyle.Accent, ResultLook.Say(culture, "ResultsKicker"), ResultLook.Say(culture, "ListTitle")),
        [
            newestFirst.Count == 0 ? CardGrammar.Sentence(ResultLook.Say(culture, "ListEmpty")) : null,
            CardGrammar.List(newestFirst.Take(MostCampaigns).Select((campaign, at) => ResultLook.Row(
                campaign.Task.Title,
                CardText.Join(culture, campaign.Number, CampaignWords.Of(campaign.Status, culture)),
                CardGrammar.Secondary(ResultLook.Say(culture, "ShowButton"), "training.results", ("id", campaign.Id.ToString())))
                with
            { Separator = at > 0 })),
        ]);

    private static ColumnSet Row(NamedResult one, CultureInfo culture) => ResultLook.Row(
        one.Name,
        CardText.Join(
            culture,
            CardText.OneLine(one.Unit ?? "", 30),
            ResultLook.Of(one.Result.Training.Status, culture),
            one.Result.Best is { } best ? ResultLook.Say(culture, "Points", best) : ""),
        CardGrammar.Secondary(ResultLook.Say(culture, "RecordShort"), "training.record", ("person", one.Result.Training.Person.ToString())));

    // p and D as in classical test theory; the words say which direction is good.
    private static string Item(ItemFigures figures, CultureInfo culture) => CardText.Join(
        culture,
        ResultLook.Say(culture, "ItemEase", (int)(100 * figures.Difficulty), figures.Attempts),
        figures.Discrimination is { } discrimination ? ResultLook.Say(culture, "ItemDiscrimination", discrimination) : "");

    private static IReadOnlyList<(string Label, int Percent)> Bands(ResultFigures figures) => figures.Tested == 0
        ? []
        : [.. figures.Bands.Index().Select(band => (ResultFigures.Band(band.Index), CardBars.Percent(band.Item, figures.Tested)))];

    private static ContainerStyle State(CampaignResults results) => results switch
    {
        { Percent: >= 100 } => ContainerStyle.Good,
        { Figures.Failed: > 0 } => ContainerStyle.Warning,
        _ => ContainerStyle.Accent,
    };
}
