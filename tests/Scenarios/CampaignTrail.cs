using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Azure.Data.Tables;
using TeamsIsms.Campaigns;
using TeamsIsms.Incidents;
using TeamsIsms.Storage;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>Every trail record of a store, read as an auditor would: from the rows alone.</summary>
internal sealed class CampaignTrail
{
    private readonly Dictionary<string, List<JsonObject>> _chains = new(StringComparer.Ordinal);

    public int Objects => _chains.Count;

    /// <summary>Reads all chains and fails where one has a gap, a broken link, or an end its object does not know.</summary>
    public static async Task<CampaignTrail> CheckedAsync(TableServiceClient tables, CancellationToken cancellationToken)
    {
        var trail = new CampaignTrail();
        var ends = new List<(string Subject, TrailHead Head)>();
        foreach (var name in (string[])[TableNames.Campaigns, TableNames.Assignments, TableNames.Incidents])
        {
            var table = tables.GetTableClient(name);
            await foreach (var row in table.QueryAsync<TableEntity>("RowKey lt 'trail|'", cancellationToken: cancellationToken))
            {
                ends.AddRange(End(new Row(row.RowKey, row.ETag, row)));
            }

            await foreach (var row in table.QueryAsync<TableEntity>("RowKey ge 'trail|' and RowKey lt 'trail}'", cancellationToken: cancellationToken))
            {
                trail.Add(row);
            }
        }

        foreach (var (subject, head) in ends)
        {
            Assert.Equal(head.Hash, Hash(trail._chains[subject][head.Sequence - 1]));
        }

        return trail;
    }

    /// <summary>What happened to an object, oldest first.</summary>
    public IReadOnlyList<string> Kinds(string subject) =>
        [.. _chains.GetValueOrDefault(subject, []).Select(leaf => (string)leaf["k"]!)];

    /// <summary>Who did the last thing of a kind.</summary>
    public string Actor(string subject, string kind) => (string)_chains[subject].Last(leaf => (string)leaf["k"]! == kind)["a"]!;

    private void Add(TableEntity row)
    {
        var (text, detail) = (row.GetString("Leaf"), row.GetString("Detail"));
        var leaf = JsonNode.Parse(text)!.AsObject();
        leaf["leaf"] = text;
        var subject = (string)leaf["o"]!;
        if (!_chains.TryGetValue(subject, out var chain))
        {
            _chains[subject] = chain = [];
        }

        Assert.StartsWith($"trail|{subject.Replace('/', '.')}|", row.RowKey, StringComparison.Ordinal);
        Assert.Equal(chain.Count + 1, (int)leaf["q"]!);
        Assert.Equal(chain is [.., var last] ? Hash(last) : TrailHead.None.Hash, (string)leaf["p"]!);
        byte[] salted = [.. Convert.FromBase64String(row.GetString("Salt")), .. Encoding.UTF8.GetBytes(detail)];
        Assert.Equal(Convert.ToBase64String(SHA256.HashData(salted)), (string)leaf["d"]!);
        chain.Add(leaf);
    }

    private static string Hash(JsonObject leaf) =>
        Convert.ToBase64String(SHA256.HashData([0, .. Encoding.UTF8.GetBytes((string)leaf["leaf"]!)]));

    private static IEnumerable<(string, TrailHead)> End(Row row) => row.Key.Split('|')[0] switch
    {
        "campaign" when row.Read(CampaignJson.Default.Campaign) is var campaign => [(campaign.Subject, campaign.Trail)],
        "person" when row.Read(CampaignJson.Default.Assignment) is { Trail.Sequence: > 0 } assignment =>
            [(assignment.Subject, assignment.Trail)],
        "case" when CaseId.Parse(row.Key.Split('|')[1]) is { } id =>
            [(id.Subject, id.IsIncident ? row.Read(IncidentJson.Default.Incident).Trail : row.Read(IncidentJson.Default.Weakness).Trail)],
        _ => [],
    };
}
