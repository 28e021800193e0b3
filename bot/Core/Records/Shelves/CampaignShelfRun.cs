using System.Globalization;
using TeamsIsms.Campaigns;
using TeamsIsms.Records.Disposals;
using TeamsIsms.Storage;

namespace TeamsIsms.Records.Shelves;

/// <summary>
/// What people did in campaigns that are over: acknowledgements where a document was asked for, trainings where a course was. The record is
/// the campaign; its people are erased one by one, and its counters stay.
/// </summary>
internal sealed class CampaignShelfRun(
    RecordKind kind, CampaignTable campaigns, AssignmentTable assignments, PersonErasureRun people, ReportErasureRun reports) : IRecordShelf
{
    private const int PeopleAtOnce = 50;

    public RecordKind Kind => kind;

    public async Task<IReadOnlyList<KeptRecord>> ListAsync(CancellationToken cancellationToken) =>
    [
        .. from campaign in await campaigns.ListAsync(cancellationToken)
           where IsOurs(campaign) && campaign is { StartedAt: not null, Erased: null }
           select Of(campaign),
    ];

    public async Task<ShelfAnswer> EraseAsync(
        KeptRecord record, DisposalOrder order, string? cursor, CancellationToken cancellationToken)
    {
        if (CampaignId.Parse(record.Key) is not { } id
            || await campaigns.FindAsync(id, cancellationToken) is not { Erased: null } campaign
            || !IsOurs(campaign))
        {
            return new ShelfAnswer(0, []);
        }

        if (order.Keeps(Of(campaign)) is { } because)
        {
            return ShelfAnswer.Keeping(record, because);
        }

        var (erased, left) = (0, new List<LeftRecord>());
        var (first, after) = Read(cursor);
        for (var shard = first; shard < campaign.Shards; shard++, after = Guid.Empty)
        {
            var partition = AssignmentTable.Partition(campaign.Id, shard);
            await foreach (var loaded in assignments.RangeAsync(partition, [after, Guid.AllBitsSet], cancellationToken))
            {
                if (loaded.Value.Person == after)
                {
                    continue; // the last one of the step before
                }

                if (await people.EraseAsync(campaign, loaded.Value, partition, order, cancellationToken) is { } stays)
                {
                    left.Add(stays);
                }
                else
                {
                    erased++;
                }

                if (erased + left.Count == PeopleAtOnce)
                {
                    return new ShelfAnswer(erased, left, Write(shard, loaded.Value.Person));
                }
            }
        }

        return new ShelfAnswer(erased, [.. left, .. await FinishAsync(campaign, order, cancellationToken)]);
    }

    public IReadOnlyList<TrailPlace> TrailOf(KeptRecord record) =>
        [new TrailPlace(TableNames.Assignments, $"{record.Key}."), new TrailPlace(TableNames.Trainings, $"{record.Key}.")];

    private bool IsOurs(Campaign campaign) => campaign.Task is CourseTask == (kind == RecordKind.Trainings);

    // The campaign's list of names goes last; its mark says that nobody of it is left.
    private async Task<IReadOnlyList<LeftRecord>> FinishAsync(Campaign campaign, DisposalOrder order, CancellationToken cancellationToken)
    {
        for (var shard = 0; shard < campaign.Shards; shard++)
        {
            if (await assignments.ReadAsync(campaign.Id, shard, cancellationToken)
                .AnyAsync(assignment => assignment.Erased is not { IsWhole: true }, cancellationToken))
            {
                return [];
            }
        }

        if (await reports.EraseAsync(campaign, cancellationToken) is { } because)
        {
            return [new LeftRecord(campaign.Number, because)];
        }

        await campaigns.NoteAsync(
            campaign.Id,
            current => current with
            {
                Erased = order.Mark,
                Report = current.Report is { } report ? report with { Names = report.Summary } : null,
            },
            cancellationToken);
        return [];
    }

    private static KeptRecord Of(Campaign campaign) =>
        new(campaign.Number, campaign is { IsOver: true, EndedAt: { } ended } ? Taipei.Day(ended) : null) { Key = campaign.Id.ToString() };

    private static string Write(int shard, Guid person) => string.Create(CultureInfo.InvariantCulture, $"{shard}|{person:N}");

    private static (int Shard, Guid After) Read(string? cursor) => cursor?.Split('|') is [var shard, var person]
        ? (int.Parse(shard, CultureInfo.InvariantCulture), Guid.Parse(person))
        : (0, Guid.Empty);
}
