using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using TeamsIsms.Trail.Log;
using TeamsIsms.Trail.Sequencing;

namespace TeamsIsms.Trail.Seals;

/// <summary>
/// Signs a seal's checkpoint, after it has shown that the tree goes on from the one before: from that seal's edge, whose root our own
/// signature vouches for, the stored entries must lead to the new root.
/// </summary>
internal sealed class SignRun(LogTable log, KeyVaultClient vault, IOptions<TrailOptions> options)
{
    /// <exception cref="InvalidDataException">The tree does not go on from the one that was signed before.</exception>
    /// <exception cref="CryptographicException">What the key answered is not its signature.</exception>
    public async Task<Seal> SignAsync(Seal seal, Seal? previous, CancellationToken cancellationToken)
    {
        var origin = Seal.Origin(options.Value.Origin!, seal.Id.Year); // sealing is on
        var before = previous?.Id.Year == seal.Id.Year ? previous : null;
        await CheckAsync(seal, before, origin, cancellationToken);
        var key = await KeyAsync(before?.KeyId, cancellationToken);
        var body = Checkpoint.Of(origin, seal.Edge).Text();
        var signature = options.Value.KeyFile is null
            ? await vault.SignAsync(key, body, cancellationToken)
            : await KeyFileClient.SignAsync(key, body, cancellationToken);
        return key.Named(origin).Verify(body, signature)
            ? seal with { Checkpoint = SignedNote.Write(body, origin, key.Public, signature), KeyId = key.Id, Key = key.Named(origin).Pem() }
            : throw new CryptographicException($"Key {key.Id} did not sign the checkpoint.");
    }

    // A log keeps its key for its year, so that one file verifies all of it; a renewed key signs from the new year on.
    private Task<SealKey> KeyAsync(string? known, CancellationToken cancellationToken) =>
        options.Value.KeyFile is { } file
            ? KeyFileClient.FindAsync(file, cancellationToken)
            : vault.FindAsync(known ?? options.Value.KeyId!.AbsoluteUri, cancellationToken); // one of the two is set

    private async Task CheckAsync(Seal seal, Seal? before, string origin, CancellationToken cancellationToken)
    {
        if (before is not null && !Vouches(before, origin))
        {
            throw new InvalidDataException($"The seal of {SealRows.Day(before.Id.Day)} does not hold.");
        }

        var edge = before?.Edge ?? LogEdge.Empty;
        await foreach (var placed in log.EntriesAsync(seal.Id.Year, edge.Size, seal.Edge.Size, cancellationToken))
        {
            edge = placed.Index == edge.Size
                ? edge.Append(LogHash.Leaf(placed.Entry.Leaf))
                : throw new InvalidDataException($"Log {seal.Id.Year} has no entry {edge.Size}.");
        }

        if (edge.Size != seal.Edge.Size || !edge.Root().AsSpan().SequenceEqual(seal.Edge.Root()))
        {
            throw new InvalidDataException($"The entries of log {seal.Id.Year} do not lead to the tree of {SealRows.Day(seal.Id.Day)}.");
        }
    }

    private static bool Vouches(Seal seal, string origin) =>
        seal is { Checkpoint: { } text, Key: { } key }
        && SignedNote.Parse(text) is { } note
        && VerifierKey.FromPem(origin, key) is { } own && note.Verify(own)
        && note.Body == Checkpoint.Of(origin, seal.Edge).Text();
}
