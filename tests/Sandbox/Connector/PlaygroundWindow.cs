namespace TeamsIsms.Sandbox.Connector;

/// <summary>One persona's window: the chat with the bot, and the team.</summary>
internal sealed class PlaygroundWindow : IDisposable
{
    private readonly PlaygroundClient _client;

    public PlaygroundWindow(Uri playground, string conversationId)
    {
        _client = new PlaygroundClient(playground);
        (Chat, Team) = (new PlaygroundLink(_client, conversationId), new PlaygroundTeam(_client));
    }

    public PlaygroundLink Chat { get; }

    public PlaygroundTeam Team { get; }

    public void Dispose()
    {
        Chat.Dispose();
        Team.Dispose();
        _client.Dispose();
    }
}
