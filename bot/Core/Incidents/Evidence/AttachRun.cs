using Microsoft.Extensions.Options;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Storage;

namespace TeamsIsms.Incidents.Evidence;

/// <summary>Puts the files a person sent lately into one of their cases: stored, hashed, on the list of evidence and in the trail.</summary>
internal sealed class AttachRun(
    IncomingTable incoming, EvidenceRun evidence, IncidentTable cases, IOptions<IncidentOptions> options)
{
    /// <summary>
    /// Takes every file that waits. One that cannot be taken is told and forgotten; one that cannot be fetched just now goes on waiting,
    /// so that the same step can be tried again. Carried out twice it adds nothing twice.
    /// </summary>
    /// <param name="act">Each file is an act of its own, with the time of this one.</param>
    public async Task<AttachedFiles> AttachAsync(CaseId id, CaseActor by, Act act, CancellationToken cancellationToken)
    {
        var files = await TakeAsync(id, by, act, sentBy: null, cancellationToken);
        await ForgetAsync(by.Person, files, cancellationToken);
        return files;
    }

    /// <summary>As above, for somebody who forgets them once the person was told.</summary>
    /// <param name="sentBy">Leaves files alone that were sent later; null for none.</param>
    public async Task<AttachedFiles> TakeAsync(
        CaseId id, CaseActor by, Act act, DateTimeOffset? sentBy, CancellationToken cancellationToken)
    {
        var (stored, refused, settled) = (new List<string>(), new List<Refusal>(), new List<string>());
        foreach (var (key, file) in await incoming.ReadAsync(by.Person, act.At, cancellationToken, sentBy))
        {
            var refusal = await AddAsync(id, file, by, act with { Activity = $"file|{key}" }, cancellationToken);
            if (refusal is null)
            {
                stored.Add(file.Name);
            }
            else
            {
                refused.Add(refusal);
            }

            if (refusal is not FileNotNow)
            {
                settled.Add(key);
            }
        }

        return new AttachedFiles(id, stored, refused) { Settled = settled };
    }

    public Task ForgetAsync(Guid person, AttachedFiles files, CancellationToken cancellationToken) =>
        incoming.ForgetAsync(person, files.Settled, cancellationToken);

    private async Task<Refusal?> AddAsync(CaseId id, AttachedFile file, CaseActor by, Act act, CancellationToken cancellationToken)
    {
        // Who may not add to the case learns so before anything is fetched and stored.
        if (await cases.FindAsync(id, cancellationToken) is not { } known)
        {
            return new UnknownCase();
        }

        if (FileGate.Refuse(known, by) is { } closed)
        {
            return closed;
        }

        var stored = await evidence.StoreAsync($"{options.Value.Folder}/{id.Partition}", id.ToString(), file, cancellationToken);
        return stored.Value is { } proof
            ? (await RecordAsync(id, proof.ToEvidence(), by, act, cancellationToken)).Refusal
            : stored.Refusal;
    }

    private async Task<Outcome<bool>> RecordAsync(CaseId id, NewEvidence proof, CaseActor by, Act act, CancellationToken cancellationToken)
    {
        void Tell(Changes changes, ICase next) => CaseNotices.Owe(changes, next, act.At);
        return id.IsIncident
            ? (await cases.ActAsync(id, (Incident incident) => KeepEvidence.Add(incident, proof, by, act), Tell, act, cancellationToken))
                .Match<Outcome<bool>>(_ => true, refusal => refusal)
            : (await cases.ActAsync(id, (Weakness weakness) => KeepEvidence.Add(weakness, proof, by, act), Tell, act, cancellationToken))
                .Match<Outcome<bool>>(_ => true, refusal => refusal);
    }
}

/// <summary>What became of the files.</summary>
/// <param name="Stored">Their names as the person gave them; empty for a pasted picture.</param>
public sealed record AttachedFiles(CaseId Id, IReadOnlyList<string> Stored, IReadOnlyList<Refusal> Refused)
{
    /// <summary>Keys of those that wait no longer.</summary>
    public IReadOnlyList<string> Settled { get; init; } = [];
}
