using System.Security.Cryptography;
using System.Text.Json;
using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.Operation.Poison;

/// <summary>
/// Messages that failed too often, a partition per queue, kept byte for byte until an administrator has put them back or given them up.
/// The same message is kept once, so being told of it again changes nothing.
/// </summary>
internal sealed class PoisonTable(TableServiceClient tables)
{
    private const int Attempts = 5;
    private const string Message = "Message";
    private const string Prefix = "message|";

    private readonly RowTable _rows = new(tables.GetTableClient(TableNames.Poison));

    /// <param name="queue">The queue whose poison twin held the message: the one to put it back into.</param>
    /// <returns>The message's key.</returns>
    public async Task<string> KeepAsync(
        string queue, ReadOnlyMemory<byte> message, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var key = Convert.ToHexStringLower(SHA256.HashData(message.Span));
        var fresh = new PoisonMessage(queue, key, now, message.Length);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await _rows.CommitAsync(new Changes(queue).Insert(Entity(fresh, message.ToArray())), cancellationToken))
            {
                return key;
            }

            if (await FindAsync(queue, key, cancellationToken) is not { } row || row.Value.Answer is null
                || await _rows.CommitAsync(
                    new Changes(queue).Replace(Entity(row.Value.Again(now), message.ToArray()), row.Version), cancellationToken))
            {
                return key;
            }
        }

        throw new InvalidOperationException($"A failed message of {queue} changed {Attempts} times under our hands.");
    }

    public async Task<Loaded<PoisonMessage>?> FindAsync(string queue, string key, CancellationToken cancellationToken) =>
        await _rows.FindAsync(queue, Prefix + key, cancellationToken) is { } row ? Loaded<PoisonMessage>.Of(row, PoisonJson.Default.PoisonMessage) : null;

    /// <summary>The content, as it came.</summary>
    public async Task<byte[]?> ReadAsync(PoisonMessage message, CancellationToken cancellationToken) =>
        (await _rows.FindAsync(message.Queue, Prefix + message.Key, cancellationToken))?.Entity.GetBinary(Message);

    /// <summary>Those that nobody has answered, the newest first.</summary>
    public async Task<IReadOnlyList<PoisonMessage>> OpenAsync(CancellationToken cancellationToken) =>
        [.. (await ListAsync(cancellationToken)).Where(message => message.Value.Answer is null).Select(message => message.Value).OrderByDescending(message => message.At)];

    /// <summary>All of them; a partition each, of queues that a former version had too.</summary>
    public async Task<IReadOnlyList<Loaded<PoisonMessage>>> ListAsync(CancellationToken cancellationToken) =>
        await _rows.AcrossAsync("", [(Prefix, Prefix + '~')], cancellationToken)
            .Select(found => Loaded<PoisonMessage>.Of(found.Row, PoisonJson.Default.PoisonMessage))
            .ToListAsync(cancellationToken);

    /// <summary>The answer with its record in the trail; false when somebody was first.</summary>
    public async Task<bool> AnswerAsync(
        Loaded<PoisonMessage> earlier, PoisonStep step, byte[] content, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var changes = new Changes(earlier.Value.Queue);
        var next = step.Next with { Trail = changes.Record(step.Next.Trail, step.Event, now) };
        return await _rows.CommitAsync(changes.Replace(Entity(next, content), earlier.Version), cancellationToken);
    }

    /// <summary>Deletes those that were answered before the day; what was done with them stays in the trail.</summary>
    /// <returns>How many.</returns>
    public async Task<int> ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        var forgotten = 0;
        foreach (var message in (await ListAsync(cancellationToken)).Where(message => message.Value.Answer?.At < before))
        {
            var changes = new Changes(message.Value.Queue).Delete(message.Key, message.Version);
            forgotten += await _rows.CommitAsync(changes, cancellationToken) ? 1 : 0;
        }

        return forgotten;
    }

    private static TableEntity Entity(PoisonMessage message, byte[] content)
    {
        var entity = new TableEntity(message.Queue, Prefix + message.Key) { [Message] = content };
        return Row.Write(entity, JsonSerializer.Serialize(message, PoisonJson.Default.PoisonMessage));
    }
}
