using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Graph;
using TeamsIsms.Bot.Campaigns;
using TeamsIsms.Bot.People;
using TeamsIsms.Bot.Setup;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Graph;
using TeamsIsms.Incidents;
using TeamsIsms.People;
using TeamsIsms.Sandbox.Library;
using TeamsIsms.Sandbox.Tenant;
using TeamsIsms.Setup;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training;
using TenantSettings = TeamsIsms.Setup.TenantSettings;

namespace TeamsIsms.Tests.Hosts;

/// <summary>A bot that was just deployed to the stand-in tenant: all it knows is the group of its administrators.</summary>
internal sealed class SetupApp : IAsyncDisposable
{
    private SetupApp(BotApp bot, TestStore store, GraphDoorApp graph) => (Bot, Store, Graph) = (bot, store, graph);

    public static Guid Administrator => Seats.Id(Seats.Administrator);

    public static Guid Manager => Personas.Id("manager");

    public BotApp Bot { get; }

    public TestStore Store { get; }

    public GraphDoorApp Graph { get; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<SetupApp> StartAsync()
    {
        var (store, graph) = (await TestStore.OpenAsync(), await GraphDoorApp.StartAsync());
        var bot = await BotApp.StartAsync(
            routes =>
            {
                SetupRoutes.Add(routes);
                CampaignRoutes.Add(routes);
            },
            services: services => services
                .AddStore(store)
                .AddGraph().AddPeople().AddDocuments().AddCampaigns().AddIncidents().AddTraining().AddPeopleLookups()
                .AddSingleton(Options.Create(new GraphOptions { BaseUrl = new Uri(graph.Url), DriveId = Drive.Id }))
                .AddSingleton(new Lazy<GraphServiceClient>(graph.Client)),
            settings: new BotSettings(new Dictionary<string, string?> { ["Roles:Administrator:0"] = TenantRoles.Group("Administrator").ToString() })
            {
                Configure = builder => builder.AddSetup(),
            });
        bot.Opens();
        var app = new SetupApp(bot, store, graph);
        await app.RefreshAsync();
        return app;
    }

    /// <summary>The look of the timer: the directory is read when it is due.</summary>
    public async Task RefreshAsync()
    {
        await Bot.Services.GetRequiredService<DirectoryDayRun>().RunAsync(Stop);
        Bot.Clock.Advance(TimeSpan.FromMinutes(10)); // what is remembered of people is older than that
    }

    public Task<string> TapAsync(string verb, Guid person, params (string Name, string Value)[] data) => Bot.TapAsync(verb, person, data);

    public Task<TenantSettings> SettingsAsync() => Bot.Services.GetRequiredService<SettingsTable>().FindAsync(Stop);

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Graph.DisposeAsync();
    }
}
