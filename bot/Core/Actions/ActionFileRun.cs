using Microsoft.Extensions.Options;
using TeamsIsms.Incidents.Evidence;

namespace TeamsIsms.Actions;

/// <summary>What became of the files somebody sent for an action.</summary>
/// <param name="Stored">Their names as the person gave them.</param>
public sealed record ActionFiles(ActionId Id, IReadOnlyList<string> Stored, IReadOnlyList<Refusal> Refused);

/// <summary>Puts the files a person sent lately into the folder of an action: stored, hashed, on its list of evidence and in the trail.</summary>
internal sealed class ActionFileRun(
    IncomingTable incoming, EvidenceRun evidence, ActionTable table, ActionSightRun sights, IOptions<ActionOptions> options)
{
    /// <summary>
    /// Takes every file that waits. One that cannot be taken is told and forgotten; one that cannot be fetched just now goes on waiting.
    /// Carried out twice it adds nothing twice.
    /// </summary>
    /// <param name="act">Each file is an act of its own, with the time of this one.</param>
    public async Task<ActionFiles> AttachAsync(ActionId id, Guid person, Act act, CancellationToken cancellationToken)
    {
        var (stored, refused, settled) = (new List<string>(), new List<Refusal>(), new List<string>());
        foreach (var (key, file) in await incoming.ReadAsync(person, act.At, cancellationToken))
        {
            var refusal = await AddAsync(id, file, person, act with { Activity = $"file|{key}" }, cancellationToken);
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

        await incoming.ForgetAsync(person, settled, cancellationToken);
        return new ActionFiles(id, stored, refused);
    }

    private async Task<Refusal?> AddAsync(ActionId id, AttachedFile file, Guid person, Act act, CancellationToken cancellationToken)
    {
        // Who may not add to it learns so before anything is fetched and stored.
        if (await table.FindAsync(id, cancellationToken) is not { } action)
        {
            return new ActionNotFound();
        }

        var by = await sights.ActorAsync(person, action.Owner, cancellationToken);
        if (ActionGate.Refuse(action, ActionDeed.AddEvidence, by) is { } closed)
        {
            return closed;
        }

        var stored = await evidence.StoreAsync(options.Value.Folder, id.ToString(), file, cancellationToken);
        if (stored.Value is not { } proof)
        {
            return stored.Refusal;
        }

        var title = proof.OriginalName.Length > 0 ? proof.OriginalName : proof.Name;
        return (await table.ActAsync(
            id, loaded => CarryOut.AddEvidence(loaded, title, proof.WebUrl, proof.Sha256, by, act), owe: null, act, cancellationToken)).Refusal;
    }
}
