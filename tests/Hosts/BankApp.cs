using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeamsIsms.Bot.Approvals;
using TeamsIsms.Bot.Help;
using TeamsIsms.Bot.Incidents;
using TeamsIsms.Bot.People;
using TeamsIsms.Bot.Training;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Graph;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Documents;
using TeamsIsms.Incidents.Evidence;
using TeamsIsms.People;
using TeamsIsms.Sandbox.Library;
using TeamsIsms.Storage;
using TeamsIsms.Teams;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Notices;

namespace TeamsIsms.Tests.Hosts;

/// <summary>The bot with the routes of training over real HTTP, real storage and a library, and those who write and review questions.</summary>
internal sealed class BankApp : IAsyncDisposable
{
    private const string FileAddress = "http://127.0.0.1:5999/file";

    private static readonly string Post = $"POST {Some.ServiceUrl}v3/conversations/a%3A1personal/activities";

    private readonly ScriptedHttp _files;
    private int _activity;

    private BankApp(BotApp bot, GraphDoorApp graph, QueueServiceClient queues, ScriptedHttp files) =>
        (Bot, Graph, Queues, _files) = (bot, graph, queues, files);

    public static Guid Staff => Some.Person.Id;

    public static Guid Author => Some.TrainingManager.Person;

    public static Guid Reviewer => Some.SecondTrainingManager.Person;

    public BotApp Bot { get; }

    public GraphDoorApp Graph { get; }

    public QueueServiceClient Queues { get; }

    public QuestionTable Bank => Bot.Services.GetRequiredService<QuestionTable>();

    public static async Task<BankApp> StartAsync()
    {
        var connection = await Azurite.ConnectionAsync();
        var tables = new TableServiceClient(connection);
        foreach (var table in TableNames.All)
        {
            await tables.CreateTableIfNotExistsAsync(table);
        }

        var queues = new QueueServiceClient(connection, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        await queues.GetQueueClient(QueueNames.TrainingNotice).CreateIfNotExistsAsync();
        var (graph, files) = (await GraphDoorApp.StartAsync(), new ScriptedHttp());
        var bot = await BotApp.StartAsync(Add, services: services => Add(services, tables, queues, graph, files));
        bot.Wire.Answer(Post, HttpStatusCode.Created, """{"id":"1"}""");
        await WriteAsync(tables);
        return new BankApp(bot, graph, queues, files);
    }

    /// <summary>What the person's client shows after a tap, without the escapes of JSON.</summary>
    public async Task<string> TapAsync(string verb, Guid person, params (string Name, string Value)[] data)
    {
        var value = new { action = new { type = "Action.Execute", verb, data = data.ToDictionary(pair => pair.Name, pair => pair.Value) } };
        using var answer = await Bot.PostAsync(Some.Message with
        {
            Type = ActivityTypes.Invoke,
            Name = "adaptiveCard/action",
            Id = $"tap-{Interlocked.Increment(ref _activity)}",
            From = Some.Message.From! with { AadObjectId = person.ToString() }, // the sample has a sender
            Text = null,
            Value = JsonSerializer.SerializeToElement(value),
        });
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

    /// <summary>What the bot said to a file.</summary>
    public Task<string> SendFileAsync(Guid person, string name, string content) => SendFileAsync(person, name, Encoding.UTF8.GetBytes(content));

    public Task<string> SendFileAsync(Guid person, string name, byte[] content)
    {
        var address = $"{FileAddress}/{Interlocked.Increment(ref _activity)}";
        _files.Answer($"GET {new Uri(address).PathAndQuery}", _ => new HttpResponseMessage { Content = new ByteArrayContent(content) });
        return SayAsync("", person, message => message with { Attachments = [File(name, address)] });
    }

    public static Attachment File(string name, string address = FileAddress) => new()
    {
        ContentType = Attachment.FileType,
        Name = name,
        Content = JsonSerializer.SerializeToElement(new { downloadUrl = address }),
    };

    /// <summary>The notices that wait in the queue, each taken out once.</summary>
    public async Task<IReadOnlyList<TrainingNotice>> NoticesAsync()
    {
        var queue = Queues.GetQueueClient(QueueNames.TrainingNotice);
        var notices = new List<TrainingNotice>();
        while (await queue.ReceiveMessagesAsync(32) is { Value: { Length: > 0 } messages })
        {
            foreach (var message in messages)
            {
                notices.Add(JsonSerializer.Deserialize(message.Body.ToString(), TrainingNoticeJson.Default.TrainingNotice)!); // it was just written
                await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt);
            }
        }

        return notices;
    }

    /// <summary>The person has a chat from now on, whose cards are <c>c-{person}</c>.</summary>
    public async Task MeetAsync(Guid person)
    {
        await Bot.Services.GetRequiredService<ConversationTable>().MetAsync(
            person, $"a:{person:N}", Some.ServiceUrl, TestContext.Current.CancellationToken);
        Bot.Wire.Answer($"POST {Some.ServiceUrl}v3/conversations/a%3A{person:N}/activities", HttpStatusCode.Created, $$"""{"id":"c-{{person:N}}"}""");
        Bot.Wire.Answer($"PUT {Some.ServiceUrl}v3/conversations/a%3A{person:N}/activities/c-{person:N}", HttpStatusCode.OK, """{"id":"1"}""");
    }

    /// <summary>What was sent to a person's chat, or drawn again there.</summary>
    public IReadOnlyList<string> Told(Guid person, string method) =>
    [
        .. Bot.Sent.Where(request => request.Method == method && request.Address.AbsolutePath.Contains($"a%3A{person:N}", StringComparison.Ordinal))
            .Select(request => Regex.Unescape(request.Body ?? "")),
    ];

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Graph.DisposeAsync();
        _files.Dispose();
    }

