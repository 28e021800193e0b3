using TeamsIsms.Storage;

namespace TeamsIsms.Operation.Poison;

/// <summary>Puts a failed message back, or gives it up, and records who did.</summary>
internal sealed class AnswerPoisonRun(PoisonTable table, WorkQueue queue)
{
    private const int Attempts = 5;

    public async Task<Outcome<PoisonMessage>> RunAsync(
        string queueName, string key, Func<PoisonMessage, Outcome<PoisonStep>> decide, DateTimeOffset now, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await table.FindAsync(queueName, key, cancellationToken) is not { } message
                || await table.ReadAsync(message.Value, cancellationToken) is not { } content)
            {
                return new UnknownPoison();
            }

            var outcome = decide(message.Value);
            if (outcome.Value is not { } step)
            {
                return outcome.Refusal!; // no value: refused
            }

            // Sent before it is noted: after a crash between both it can be put back once more, and every handler is repeatable.
            if (step.Next.Answer is { Verdict: PoisonVerdict.Requeued })
            {
                await queue.SendBytesAsync(queueName, content, cancellationToken);
            }

            if (await table.AnswerAsync(message, step, content, now, cancellationToken))
            {
                return step.Next;
            }
        }

        return new UnknownPoison();
    }
}
