using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
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

    private static readonly string Post = $"POST {Some.ServiceUrl}v3/conversations/a%3A1personal/activities";

    private int _activity;

    private CaseApp(BotApp bot, TableServiceClient tables, QueueServiceClient queues) => (Bot, Tables, Queues) = (bot, tables, queues);

    public static Guid Staff => Some.Person.Id;

    public static Guid Handler { get; } = new("0e000000-0000-4000-8000-000000000002");

    public static Guid SecondHandler { get; } = new("0e000000-0000-4000-8000-000000000003");

    public static Guid SecondManager { get; } = new("0e000000-0000-4000-8000-000000000006");

    /// <summary>Works here, without any role.</summary>
    public static Guid Colleague { get; } = new("0e000000-0000-4000-8000-000000000007");

    /// <summary>Signed in, and not in the directory.</summary>
    public static Guid Stranger { get; } = new("0e000000-0000-4000-8000-000000000099");

    public BotApp Bot { get; }

    public TableServiceClient Tables { get; }

    public QueueServiceClient Queues { get; }

    public static async Task<CaseApp> StartAsync(Action<IServiceCollection>? more = null, string? connection = null, TableServiceClient? tables = null)
    {
        connection ??= await Azurite.ConnectionAsync();
        var made = new TableServiceClient(connection);
        foreach (var table in TableNames.All)
        {
            await made.CreateTableIfNotExistsAsync(table);
        }

        var queues = new QueueServiceClient(connection, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        await queues.GetQueueClient(QueueNames.IncidentNotice).CreateIfNotExistsAsync();
        var bot = await BotApp.StartAsync(
            routes =>
            {
                IncidentRoutes.Add(routes);
                HelpRoutes.Add(routes);
            },
            services: services =>
            {
                services
                    .AddSingleton(tables ?? made).AddSingleton(queues).AddSingleton<WorkQueue>().AddSingleton<OutboxRun>()
                    .AddGraph().AddPeople().AddDocuments().AddCampaigns().AddIncidents().AddIncidentDocuments().AddPeopleLookups()
                    .AddSingleton(new NewCaseTable(tables ?? made, TimeProvider.System)) // its short pauses are real
                    .AddSingleton(Options.Create(Some.Authorities))
                    .AddSingleton(Options.Create(new IncidentOptions { ResponseChannel = Channel }));
                more?.Invoke(services);
            });
        bot.Wire.Answer(Post, HttpStatusCode.Created, """{"id":"1"}""");
        await WriteAsync(made);
        return new CaseApp(bot, made, queues);
    }

    /// <summary>What the person's client shows after a tap, without the escapes of JSON.</summary>
    public Task<string> TapAsync(string verb, Guid person, params (string Name, string Value)[] data) =>
        TapAsync(verb, person, $"tap-{Interlocked.Increment(ref _activity)}", activity => activity, data);

    public async Task<string> TapAsync(
        string verb, Guid person, string id, Func<Activity, Activity> change, params (string Name, string Value)[] data)
    {
        var value = new { action = new { type = "Action.Execute", verb, data = data.ToDictionary(pair => pair.Name, pair => pair.Value) } };
        using var answer = await Bot.PostAsync(change(Some.Message with
        {
            Type = ActivityTypes.Invoke,
            Name = "adaptiveCard/action",
            Id = id,
            ReplyToId = "card-1",
            From = Some.Message.From! with { AadObjectId = person.ToString() }, // the sample has a sender
            Text = null,
            Value = JsonSerializer.SerializeToElement(value),
        }));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return Regex.Unescape(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>What the bot said to a message; empty for nothing.</summary>
    public async Task<string> SayAsync(string text, Guid person, Func<Activity, Activity>? change = null)
    {
        var before = Bot.Sent.Count;
        var message = Some.Message with
        {
            Id = $"message-{Interlocked.Increment(ref _activity)}",
            From = Some.Message.From! with { AadObjectId = person.ToString() }, // likewise
            Text = text,
        };
        using var answer = await Bot.PostAsync(change is null ? message : change(message));
        Assert.True(answer.IsSuccessStatusCode);
        return Regex.Unescape(string.Concat(Bot.Sent.Skip(before).Select(request => request.Body)));
    }

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
    public async Task<IReadOnlyList<CaseNotice>> NoticesAsync()
    {
        var queue = Queues.GetQueueClient(QueueNames.IncidentNotice);
        var notices = new List<CaseNotice>();
        while (await queue.ReceiveMessagesAsync(32) is { Value: { Length: > 0 } messages })
        {
            foreach (var message in messages)
            {
                notices.Add(JsonSerializer.Deserialize(message.Body.ToString(), NoticeJson.Default.CaseNotice)!); // it was just written
                await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt);
            }
        }

        return notices;
    }

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

    private async Task<Row> RowAsync(CaseId id) => await new RowTable(Tables.GetTableClient(TableNames.Incidents)).FindAsync(
        id.Partition, $"case|{id}", TestContext.Current.CancellationToken) ?? throw new InvalidOperationException($"There is no {id}.");

    private static async Task WriteAsync(TableServiceClient tables)
    {
        var store = new PersonTable(tables, new RecentPeople());
        Person[] people =
        [
            Some.Person,
            Named(Handler, "周應變", Role.IncidentHandler),
            Named(SecondHandler, "吳應變", Role.IncidentHandler),
            Named(Some.SecurityManager, "林安全", Role.SecurityManager),
            Named(SecondManager, "陳安全", Role.SecurityManager),
            Named(Some.Chair, "王主委", Role.CommitteeChair),
            Named(Colleague, "李同事"),
        ];
        await store.WriteAsync([.. people.Select(person => new PersonWrite(person, null))], TestContext.Current.CancellationToken);
        foreach (var role in (Role[])[Role.IncidentHandler, Role.SecurityManager, Role.CommitteeChair])
        {
            await store.WriteRoleAsync(
                role, people.Where(person => person.Has(role)).Select(person => person.Id).ToHashSet(), TestContext.Current.CancellationToken);
        }
    }

    private static Person Named(Guid id, string name, params Role[] roles) => Some.Person with
    {
        Id = id,
        Name = name,
        UserPrincipalName = $"{id:N}@example.tw",
        Mail = $"{id:N}@example.tw",
        Roles = roles,
    };
}
