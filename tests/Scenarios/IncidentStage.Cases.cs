using System.IO.Compression;
using System.Text.RegularExpressions;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Scenarios;

// the first steps that many stories share, and what is kept of a case
internal sealed partial class IncidentStage
{
    /// <summary>Reports by the button of a form.</summary>
    /// <param name="verb">Whose form.</param>
    public async Task<CaseId> ReportAsync(Guid person, string locale, string verb, params (string Name, string? Value)[] typed) =>
        Number(await TapAsync(person, locale, verb, id: null, CampaignStage.With([("what", "收到可疑郵件，已點開連結")], typed)));

    /// <summary>Reported by the colleague, taken in charge by the handler.</summary>
    public async Task<CaseId> TriagedAsync(string locale, params (string Name, string? Value)[] typed)
    {
        var id = await ReportAsync(await ColleagueAsync(locale), locale, "incident.report", typed);
        await TapAsync(Handler, locale, "incident.takeCharge", id);
        return id;
    }

    /// <summary>Confirmed with level 2: a core system, slightly altered. The handler commands.</summary>
    public async Task<CaseId> ConfirmedAsync(string locale, params (string Name, string? Value)[] answers)
    {
        var id = await TriagedAsync(locale);
        await TapAsync(
            Handler, locale, "incident.confirm", id, CampaignStage.With([("core", "true"), ("integrity", "minor")], answers));
        Assert.Equal(IncidentStatus.Confirmed, (await IncidentAsync(id)).Status);
        return id;
    }

    /// <summary>The commander has it under control, and the authority was told of it, and of that.</summary>
    /// <returns>The key of the authority's track.</returns>
    public async Task<string> ControlledAsync(string locale, CaseId id, Guid commander)
    {
        (string, string?) track = ("track", await TrackAsync(id, "tw-csma-2026"));
        await TapAsync(Handler, locale, "incident.notified", id, track);
        await TapAsync(commander, locale, "incident.contain", id);
        await TapAsync(Handler, locale, "incident.controlNotified", id, track);
        Assert.Equal(IncidentStatus.Contained, (await IncidentAsync(id)).Status);
        return track.Item2!;
    }

    /// <summary>The number on a receipt.</summary>
    public static CaseId Number(CampaignAnswer receipt) => FindNumber(receipt.Words) is { } id
        ? id
        : throw new InvalidOperationException($"There is no number in: {receipt.Words}");

    public static CaseId? FindNumber(string words) => CaseId.Parse(NumberPattern().Match(words).Value);

    /// <summary>The key of the track that a law opened.</summary>
    public async Task<string> TrackAsync(CaseId id, string ruleSet) =>
        (await IncidentAsync(id)).Tracks.Single(track => track.RuleSet == ruleSet).Key;

    public async Task<Incident> IncidentAsync(CaseId id) => (await RowAsync(id, $"case|{id}")).Read(IncidentJson.Default.Incident);

    public async Task<Weakness> WeaknessAsync(CaseId id) => (await RowAsync(id, $"case|{id}")).Read(IncidentJson.Default.Weakness);

    /// <summary>The list of evidence, oldest first.</summary>
    public async Task<IReadOnlyList<EvidenceItem>> EvidenceAsync(CaseId id)
    {
        var items = new List<EvidenceItem>();
        await foreach (var row in new RowTable(_clients.Tables.GetTableClient(TableNames.Incidents))
            .WithPrefixAsync(id.Partition, $"evidence|{id}|", Stop))
        {
            items.Add(row.Read(IncidentJson.Default.EvidenceItem));
        }

        return items;
    }

    /// <summary>The one file of the document library with such a name, once it is there: its folder and its bytes.</summary>
    /// <param name="pattern">Of its name.</param>
    public async Task<(string Folder, byte[] Bytes)> FileAsync(string pattern)
    {
        string[] found = [];
        var library = Path.Combine(sandbox.Folder, "library");
        await SandboxControl.EventuallyAsync(
            () => Task.FromResult((found = Directory.GetFiles(library, pattern, SearchOption.AllDirectories)).Length > 0), Stop);
        var file = Assert.Single(found);
        return (Path.GetRelativePath(library, Path.GetDirectoryName(file)!), await File.ReadAllBytesAsync(file, Stop));
    }

    /// <summary>What a Word document says.</summary>
    public static async Task<string> WordsAsync(byte[] docx)
    {
        await using var file = new ZipArchive(new MemoryStream(docx));
        using var reader = new StreamReader(await file.GetEntry("word/document.xml")!.OpenAsync(Stop));
        return ElementPattern().Replace(await reader.ReadToEndAsync(Stop), "");
    }

    public Task<CampaignTrail> TrailAsync() => _clients.TrailAsync();

    /// <summary>Everything the bot and the functions logged.</summary>
    public async Task<string> LogsAsync()
    {
        var logs = Directory.GetFiles(sandbox.Folder, "*.log", SearchOption.AllDirectories);
        Assert.NotEmpty(logs);
        return string.Concat(await Task.WhenAll(logs.Select(async log =>
        {
            using var reader = new StreamReader(new FileStream(log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
            return await reader.ReadToEndAsync(Stop);
        })));
    }

    private async Task<Row> RowAsync(CaseId id, string key) =>
        await new RowTable(_clients.Tables.GetTableClient(TableNames.Incidents)).FindAsync(id.Partition, key, Stop)
        ?? throw new InvalidOperationException($"There is no {key}.");

    [GeneratedRegex("(INC|DRL|WEA|SUG)-[0-9]{4}-[0-9]{4,}")]
    private static partial Regex NumberPattern();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex ElementPattern();
}
