using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Sandbox.Connector;

/// <summary>
/// The team's channels in one persona's window. The playground numbers threads and messages itself, so each has two ids;
/// what somebody else wrote is shown there as the bot's, with their name before it: a window speaks for its own persona only.
/// </summary>
internal sealed class PlaygroundTeam(PlaygroundClient window) : IDisposable
{
    private readonly ConcurrentDictionary<string, string> _theirThreads = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _ourRoots = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _theirs = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _ours = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _turn = new(1);
    private bool _opened;

    public string? Ours(string theirId) => _ours.GetValueOrDefault(theirId);

    /// <summary>A message that was typed in this window stands there under its own id.</summary>
    public void Know(string ourId, string theirId) => (_theirs[ourId], _ours[theirId]) = (theirId, ourId);

    /// <summary>Where a message of this window stands; one that begins a thread is given the id its thread has with us.</summary>
    public ChannelSpot? Spot(string theirConversation, Func<string> newId, out string? begins)
    {
        begins = null;
        if (TenantTeam.Of(theirConversation) is not { } channel || theirConversation == channel.Id)
        {
            return TenantTeam.Find(theirConversation) is { } whole ? new ChannelSpot(whole, null) : null;
        }

        if (_ourRoots.TryGetValue(theirConversation, out var root))
        {
            return new ChannelSpot(channel, root);
        }

        begins = newId();
        Join(new ChannelSpot(channel, begins).ConversationOf(null), begins, theirConversation, theirConversation.Split('=')[^1]);
        return new ChannelSpot(channel, null);
    }

    /// <summary>A page was opened: draws every thread anew.</summary>
    public Task OpenAsync(IReadOnlyList<ChannelThread> threads, CancellationToken cancellationToken) => InTurnAsync(
        async () =>
        {
            _opened = true;
            foreach (var known in new[] { _theirThreads, _ourRoots, _theirs, _ours })
            {
                known.Clear();
            }

            foreach (var thread in threads)
            {
                var messages = thread.Chat.Read();
                await BeginAsync(thread, messages[0].ToActivity(), cancellationToken);
                foreach (var message in messages.Skip(1))
                {
                    await AnswerAsync(thread.Chat.ConversationId, message.ActivityId, message.ToActivity(), cancellationToken);
                }
            }
        },
        cancellationToken);

    /// <summary>Draws a message that was added to a thread, or that began it.</summary>
    public Task ShowAsync(ChannelThread thread, string activityId, JsonObject activity, CancellationToken cancellationToken) => InTurnAsync(
        () => !_opened || _theirs.ContainsKey(activityId) ? Task.CompletedTask
            : thread.Root == activityId ? BeginAsync(thread, activity, cancellationToken)
            : AnswerAsync(thread.Chat.ConversationId, activityId, activity, cancellationToken),
        cancellationToken);

    public Task ReplaceAsync(ChannelThread thread, string activityId, JsonObject activity, CancellationToken cancellationToken) => InTurnAsync(
        () => _theirs.TryGetValue(activityId, out var theirs)
            ? PostAsync(HttpMethod.Put, thread.Chat.ConversationId, "/" + theirs, activity, cancellationToken)
            : Task.CompletedTask,
        cancellationToken);

    public void Dispose() => _turn.Dispose();

    private async Task BeginAsync(ChannelThread thread, JsonObject first, CancellationToken cancellationToken)
    {
        var made = await window.CallAsync(
            HttpMethod.Post,
            "",
            new JsonObject
            {
                ["isGroup"] = true,
                ["channelData"] = new JsonObject { ["channel"] = new JsonObject { ["id"] = thread.Channel.Id } },
                ["activity"] = first.DeepClone(),
            },
            cancellationToken);
        if ((string?)made?["id"] is { } theirThread && (string?)made["activityId"] is { } theirs)
        {
            Join(thread.Chat.ConversationId, thread.Root, theirThread, theirs);
        }
    }

    private async Task AnswerAsync(string thread, string activityId, JsonObject activity, CancellationToken cancellationToken)
    {
        if ((string?)(await PostAsync(HttpMethod.Post, thread, "", activity, cancellationToken))?["id"] is { } theirs)
        {
            Know(activityId, theirs);
        }
    }

    private Task<JsonObject?> PostAsync(HttpMethod method, string thread, string path, JsonObject activity, CancellationToken cancellationToken) =>
        _theirThreads.TryGetValue(thread, out var theirs)
            ? window.CallAsync(method, $"/{Uri.EscapeDataString(theirs)}/activities{path}", activity, cancellationToken)
            : Task.FromResult<JsonObject?>(null);

    private void Join(string thread, string root, string theirThread, string theirRoot)
    {
        (_theirThreads[thread], _ourRoots[theirThread]) = (theirThread, root);
        Know(root, theirRoot);
    }

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
}
