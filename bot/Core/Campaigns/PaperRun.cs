using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using TeamsIsms.Graph;

namespace TeamsIsms.Campaigns;

/// <summary>Finds who has to sign on paper and the scans that prove it, and keeps what two people say of them.</summary>
internal sealed class PaperRun(
    AssignmentTable assignments, LibraryClient library, PeopleTable people, IOptions<GraphOptions> options, TimeProvider time)
{
    private const int AtOnce = 8;

    public async Task<PaperView> ViewAsync(Campaign campaign, CancellationToken cancellationToken)
    {
        var evidence = await library.ListAsync(options.Value.EvidenceFolder, cancellationToken);
        var found = await FindAsync(campaign, cancellationToken);
        var recorded = found.Where(assignment => assignment.Paper is not null).Take(PaperView.Most).ToList();
        var owing = found.Where(assignment => assignment.Paper is null).ToList();
        return new PaperView(
            campaign,
            [.. owing.Take(PaperView.Most)],
            recorded,
            Math.Max(0, owing.Count - PaperView.Most),
            evidence.Value ?? [],
            options.Value.EvidenceFolder,
            await NamesAsync(recorded, cancellationToken));
    }

    public async Task<Outcome<Assignment>> RecordAsync(
        Campaign campaign, PaperVerb verb, Guid by, string? activity, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(verb.Person, out var person) || verb.Day() is not { } day)
        {
            return new PaperIncomplete(Guid.TryParse(verb.Person, out _));
        }

        var evidence = await library.ListAsync(options.Value.EvidenceFolder, cancellationToken);
        if (evidence.Refusal is { } refusal)
        {
            return refusal;
        }

        if (verb.Evidence is { Length: > 0 } && !evidence.Value!.Any(item => item.ItemId == verb.Evidence)) // no refusal: listed
        {
            return new UnknownEvidence();
        }

        return await ActAsync(
            campaign,
            person,
            (head, assignment, act) => RecordPaper.Record(head, assignment, by, day, verb.Evidence, act),
            Act.By(by, time.GetUtcNow(), activity),
            cancellationToken);
    }

    public async Task<Outcome<Assignment>> ConfirmAsync(
        Campaign campaign, PaperVerb verb, Guid by, string? activity, CancellationToken cancellationToken) =>
        Guid.TryParse(verb.Confirm, out var person)
            ? await ActAsync(
                campaign,
                person,
                (head, assignment, act) => RecordPaper.Confirm(campaign, head, assignment, by, act),
                Act.By(by, time.GetUtcNow(), activity),
                cancellationToken)
            : new NothingToConfirm();

    private async Task<Outcome<Assignment>> ActAsync(
        Campaign campaign, Guid person, Func<ShardHead, Assignment?, Act, Outcome<AssignmentStep>> decide, Act act,
        CancellationToken cancellationToken)
    {
        var outcome = await assignments.ActAsync(
            campaign,
            person,
            (head, assignment) => decide(head, assignment, act).Match<Outcome<AssignmentStep?>>(step => step, refusal => refusal),
            act.At,
            cancellationToken);
        return outcome.Match<Outcome<Assignment>>(
            view => view.Assignment is { } assignment ? assignment : new NotAssigned(), refusal => refusal);
    }

    private async Task<IReadOnlyList<Assignment>> FindAsync(Campaign campaign, CancellationToken cancellationToken)
    {
        var found = new ConcurrentBag<Assignment>();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, campaign.Shards),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (shard, cancel) =>
            {
                await foreach (var assignment in assignments.ReadAsync(campaign.Id, shard, cancel))
                {
                    if (PaperView.IsFor(assignment))
                    {
                        found.Add(assignment);
                    }
                }
            });
        return [.. found.OrderBy(assignment => assignment.Unit, StringComparer.Ordinal).ThenBy(assignment => assignment.Name, StringComparer.Ordinal)];
    }

    private async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(
        IEnumerable<Assignment> recorded, CancellationToken cancellationToken)
    {
        var names = new Dictionary<Guid, string>();
        foreach (var by in recorded.Select(assignment => assignment.Paper!.RecordedBy).Distinct()) // recorded: it has one
        {
            if (await people.FindAsync(by, cancellationToken) is { } known)
            {
                names[by] = known.Person.Name;
            }
        }

        return names;
    }
}
