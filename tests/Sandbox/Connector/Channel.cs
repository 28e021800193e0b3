using TeamsIsms.Sandbox.Control;
using TeamsIsms.Sandbox.Login;
using TeamsIsms.Sandbox.Processes;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Sandbox.Connector;

/// <summary>The channel between people and bot: chats, deliveries both ways, and the connector's door.</summary>
internal sealed class Channel : IDisposable
{
    private readonly TokenOffice _office;
    private readonly BotClient _bot;
    private readonly Dictionary<Guid, PlaygroundWindow> _windows;

    public Channel(TenantState tenant, SandboxPorts ports, TokenOffice office, bool playground)
    {
        (Tenant, _office) = (tenant, office);
        Chats = new ChatBook(tenant, tenant.Clock);
        Files = new FileShelf(tenant.Clock, ports.Connector.ToString());
        Envelope = new Envelope(tenant, Chats, ports.Connector.ToString());
        _bot = new BotClient(ports.Bot, office);
        Deliveries = new Deliveries(tenant, Chats, Threads, Envelope, _bot);
        _windows = playground
            ? PlaygroundProgram.KeysOf(tenant.Settings).ToDictionary(
                Personas.Id,
                key => new PlaygroundWindow(
                    PlaygroundProgram.Window(key, tenant.Settings, ports)!, tenant.Installations.ConversationOf(Personas.Id(key)))) // it has one
            : [];
    }

    public TenantState Tenant { get; }

    public ChatBook Chats { get; }

    public ThreadBook Threads { get; } = new();

    public FileShelf Files { get; }

    public Envelope Envelope { get; }

    public Deliveries Deliveries { get; }

    /// <summary>The door; what playgrounds post passes without record, token and faults: it is not the bot's.</summary>
    public void Map(WebApplication app, DoorRecorder recorder, DoorFaults faults)
    {
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments("/v3", StringComparison.Ordinal),
            bot =>
            {
                bot.Use(recorder.InvokeAsync);
                bot.Use(faults.GuardConnectorAsync);
                bot.Use(CheckTokenAsync);
            });
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments(FileShelf.FilesPath, StringComparison.Ordinal),
            files => files.Use(recorder.InvokeAsync));
        app.UseRouting();
        var playgrounds = new Playgrounds(_windows, Deliveries, Chats, Threads, Tenant);
        var conversations = new ConnectorDoor(Tenant, Chats, Threads, playgrounds, faults.Connector);
        conversations.Map(app);
        new ChannelDoor(Tenant, conversations).Map(app);
        playgrounds.Map(app);
        Files.Map(app);
    }

    public void Dispose()
    {
        _bot.Dispose();
        foreach (var window in _windows.Values)
        {
            window.Dispose();
        }
    }

    private async Task CheckTokenAsync(HttpContext context, RequestDelegate next)
    {
        if (TokenOffice.Bearer(context.Request) is { } token && await _office.AcceptsAsync(token, TokenOffice.ConnectorAudience))
        {
            await next(context);
            return;
        }

        await ConnectorAnswer.NotRegistered().ExecuteAsync(context);
    }
}
