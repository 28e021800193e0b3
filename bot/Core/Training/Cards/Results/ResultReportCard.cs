using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Results;

namespace TeamsIsms.Training.Cards.Results;

/// <summary>The results of a course as files: where they lie, or why there are none.</summary>
public static class ResultReportCard
{
    public static AdaptiveCard Ready(CampaignResults results, ResultFiles files, CultureInfo culture) => CardGrammar.Card(
        culture,
        Head(results, ContainerStyle.Good, culture),
        [
            CardGrammar.Sentence(ResultLook.Say(culture, files.List is null ? "SummaryReady" : "ReportReady")),
            CardGrammar.Facts(
                (ResultLook.Say(culture, "CampaignFact"), results.Campaign.Number),
                (ResultLook.Say(culture, "DoneFact"), ResultLook.Say(culture, "DoneValue", results.Done, results.Percent)),
                (ResultLook.Say(culture, "AsOfFact"), Taipei.Say(files.At, culture))),
        ],
        [
            new ActionOpenUrl(ResultLook.Say(culture, "OpenReport"), files.Summary),
            .. files.List is { } list ? (CardAction[])[new ActionOpenUrl(ResultLook.Say(culture, "OpenList"), list)] : [],
            Back(results, culture),
        ]);

    /// <param name="problem">In the reader's language.</param>
    public static AdaptiveCard NotMade(CampaignResults results, string problem, CultureInfo culture) => CardGrammar.Card(
        culture,
        Head(results, ContainerStyle.Attention, culture),
        [CardGrammar.Problem(problem), CardGrammar.Sentence(ResultLook.Say(culture, "ReportNotMade"))],
        CardGrammar.Primary(ResultLook.Say(culture, "ReportAgain"), "training.report", ("id", results.Campaign.Id.ToString())),
        Back(results, culture));

    private static CardHead Head(CampaignResults results, ContainerStyle style, CultureInfo culture) =>
        new(style, ResultLook.Say(culture, "ReportTitle"), CardText.OneLine(results.Campaign.Task.Title));

    private static ActionExecute Back(CampaignResults results, CultureInfo culture) =>
        CardGrammar.Secondary(ResultLook.Say(culture, "BackToResults"), "training.results", ("id", results.Campaign.Id.ToString()));
}
