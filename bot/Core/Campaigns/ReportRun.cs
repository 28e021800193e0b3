using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using TeamsIsms.Storage;
using TeamsIsms.Training.Notices;
using TeamsIsms.Training.Results;

namespace TeamsIsms.Campaigns;

/// <summary>
/// Makes the report of a campaign, running or over: the list of names and the summary go into SharePoint, their addresses onto the campaign,
/// and the security managers are told.
/// </summary>
internal sealed partial class ReportRun(
    CampaignTable campaigns, ReportNamesRun names, ReportFileRun files, PeopleTable people, ILogger<ReportRun> logger)
{
    private const string Function = "CampaignStart";

    /// <returns>The campaign with its report; a refusal when it never started, or the library takes no files.</returns>
    public async Task<Outcome<Campaign>> RunAsync(CampaignId id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await campaigns.FindAsync(id, cancellationToken) is not { } campaign)
        {
            return new UnknownCampaign();
        }

        if (campaign.StartedAt is null)
        {
            return new WrongState(campaign.Status);
        }

        if (ReportCampaign.IsFresh(campaign, now))
        {
            return campaign;
        }

        var made = await MakeAsync(campaign, now, cancellationToken);
        if (made.Value is not { } report)
        {
            Log.NotSaved(logger, id, made.Refusal?.GetType().Name);
            return made.Refusal!; // no value: refused
        }

        var act = new Act(TrailActor.System(Function), now);
        return await campaigns.ActAsync(
            id,
            current => ReportCampaign.Decide(current, report.Report, report.NamesSha256, report.SummarySha256, act),
            (changes, next) => Owe(changes, next, now),
            now,
            cancellationToken);
    }

    private static void Owe(Changes changes, Campaign campaign, DateTimeOffset now)
    {
        changes.Owe(
            QueueNames.CampaignNotice,
            new CampaignNotice(campaign.Id, CampaignNoticeKind.ReportReady),
            CampaignJson.Default.CampaignNotice,
            now);
        if (JudgeResults.IsToAsk(campaign))
        {
            changes.Owe(
                QueueNames.TrainingNotice,
                new TrainingNotice(TrainingNoticeKind.JudgeAsked, campaign.Id),
                TrainingNoticeJson.Default.TrainingNotice,
                now);
        }
    }

    private async Task<Outcome<MadeReport>> MakeAsync(Campaign campaign, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var culture = Languages.Chinese;
        await using var list = Scratch(now);
        var (lists, namesSha256) = await names.WriteAsync(list, campaign, culture, cancellationToken);
        var saved = await files.SaveAsync(campaign, ReportWords.Text.Say(culture, "FileNames"), ReportFileRun.NamesExtension, list, cancellationToken);
        if (saved.Value is not { } namesUrl)
        {
            return saved.Refusal!; // no value: refused
        }

        var summary = new ReportSummary(
            campaign,
            await names.FiguresAsync(campaign, now, cancellationToken),
            lists,
            await DecidersAsync(campaign, cancellationToken),
            namesSha256,
            now);
        using var file = new MemoryStream();
        ReportDocx.Write(file, summary, culture);
        file.Position = 0;
        var summarySha256 = Convert.ToHexStringLower(SHA256.HashData(file.ToArray()));
        saved = await files.SaveAsync(campaign, ReportWords.Text.Say(culture, "FileSummary"), ".docx", file, cancellationToken);
        return saved.Match<Outcome<MadeReport>>(
            url => new MadeReport(new CampaignReport(url, namesUrl, now), namesSha256, summarySha256), refusal => refusal);
    }

    private async Task<IReadOnlyDictionary<Guid, string>> DecidersAsync(Campaign campaign, CancellationToken cancellationToken)
    {
        var found = new Dictionary<Guid, string>();
        foreach (var by in (campaign.Approval?.Decisions ?? []).Select(decision => decision.By).Distinct())
        {
            if (await people.FindAsync(by, cancellationToken) is { } known)
            {
                found[by] = known.Person.Name;
            }
        }

        return found;
    }

    // On disk, because a million lines do not belong into memory.
    internal static FileStream Scratch(DateTimeOffset now) => new(
        Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"{Guid.CreateVersion7(now):N}.csv")),
        FileMode.CreateNew,
        FileAccess.ReadWrite,
        FileShare.None,
        81920,
        FileOptions.Asynchronous | FileOptions.DeleteOnClose);

    private sealed record MadeReport(CampaignReport Report, string NamesSha256, string SummarySha256);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The report of campaign {Campaign} could not be saved: {Refusal}.")]
        public static partial void NotSaved(ILogger logger, CampaignId campaign, string? refusal);
    }
}
