using System.Collections.Concurrent;
using System.Globalization;
using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.Campaigns;

/// <summary>
/// Campaigns. There are hundreds, so all stand in one partition: the list is one read, and a campaign changes in one transaction
/// with its trail and the messages it owes.
/// </summary>
internal sealed class CampaignTable(TableServiceClient tables, OutboxRun outbox)
{
    public const string Partition = "campaigns";

    private const int Attempts = 5;
    private const int MostKept = 1_000;
    private const string CampaignPrefix = "campaign|";

    private readonly RowTable _table = new(tables.GetTableClient(TableNames.Campaigns));
    private readonly ConcurrentDictionary<CampaignId, Campaign> _kept = new();

    public async Task<Campaign?> FindAsync(CampaignId id, CancellationToken cancellationToken) =>
        await _table.FindAsync(Partition, Key(id), cancellationToken) is { } row ? Keep(row.Read(CampaignJson.Default.Campaign)) : null;

    /// <summary>
    /// What never changes after approval (document, statement, audience, shards), without a table call when this process saw it before.
    /// For its state ask <see cref="FindAsync"/>, or a shard's head.
    /// </summary>
    public async ValueTask<Campaign?> FindFixedAsync(CampaignId id, CancellationToken cancellationToken) =>
        _kept.TryGetValue(id, out var kept) && kept.HasStarted ? kept : await FindAsync(id, cancellationToken);

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<Campaign>> ListAsync(CancellationToken cancellationToken)
    {
        var campaigns = new List<Campaign>();
        await foreach (var row in _table.WithPrefixAsync(Partition, CampaignPrefix, cancellationToken))
        {
            campaigns.Add(Keep(row.Read(CampaignJson.Default.Campaign)));
        }

        campaigns.Reverse();
        return campaigns;
    }

    /// <summary>Stores a new campaign under the next number of its year; with it whatever <paramref name="owe"/> adds.</summary>
    /// <param name="make">Makes the campaign from its number.</param>
    public async Task<Campaign?> CreateAsync(
        Func<string, CampaignStep> make, Action<Changes, Campaign> owe, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var year = Taipei.Day(now).Year;
        var key = string.Create(CultureInfo.InvariantCulture, $"numbers|{year}");
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var earlier = await _table.FindAsync(Partition, key, cancellationToken);
            var number = (earlier?.Read(CampaignJson.Default.CampaignNumbers).Last ?? 0) + 1;
            var step = make(string.Create(CultureInfo.InvariantCulture, $"C-{year}-{number:000}"));
            var changes = new Changes(Partition).Put(key, earlier, new CampaignNumbers(number), CampaignJson.Default.CampaignNumbers);
            var campaign = step.Next with { Trail = changes.Record(step.Next.Trail, step.Event, now) };
            owe(changes.Insert(Key(campaign.Id), campaign, CampaignJson.Default.Campaign), campaign);
            if (await _table.CommitAsync(changes, cancellationToken))
            {
                await outbox.PostAsync(_table, Partition, cancellationToken);
                return Keep(campaign);
            }
        }

        return null;
    }

    /// <summary>Loads, decides, stores; decides again when another was first. What it owes is posted before it answers.</summary>
    public async Task<Outcome<Campaign>> ActAsync(
        CampaignId id, Func<Campaign, Outcome<CampaignStep>> decide, Action<Changes, Campaign> owe, DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await _table.FindAsync(Partition, Key(id), cancellationToken) is not { } row)
            {
                return new UnknownCampaign();
            }

            var outcome = decide(row.Read(CampaignJson.Default.Campaign));
            if (outcome.Refusal is { } refusal)
            {
                return refusal;
            }

            var changes = new Changes(Partition);
            var step = outcome.Value!; // no refusal: decided
            var next = step.Next with { Trail = changes.Record(step.Next.Trail, step.Event, now) };
            owe(changes.Replace(row.Key, row.Version, next, CampaignJson.Default.Campaign), next);
            if (await _table.CommitAsync(changes, cancellationToken))
            {
                await outbox.PostAsync(_table, Partition, cancellationToken);
                return Keep(next);
            }
        }

        return new BusyNow();
    }

    /// <summary>Notes what the follow-up has done, or another thing the trail need not tell; false when the campaign changed meanwhile.</summary>
    public async Task<bool> NoteAsync(CampaignId id, Func<Campaign, Campaign> change, CancellationToken cancellationToken) =>
        await _table.FindAsync(Partition, Key(id), cancellationToken) is { } row
        && await _table.CommitAsync(
            new Changes(Partition).Replace(
                row.Key, row.Version, change(row.Read(CampaignJson.Default.Campaign)), CampaignJson.Default.Campaign),
            cancellationToken);

    /// <summary>Posts messages that a crash left unposted.</summary>
    public Task<int> SweepAsync(CancellationToken cancellationToken) => outbox.PostAsync(_table, Partition, cancellationToken);

    /// <summary>The campaign's own records, oldest first.</summary>
    public async IAsyncEnumerable<TrailRecord> TrailAsync(
        Campaign campaign, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in _table.WithPrefixAsync(Partition, TrailRows.Prefix(campaign.Subject), cancellationToken))
        {
            yield return TrailRows.Read(campaign.Subject, row);
        }
    }

    private static string Key(CampaignId id) => CampaignPrefix + id;

    private Campaign Keep(Campaign campaign)
    {
        if (_kept.Count >= MostKept)
        {
            _kept.Clear();
        }

        return _kept[campaign.Id] = campaign;
    }
}
