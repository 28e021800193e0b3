using TeamsIsms.Sandbox.Connector;
using TeamsIsms.Sandbox.Control;
using TeamsIsms.Sandbox.Functions;
using TeamsIsms.Sandbox.Graph;
using TeamsIsms.Sandbox.Login;
using TeamsIsms.Sandbox.Processes;
using TeamsIsms.Sandbox.Stamps;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Sandbox;

/// <summary>A whole sandbox from start to end. Disposing it ends everything it started, newest first.</summary>
internal sealed class SandboxRun(SandboxOptions options) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly Stack<object> _owned = [];

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Staff < Seats.Fixed)
        {
            throw new SandboxException($"--staff must be at least {Seats.Fixed}: every persona needs a seat.");
        }

        var ports = SandboxPorts.Choose(options.Port);
        if (ports.Claim is { } claim)
        {
            Own(claim);
        }

        await ToolInstall.EnsureAsync(cancellationToken);
        var folder = new SandboxFolder(options.Folder);
        folder.Prepare(options.Fresh);
        var programs = new Programs(Own(new Watchdog()), folder);
        var storage = StartStorageAsync(ports, programs, cancellationToken);

        var clock = new ShiftedClock(folder.Clock);
        var office = Own(new TokenOffice(TenantIdentity.Sandbox, ports.Login, clock));
        var tenant = new TenantState(
            new TenantSettings(office.Identity.TenantId, office.Identity.AppId, TenantIdentity.ManifestId, folder.Root)
            {
                Staff = options.Staff,
                Documents = options.Documents,
                Bare = options.Bare,
            },
            clock);
        var channel = new Channel(tenant, ports, office, options.Playground);
        Own(channel);
        var stamps = Own(new TimeStampOffice(folder.Trail, clock));
        var settings = HostCalls.Settings(tenant, ports, channel.Envelope, folder);
        var bot = Own(new HostProcess(HostCalls.Bot(ports, settings), ports.Bot, programs.Watchdog, folder.Logs));
        bot.Crashed += code => Say($"bot ended with code {code}; see {folder.Logs}. Start it again with POST {ports.Control}start/bot.");
        var func = options.Functions is null ? ProgramPaths.OnPath("func") : null;
        var functionsUrl = func is null ? ports.Functions : ports.FunctionsHost;
        var functions = new HostProcess(
            func is null ? HostCalls.Functions(ports, settings, options.Functions) : FuncRun.Call(func, ports, settings), functionsUrl, programs.Watchdog, folder.Logs);
        await OpenDoorsAsync(channel, new Offices(office, stamps), clock, new Dictionary<string, HostProcess> { ["bot"] = bot, ["functions"] = functions }, ports, cancellationToken);
        await storage;

        Func<CancellationToken, Task> startFunctions = func is null
            ? Own(new FunctionsRun(functions, ports.Functions, settings, clock, Say)).StartAsync
            : Own(new FuncRun(functions, ports.FunctionsHost, settings, clock)).StartAsync;
        await Task.WhenAll(
            bot.StartAsync(cancellationToken),
            startFunctions(cancellationToken),
            StartPlaygroundsAsync(tenant, ports, programs, cancellationToken));
        await new DirectoryRead(Azurite.Connection(ports)).WaitAsync(folder.Logs, cancellationToken);
        await InstallAsync(channel, cancellationToken);
        await channel.Deliveries.JoinTeamAsync(Personas.Id("manager"));
        var addresses = SandboxAddresses.Describe(tenant, ports, functionsUrl, options.Playground);
        Say("Sandbox ready");
        foreach (var line in SandboxAddresses.Table(addresses))
        {
            Say(line);
        }

        SandboxAddresses.Write(folder.Ready, addresses);
    }

    public async ValueTask DisposeAsync()
    {
        while (_owned.TryPop(out var owned))
        {
            if (owned is IAsyncDisposable later)
            {
                await later.DisposeAsync();
            }
            else
            {
                ((IDisposable)owned).Dispose();
            }
        }
    }

    private T Own<T>(T owned)
        where T : class
    {
        _owned.Push(owned);
        return owned;
    }

    private async Task OpenDoorsAsync(
        Channel channel, Offices offices, ShiftedClock clock, IReadOnlyDictionary<string, HostProcess> hosts, SandboxPorts ports,
        CancellationToken cancellationToken)
    {
        var log = new RequestLog();
        var (login, connector, graph) = (new DoorRecorder("login", log, clock), new DoorRecorder("connector", log, clock), new DoorRecorder("graph", log, clock));
        var faults = new DoorFaults(TimeProvider.System, connector, graph);
        Own(await Door.OpenAsync(
            ports.Login,
            app =>
            {
                app.Use(login.InvokeAsync);
                LoginDoor.Map(app, offices.Tokens);
                StampDoor.Map(app, offices.Stamps);
            },
            cancellationToken));
        Own(await Door.OpenAsync(ports.Connector, app => channel.Map(app, connector, faults), cancellationToken));
        Own(await Door.OpenAsync(
            ports.Graph,
            app =>
            {
                app.Use(graph.InvokeAsync);
                GraphDoor.Map(app, "", channel.Tenant, (token, _) => offices.Tokens.AcceptsAsync(token, TokenOffice.GraphAudience), faults.Graph);
            },
            cancellationToken));
        Own(await Door.OpenAsync(
            ports.Control,
            app =>
            {
                new ControlDoor(clock, faults, log, hosts).Map(app);
                new PeopleDoor(channel.Tenant, channel.Chats, channel.Deliveries).Map(app);
                new FilesDoor(channel.Tenant, channel.Files, channel.Deliveries).Map(app);
                new ChannelsDoor(channel.Threads).Map(app);
                new CalendarDoor(channel.Tenant).Map(app);
                new DocumentDoor(channel.Tenant).Map(app);
            },
            cancellationToken));
    }

    private Task InstallAsync(Channel channel, CancellationToken cancellationToken) => Parallel.ForEachAsync(
        options.Installed
            ? channel.Tenant.People.All().Where(user => user is { Enabled: true, Kind: DirectoryKind.Staff }).Select(user => user.Id)
            : Personas.All.Select(persona => persona.Id),
        new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = cancellationToken },
        async (person, _) =>
        {
            channel.Tenant.Installations.Add(person);
            await channel.Deliveries.AnnouncedAsync(person);
        });

    // what nobody looks at afterwards need not lie on disk
    private async Task StartStorageAsync(SandboxPorts ports, Programs programs, CancellationToken cancellationToken)
    {
        var inMemory = options is { Fresh: true, Playground: false };
        var process = Own(programs.Start(Azurite.Call(ports, inMemory ? null : programs.Folder.Storage)));
        await Readiness.WaitAsync(ports.Tables, process, Patience, programs.Folder.Logs, cancellationToken);
    }

    private async Task StartPlaygroundsAsync(TenantState tenant, SandboxPorts ports, Programs programs, CancellationToken cancellationToken)
    {
        var windows = Personas.All.Where(persona => options.Playground && PlaygroundProgram.KeysOf(tenant.Settings).Contains(persona.Key)).ToList();
        foreach (var persona in windows)
        {
            var process = Own(programs.Start(PlaygroundProgram.Call(persona, tenant, ports, programs.Folder.Playground(persona.Key))));
            await Readiness.WaitAsync(PlaygroundProgram.Window(persona.Key, tenant.Settings, ports)!, process, Patience, programs.Folder.Logs, cancellationToken);
        }
    }

    private static void Say(string line) => Console.Out.WriteLine(line);

    private sealed record Offices(TokenOffice Tokens, TimeStampOffice Stamps);

    private sealed record Programs(Watchdog Watchdog, SandboxFolder Folder)
    {
        public ChildProcess Start(ProgramCall call) => ChildProcess.Start(call, Watchdog, Folder.Logs);
    }
}