    private static void Add(Routes routes)
    {
        TrainingRoutes.Add(routes);
        ApprovalRoutes.Add(routes);
        QuestionFileRoutes.Add(routes);
        FileRoutes.Add(routes);
        IncidentRoutes.Add(routes);
        HelpRoutes.Add(routes);
    }

    private static void Add(IServiceCollection services, TableServiceClient tables, QueueServiceClient queues, GraphDoorApp graph, ScriptedHttp files)
    {
        services
            .AddSingleton(tables).AddSingleton(queues).AddSingleton<WorkQueue>().AddSingleton<OutboxRun>()
            .AddGraph().AddPeople().AddDocuments().AddCampaigns().AddIncidents().AddIncidentDocuments().AddEvidence()
            .AddTraining().AddBank().AddPeopleLookups().AddDelivery().AddCampaignNotices().AddTrainingNotices()
            .AddSingleton<TokenCredential>(new GoodCredential())
            .AddSingleton(Options.Create(new GraphOptions { BaseUrl = new Uri(graph.Url), DriveId = Drive.Id }));
        services.AddHttpClient(FileClient.Name).ConfigurePrimaryHttpMessageHandler(() => files);
    }

    private static async Task WriteAsync(TableServiceClient tables)
    {
        var store = new PersonTable(tables, new RecentPeople());
        Person[] people =
        [
            Some.Person,
            Named(Author, "林出題", Role.TrainingManager),
            Named(Reviewer, "周審題", Role.TrainingManager),
            Named(Some.SecurityManager, "陳安全", Role.SecurityManager),
        ];
        await store.WriteAsync([.. people.Select(person => new PersonWrite(person, null))], TestContext.Current.CancellationToken);
        foreach (var role in (Role[])[Role.TrainingManager, Role.SecurityManager])
        {
            await store.WriteRoleAsync(
                role, people.Where(person => person.Has(role)).Select(person => person.Id).ToHashSet(), TestContext.Current.CancellationToken);
        }
    }

    private static Person Named(Guid id, string name, Role role) => Some.Person with
    {
        Id = id,
        Name = name,
        UserPrincipalName = $"{id:N}@example.tw",
        Mail = $"{id:N}@example.tw",
        Roles = [role],
    };

    private sealed class GoodCredential : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new("good", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }
}
