using System.Globalization;
using TeamsIsms.Campaigns;
using TeamsIsms.Storage;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Cards.Results;
using TeamsIsms.Training.Notices;

namespace TeamsIsms.Training.Results;

/// <summary>
/// Writes the results of a course into the library and brings the links to whoever asked: the summary, and the list of people where the
/// asker may see names. A newer one is the next version of the same file.
/// </summary>
internal sealed class ResultReportRun(
    ResultsRun results, ResultListRun list, ReportFileRun files, PeopleTable people, ChatCardRun cards) : ITrainingNoticeRun
{
    private const int MostTries = 5;

    // A file that somebody has open is let go again.
    private static readonly TimeSpan Locked = TimeSpan.FromMinutes(1);

    public bool Takes(TrainingNoticeKind kind) => kind is TrainingNoticeKind.Report;

    public async Task<TimeSpan?> RunAsync(TrainingNotice notice, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (notice is not { Campaign: { } id, Person: { } asker, Id: { Length: > 0 } request }
            || await people.FindAsync(asker, cancellationToken) is not { Person: var person }
            || ResultReader.Of(TrainingActor.Of(person)) is not { IsResponsible: true } reader)
        {
            return null;
        }

        var read = await results.RunAsync(id, reader, mostNames: 0, now, cancellationToken);
        if (read.Value is not { } found)
        {
            return null;
        }

        var made = await MakeAsync(found, reader, now, await cards.CultureAsync(asker, cancellationToken), cancellationToken);
        return made.Refusal is DocumentLocked or DocumentChanged && notice.Attempt < MostTries
            ? Locked
            : await cards.ShowAsync(Shelf(id), request, asker, culture => Card(found, made, culture), cancellationToken);
    }

    /// <summary>Where the cards about the results of a campaign are remembered.</summary>
    public static CardShelf Shelf(CampaignId campaign) => new(TableNames.Trainings, $"report.{campaign}", "card|");

    private static AdaptiveCard Card(CampaignResults results, Outcome<ResultFiles> made, CultureInfo culture) => made.Match(
        files => ResultReportCard.Ready(results, files, culture),
        refusal => ResultReportCard.NotMade(results, refusal.Say(culture), culture));

    private async Task<Outcome<ResultFiles>> MakeAsync(
        CampaignResults results, ResultReader reader, DateTimeOffset now, CultureInfo culture, CancellationToken cancellationToken)
    {
        using var summary = new MemoryStream();
        ResultDocx.Write(summary, results, now, culture);
        summary.Position = 0;
        var saved = await files.SaveAsync(results.Campaign, ResultLook.Say(culture, "ReportTitle"), ".docx", summary, cancellationToken);
        if (saved.Value is not { } summaryUrl)
        {
            return saved.Refusal!; // no value: refused
        }

        if (!reader.SeesNames)
        {
            return new ResultFiles(summaryUrl, List: null, now);
        }

        await using var lines = ReportRun.Scratch(now);
        await list.WriteAsync(lines, results.Campaign, culture, cancellationToken);
        saved = await files.SaveAsync(results.Campaign, ResultLook.Say(culture, "ListFile"), ".csv", lines, cancellationToken);
        return saved.Match<Outcome<ResultFiles>>(url => new ResultFiles(summaryUrl, url, now), refusal => refusal);
    }
}

/// <param name="List">Of the people; null where the asker may not see names.</param>
public sealed record ResultFiles(Uri Summary, Uri? List, DateTimeOffset At);
