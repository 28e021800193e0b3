using System.Text.Json.Serialization.Metadata;
using TeamsIsms.Storage;

namespace TeamsIsms.Chats;

/// <summary>Puts work back that did not reach everybody, until it was tried often enough.</summary>
internal sealed class RepeatRun(WorkQueue queue)
{
    // At the usual pauses some minutes of busy answers; what was missed is on the people's other cards and in the lists.
    private const int MostAttempts = 20;

    /// <param name="attempt">How often it was put back before.</param>
    /// <param name="again">The same with the attempt counted.</param>
    /// <returns>False when it is given up.</returns>
    public async Task<bool> AgainAsync<T>(
        string to, int attempt, T again, JsonTypeInfo<T> type, TimeSpan pause, CancellationToken cancellationToken)
    {
        if (attempt >= MostAttempts)
        {
            return false;
        }

        await queue.SendAsync(to, again, type, pause, cancellationToken);
        return true;
    }
}
