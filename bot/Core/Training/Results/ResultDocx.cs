using System.Globalization;
using TeamsIsms.Documents.Docx;
using TeamsIsms.Training.Cards.Results;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Training.Results;

/// <summary>The results of a course as a Word file: figures only, nobody's name.</summary>
internal static class ResultDocx
{
    public static void Write(Stream stream, CampaignResults results, DateTimeOffset now, CultureInfo culture)
    {
        var (title, number) = (Say(culture, "ReportTitle"), results.Campaign.Number);
        DocxWriter.Write(stream, new DocxFile(
            $"{number} {title}",
            culture,
            now,
            new DocxFrame(DocxLook.Office, $"{number}  {title}  "),
            [
                new DocxTitle(title),
                .. Opening(results, now, culture),
                .. Scores(results.Figures, culture),
                .. Hardest(results, culture),
                .. Survey(results.Survey, culture),
            ]));
    }

    private static IEnumerable<DocxBlock> Opening(CampaignResults results, DateTimeOffset now, CultureInfo culture)
    {
        var (campaign, figures) = (results.Campaign, results.Figures);
        yield return Facts(
            culture,
            ("CourseColumn", campaign.Task.Title),
            ("CampaignFact", campaign.Number),
            ("StartedFact", campaign.StartedAt is { } started ? Taipei.Say(started, culture) : ""),
            ("DueFact", Taipei.Say(campaign.Due, culture)),
            ("AsOfFact", Taipei.Say(now, culture)));
        yield return new DocxHeading(Say(culture, "FiguresTitle"));
        yield return Facts(
            culture,
            ("AskedFact", People(results.Asked, culture)),
            ("DoneFact", Say(culture, "DoneValue", results.Done, results.Percent)),
            ("HoursFact", Say(culture, "Hours", results.Hours)),
            ("PassRateFact", figures.PassRate is { } rate ? Say(culture, "PassRateValue", rate, figures.Passed, figures.Tested) : ""),
            ("AverageFact", figures.Average is { } average ? Say(culture, "Average", average) : ""),
            ("FailedFact", figures.Tested == 0 ? "" : People(figures.Failed, culture)),
            ("EffectiveFact", figures.Effective + figures.NotEffective == 0 ? "" : Say(culture, "EffectiveValue", figures.Effective, figures.NotEffective)));
    }

    private static IEnumerable<DocxBlock> Scores(ResultFigures figures, CultureInfo culture) => figures.Tested == 0
        ? []
        :
        [
            new DocxHeading(Say(culture, "ScoresTitle")),
            new DocxGrid(
                [new DocxColumn(Say(culture, "ScoreColumn"), 3), new DocxColumn(Say(culture, "CountColumn"), 2)],
                [.. figures.Bands.Index().Select(band => (string[])[ResultFigures.Band(band.Index), People(band.Item, culture)])]),
        ];

    private static IEnumerable<DocxBlock> Hardest(CampaignResults results, CultureInfo culture) => results.Hardest.Count == 0
        ? []
        :
        [
            new DocxHeading(Say(culture, "HardestTitle")),
            new DocxSentence(Say(culture, "ItemsNote")),
            new DocxGrid(
                [
                    new DocxColumn(Say(culture, "QuestionColumn"), 6),
                    new DocxColumn(Say(culture, "AnsweredColumn"), 2),
                    new DocxColumn(Say(culture, "DifficultyColumn"), 2),
                    new DocxColumn(Say(culture, "DiscriminationColumn"), 2),
                ],
                [.. results.Hardest.Select(item => Row(item.Title, item.Figures, culture))]),
        ];

    private static string[] Row(string title, ItemFigures figures, CultureInfo culture) =>
    [
        title,
        figures.Attempts.ToString("N0", culture),
        figures.Difficulty.ToString("0.00", culture),
        figures.Discrimination?.ToString("0.00", culture) ?? "—",
    ];

    private static IEnumerable<DocxBlock> Survey(SurveyResults? survey, CultureInfo culture)
    {
        if (survey is null)
        {
            yield break;
        }

        yield return new DocxHeading(Say(culture, "SurveyTitle", survey.Answers));
        yield return ResultLook.Missing(survey, culture) is { } missing
            ? new DocxSentence(missing)
            : new DocxGrid(
                [new DocxColumn(Say(culture, "StatementColumn"), 8), new DocxColumn(Say(culture, "AverageColumn", SurveyAnswers.Highest), 2)],
                [.. survey.Statements.Select(one => (string[])[one.Statement.Say(culture), one.Average.ToString("0.0", culture)])]);
    }

    private static DocxFacts Facts(CultureInfo culture, params IEnumerable<(string Key, string Value)> facts) =>
        new([.. facts.Select(fact => new DocxFact(Say(culture, fact.Key), fact.Value))]);

    private static string People(int count, CultureInfo culture) => Say(culture, "PeopleCount", count);

    private static string Say(CultureInfo culture, string key, params object[] values) => ResultWords.Text.Say(culture, key, values);
}
