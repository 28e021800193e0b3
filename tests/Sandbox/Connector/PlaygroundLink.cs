using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace TeamsIsms.Sandbox.Connector;

/// <summary>
/// The window through which one persona sees the chat. The playground numbers messages itself, so each message has two ids;
/// it forgets them when its page is opened anew, and is then shown the chat again.
/// </summary>
internal sealed class PlaygroundLink(PlaygroundClient window, string conversationId) : IDisposable
{
    private readonly ConcurrentDictionary<string, string> _theirs = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _ours = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _turn = new(1);
    private bool _opened;

    public string ConversationId => conversationId;

    public string? Ours(string theirId) => _ours.GetValueOrDefault(theirId);

    /// <summary>A page was opened: draws what stands in the chat, once.</summary>
    public Task OpenAsync(Chat chat, CancellationToken cancellationToken) => InTurnAsync(
        async () =>
        {
            _theirs.Clear();
            _opened = true;
            foreach (var message in chat.Read())
            {
                await DrawAsync(message.ActivityId, message.ToActivity(), cancellationToken);
            }
        },
        cancellationToken);

    /// <summary>Draws a new message, unless no page was opened yet or opening it drew the message.</summary>
    public Task ShowAsync(string activityId, JsonObject activity, CancellationToken cancellationToken) => InTurnAsync(
        () => _opened && !_theirs.ContainsKey(activityId) ? DrawAsync(activityId, activity, cancellationToken) : Task.CompletedTask,
        cancellationToken);

    public Task ReplaceAsync(string activityId, JsonObject activity, CancellationToken cancellationToken) => InTurnAsync(
        () => _theirs.TryGetValue(activityId, out var theirs)
            ? CallAsync(HttpMethod.Put, "/" + theirs, activity, cancellationToken)
            : Task.CompletedTask,
        cancellationToken);

    public Task RemoveAsync(string activityId, CancellationToken cancellationToken) => InTurnAsync(
        async () =>
        {
            if (_theirs.TryRemove(activityId, out var theirs))
            {
                _ours.TryRemove(theirs, out _);
                await CallAsync(HttpMethod.Delete, "/" + theirs, null, cancellationToken);
            }
        },
        cancellationToken);

    public void Dispose() => _turn.Dispose();

    private async Task InTurnAsync(Func<Task> act, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            await act();
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task DrawAsync(string activityId, JsonObject activity, CancellationToken cancellationToken)
    {
        if (await CallAsync(HttpMethod.Post, "", activity, cancellationToken) is { } answer && (string?)answer["id"] is { } theirs)
        {
            (_theirs[activityId], _ours[theirs]) = (theirs, activityId);
        }
    }

    private Task<JsonObject?> CallAsync(HttpMethod method, string path, JsonObject? body, CancellationToken cancellationToken) =>
        window.CallAsync(method, $"/{Uri.EscapeDataString(conversationId)}/activities{path}", body, cancellationToken);
}
