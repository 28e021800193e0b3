using Azure.Data.Tables;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using TeamsIsms.Bot.Links;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Graph;
using TeamsIsms.Storage;
using TeamsIsms.Teams;
using TeamsIsms.Tests.Graph;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Hosts;

/// <summary>The pages of mail links on a real port with real tables; mails and documents come from a scripted Graph.</summary>
internal sealed class LinkApp : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false, CheckCertificateRevocationList = true });

    private LinkApp(string connection)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Bot:AppId"] = Some.AppId.ToString(),
            ["Bot:Tenants:0"] = Some.Tenant.ToString(),
            ["Bot:PublicUrl"] = "https://isms.example.tw/",
            ["Storage:Connection"] = connection,
        });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var graph = Script.Services(services => services.AddSingleton<LibraryClient>());
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.AddStorage().AddTeams().AddCampaigns().AddLinkPages()
            .AddSingleton(graph.GetRequiredService<MailClient>())
            .AddSingleton(graph.GetRequiredService<LibraryClient>());
        _app = builder.Build();
        _app.MapLinks();
    }

    public GraphScript Script { get; } = new();

    public FakeTimeProvider Clock { get; } = new(Some.Now);

    public string Address => _app.Urls.First();

    public static async Task<LinkApp> StartAsync()
    {
        var connection = await Azurite.ConnectionAsync();
        var tables = new TableServiceClient(connection);
        await Task.WhenAll(TableNames.All.Select(table => tables.CreateTableIfNotExistsAsync(table)));
        var app = new LinkApp(connection);
        await app._app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    /// <summary>A running campaign with these assignments.</summary>
    public async Task SeedAsync(Campaign campaign, params Assignment[] assignments)
    {
        var created = new TrailEvent(TrailKinds.CampaignCreated, campaign.Subject, TrailActor.Person(campaign.Creator), new TrailDetail());
        await Get<CampaignTable>().CreateAsync(_ => new CampaignStep(campaign, created), static (_, _) => { }, Some.Now, default);
        var head = assignments.Aggregate(new ShardHead { Status = campaign.Status }, (head, assignment) => head.Count(null, assignment));
        var changes = new Changes(AssignmentTable.Partition(campaign.Id, 0))
            .Insert(AssignmentTable.HeadKey, head, CampaignJson.Default.ShardHead);
        foreach (var assignment in assignments)
        {
            changes.Insert(AssignmentTable.Key(assignment.Person), assignment, CampaignJson.Default.Assignment);
        }

        Assert.True(await Get<AssignmentTable>().Rows.CommitAsync(changes, default));
    }

    /// <summary>Writes the letter and answers the path of its link.</summary>
    public async Task<string> MailAsync(Campaign campaign, Assignment assignment, bool isReminder = false)
    {
        Script.Answer("POST /users/isms@example.tw/sendMail", "", 202);
        Assert.Equal(MailVerdict.Accepted, await Get<MailLinkRun>().SendAsync(campaign, assignment, isReminder, default));
        var body = Script.Requests[^1].Body!;
        var start = body.IndexOf("https://isms.example.tw/links/", StringComparison.Ordinal);
        return new Uri(body[start..(start + 30 + 43)]).AbsolutePath;
    }

    public async Task<(HttpResponseMessage Answer, string Body)> GetAsync(string path)
    {
        var answer = await _client.GetAsync(Address + path, TestContext.Current.CancellationToken);
        return (answer, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public async Task<(HttpResponseMessage Answer, string Body)> PostAsync(
        string path, bool agree = true, string? site = "same-origin", string? origin = "null")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address + path)
        {
            Content = new FormUrlEncodedContent(agree ? [new("agree", "yes")] : []),
        };
        request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", site is null ? [] : [site]);
        request.Headers.TryAddWithoutValidation("Origin", origin is null ? [] : [origin]);
        var answer = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        return (answer, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public async Task<Assignment> StoredAsync(Campaign campaign, Assignment assignment) =>
        (await Get<AssignmentTable>().FindAsync(campaign, assignment.Person, default))!.Assignment!;

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        Script.Dispose();
    }
}
