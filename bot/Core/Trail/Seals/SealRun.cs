using Microsoft.Extensions.Options;
using TeamsIsms.Storage;
using TeamsIsms.Trail.Sequencing;

namespace TeamsIsms.Trail.Seals;

/// <summary>
/// Seals each day after its midnight in Taipei. What is done of a seal is kept before the next step begins, so whatever stops it, the next
/// tick goes on from there. No day is begun before the seal of the one before is whole.
/// </summary>
internal sealed class SealRun(
    SequenceRun sequence, SealTable seals, FinishSealRun finish, IOptions<TrailOptions> options, TimeProvider time)
{
    private const int Attempts = 10;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        for (var beaten = 0; options.Value.IsOn && beaten < Attempts;)
        {
            if (await sequence.RunAsync(cancellationToken) is not { } state)
            {
                beaten++; // by the sequencer of the minute, which takes in what is there
                continue;
            }

            var last = await FinishedAsync(state.Value.LastSeal, cancellationToken);
            var now = time.GetUtcNow();
            if (SealDay.Due(state.Value, Taipei.Day(now)) is not { } day)
            {
                await (last is null ? Task.CompletedTask : finish.ShareAsync(last, cancellationToken));
                return;
            }

            await seals.OpenAsync(state, day, last?.Value, now, cancellationToken);
        }
    }

    private async Task<Loaded<Seal>?> FinishedAsync(SealReference? id, CancellationToken cancellationToken)
    {
        if (id is null || await seals.FindAsync(id, cancellationToken) is not { } seal)
        {
            return null;
        }

        var previous = seal.Value.Previous is { } before ? await seals.FindAsync(before, cancellationToken) : null;
        return await finish.FinishAsync(seal, previous?.Value, cancellationToken);
    }
}
