using System.Text;
using Microsoft.Extensions.Logging;
using TeamsIsms.Storage;

namespace TeamsIsms.Trail.Seals;

/// <summary>What is left to do of a seal whose leaf is in the log: signature, time stamp, copies.</summary>
internal sealed partial class FinishSealRun(
    SealTable seals, SignRun sign, TimeStampClient stamps, SealFilesRun files, ILogger<FinishSealRun> logger)
{
    // A copy that SharePoint did not take is made up for this many seals back.
    private const int MostShared = 31;

    /// <returns>The seal when it is whole.</returns>
    public async Task<Loaded<Seal>> FinishAsync(Loaded<Seal> seal, Seal? previous, CancellationToken cancellationToken)
    {
        if (seal.Value.Checkpoint is null)
        {
            seal = await seals.SaveAsync(seal, await sign.SignAsync(seal.Value, previous, cancellationToken), cancellationToken);
        }

        if (seal.Value is { Checkpoint: { } text, Token: null })
        {
            var stamp = await stamps.StampAsync(Encoding.UTF8.GetBytes(text), cancellationToken);
            var stamped = seal.Value with { Token = Convert.ToBase64String(stamp.Answer), Nonce = stamp.Nonce, At = stamp.At };
            seal = await seals.SaveAsync(seal, stamped, cancellationToken);
            Log.Sealed(logger, seal.Value.Id.Day, seal.Value.Edge.Size);
        }

        if (seal.Value is { Token: not null, Copied: false })
        {
            await files.CopyAsync(seal.Value, cancellationToken);
            seal = await seals.SaveAsync(seal, seal.Value with { Copied = true }, cancellationToken);
        }

        return seal.Value.IsDone ? seal : await FinishAsync(seal, previous, cancellationToken);
    }

    /// <summary>Copies to SharePoint this seal and those before it that are not there yet, oldest first.</summary>
    public async Task ShareAsync(Loaded<Seal> last, CancellationToken cancellationToken)
    {
        var missing = new Stack<Loaded<Seal>>();
        for (var seal = last; files.CanShare && seal is { Value.Shared: false } && missing.Count < MostShared;)
        {
            missing.Push(seal);
            seal = seal.Value.Previous is { } before ? await seals.FindAsync(before, cancellationToken) : null;
        }

        while (missing.TryPop(out var seal))
        {
            if (await files.ShareAsync(seal.Value, cancellationToken) is { } refusal)
            {
                Log.NotShared(logger, seal.Value.Id.Day, refusal.GetType().Name);
                return;
            }

            await seals.SaveAsync(seal, seal.Value with { Shared = true }, cancellationToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "{Day} is sealed at {Size} records.")]
        public static partial void Sealed(ILogger logger, DateOnly day, long size);

        [LoggerMessage(2, LogLevel.Warning, "The seal of {Day} was not copied to SharePoint: {Reason}.")]
        public static partial void NotShared(ILogger logger, DateOnly day, string reason);
    }
}
