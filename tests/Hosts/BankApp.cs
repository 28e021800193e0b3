using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Azure.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeamsIsms.Actions;
using TeamsIsms.Bot.Approvals;
using TeamsIsms.Bot.Help;
using TeamsIsms.Bot.Incidents;
using TeamsIsms.Bot.People;
using TeamsIsms.Bot.Risks;
using TeamsIsms.Bot.Training;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Graph;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Documents;
using TeamsIsms.Incidents.Evidence;
using TeamsIsms.People;
using TeamsIsms.Risks;
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

    private readonly ScriptedHttp _files;
    private int _file;

    private BankApp(BotApp bot, GraphDoorApp graph, TestStore store, ScriptedHttp files) =>
        (Bot, Graph, Store, _files) = (bot, graph, store, files);

    public static Guid Staff => Some.Person.Id;

    public static Guid Author => Some.TrainingManager.Person;

    public static Guid Reviewer => Some.SecondTrainingManager.Person;

    public TestStore Store { get; }

    public BotApp Bot { get; }

    public GraphDoorApp Graph { get; }

    public QuestionTable Bank => Bot.Services.GetRequiredService<QuestionTable>();

    public static async Task<BankApp> StartAsync()
    {
        var store = await TestStore.OpenAsync();
        var (graph, files) = (await GraphDoorApp.StartAsync(), new ScriptedHttp());
        var bot = await BotApp.StartAsync(Add, services: services => Add(services, store, graph, files));
        bot.Opens();
        await store.WriteAsync(
            null,
            Some.Person,
            Some.Named(Author, "林出題", Role.TrainingManager),
            Some.Named(Reviewer, "周審題", Role.TrainingManager),
            Some.Named(Some.SecurityManager, "陳安全", Role.SecurityManager));
        return new BankApp(bot, graph, store, files);
    }

    public Task<string> TapAsync(string verb, Guid person, params (string Name, string Value)[] data) => Bot.TapAsync(verb, person, data);

    public Task<string> SayAsync(string text, Guid person, Func<Activity, Activity>? change = null) => Bot.SayAsync(text, person, change);

    /// <summary>What the bot said to a file.</summary>
    public Task<string> SendFileAsync(Guid person, string name, string content) => SendFileAsync(person, name, Encoding.UTF8.GetBytes(content));

    public Task<string> SendFileAsync(Guid person, string name, byte[] content)
    {
        var address = $"{FileAddress}/{Interlocked.Increment(ref _file)}";
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
    public Task<IReadOnlyList<TrainingNotice>> NoticesAsync() =>
        Store.TakeAsync(QueueNames.TrainingNotice, TrainingNoticeJson.Default.TrainingNotice);

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
        RiskRoutes.Add(routes);
        QuestionFileRoutes.Add(routes);
        FileRoutes.Add(routes);
        IncidentRoutes.Add(routes);
        HelpRoutes.Add(routes);
    }

    private static void Add(IServiceCollection services, TestStore store, GraphDoorApp graph, ScriptedHttp files)
    {
        services
            .AddStore(store)
            .AddGraph().AddPeople().AddDocuments().AddCampaigns().AddIncidents().AddActions().AddIncidentDocuments().AddEvidence()
            .AddTraining().AddBank().AddRisks().AddPeopleLookups().AddDelivery().AddCampaignNotices().AddTrainingNotices()
            .AddSingleton<TokenCredential>(new GoodCredential())
            .AddSingleton(Options.Create(new GraphOptions { BaseUrl = new Uri(graph.Url), DriveId = Drive.Id, DocumentsFolder = LibraryStart.Documents }));
        services.AddHttpClient(FileClient.Name).ConfigurePrimaryHttpMessageHandler(() => files);
    }

    private sealed class GoodCredential : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new("good", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }
}
