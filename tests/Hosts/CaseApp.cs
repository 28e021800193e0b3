using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeamsIsms.Actions;
using TeamsIsms.Approvals;
using TeamsIsms.Bot.Approvals;
using TeamsIsms.Bot.Help;
using TeamsIsms.Bot.Incidents;
using TeamsIsms.Bot.People;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Graph;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Documents;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.People;
using TeamsIsms.Storage;
using TeamsIsms.Teams;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>The bot with the routes of incidents over real HTTP and real storage, and the people of an organisation.</summary>
internal sealed class CaseApp : IAsyncDisposable
{
    public const string Channel = "19:response@thread.tacv2";

    private CaseApp(BotApp bot, TestStore store) => (Bot, Store) = (bot, store);

    public static Guid Staff => Some.Person.Id;

    public static Guid Handler { get; } = new("0e000000-0000-4000-8000-000000000002");

    public static Guid SecondHandler { get; } = new("0e000000-0000-4000-8000-000000000003");

    public static Guid SecondManager { get; } = new("0e000000-0000-4000-8000-000000000006");

    /// <summary>Works here, without any role.</summary>
    public static Guid Colleague { get; } = new("0e000000-0000-4000-8000-000000000007");

    /// <summary>Signed in, and not in the directory.</summary>
    public static Guid Stranger { get; } = new("0e000000-0000-4000-8000-000000000099");

    public BotApp Bot { get; }

    public TestStore Store { get; }

    /// <param name="more">Registered last.</param>
    /// <param name="before">An organisation that was at work before; null: a new one.</param>
    public static async Task<CaseApp> StartAsync(Action<IServiceCollection>? more = null, TestStore? before = null)
    {
        var store = before ?? await OpenAsync();
        var bot = await BotApp.StartAsync(
            routes =>
            {
                ApprovalRoutes.Add(routes);
                IncidentRoutes.Add(routes);
                HelpRoutes.Add(routes);
            },
            services: services =>
            {
                services
                    .AddStore(store)
                    .AddGraph().AddPeople().AddDocuments().AddCampaigns().AddIncidents().AddActions().AddIncidentDocuments().AddPeopleLookups().AddApprovals()
                    .AddSingleton(new NewCaseTable(store.Tables, TimeProvider.System)) // its short pauses are real
                    .AddSingleton(Options.Create(Some.Authorities))
                    .AddSingleton(Options.Create(new IncidentOptions { ResponseChannel = Channel }));
                more?.Invoke(services);
            });
        bot.Opens();
        return new CaseApp(bot, store);
    }

    public Task<string> TapAsync(string verb, Guid person, params (string Name, string Value)[] data) => Bot.TapAsync(verb, person, data);

    public Task<string> TapAsync(
        string verb, Guid person, string id, Func<Activity, Activity> change, params (string Name, string Value)[] data) =>
        Bot.TapAsync(verb, person, id, change, data);

    public Task<string> SayAsync(string text, Guid person, Func<Activity, Activity>? change = null) => Bot.SayAsync(text, person, change);

    /// <summary>Reports an incident as the staff member, and brings it as far as triage.</summary>
    public async Task<CaseId> TriagedAsync(params (string Name, string Value)[] data)
    {
        var id = await ReportedAsync(data);
        await TapAsync("incident.takeCharge", Handler, ("id", id.ToString()));
        return id;
    }

    public async Task<CaseId> ReportedAsync(params (string Name, string Value)[] data)
    {
        var receipt = await TapAsync("incident.report", Staff, [("what", "客服系統遭勒索軟體加密"), .. data]);
        return CaseId.Parse(Regex.Match(receipt, "INC-2026-[0-9]{4}").Value) ?? throw new InvalidOperationException(receipt);
    }

    /// <summary>Confirmed by the handler with level 2: core, minor integrity.</summary>
    public async Task<CaseId> ConfirmedAsync()
    {
        var id = await TriagedAsync();
        await TapAsync("incident.confirm", Handler, ("id", id.ToString()), ("core", "true"), ("integrity", "minor"));
        return id;
    }

    public async Task<Incident> IncidentAsync(CaseId id) => (await RowAsync(id)).Read(IncidentJson.Default.Incident);

    public async Task<Weakness> WeaknessAsync(CaseId id) => (await RowAsync(id)).Read(IncidentJson.Default.Weakness);

    /// <summary>The notices that wait in the queue, each taken out once.</summary>
    public Task<IReadOnlyList<CaseNotice>> NoticesAsync() => Store.TakeAsync(QueueNames.IncidentNotice, NoticeJson.Default.CaseNotice);

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

    private async Task<Row> RowAsync(CaseId id) => await new RowTable(Store.Tables.GetTableClient(TableNames.Incidents)).FindAsync(
        id.Partition, $"case|{id}", TestContext.Current.CancellationToken) ?? throw new InvalidOperationException($"There is no {id}.");

    /// <summary>Storage with the people of the organisation.</summary>
    public static async Task<TestStore> OpenAsync()
    {
        var store = await TestStore.OpenAsync();
        await store.WriteAsync(
            null,
            Some.Person,
            Some.Named(Handler, "周應變", Role.IncidentHandler),
            Some.Named(SecondHandler, "吳應變", Role.IncidentHandler),
            Some.Named(Some.SecurityManager, "林安全", Role.SecurityManager),
            Some.Named(SecondManager, "陳安全", Role.SecurityManager),
            Some.Named(Some.Chair, "王主委", Role.CommitteeChair),
            Some.Named(Colleague, "李同事"));
        return store;
    }
}
