using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeamsIsms.Campaigns;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>The bot with what tells people of cases, and a scripted connector that knows their chats.</summary>
internal sealed class NoticeApp : IAsyncDisposable
{
    private NoticeApp(CaseApp cases) => Cases = cases;

    public CaseApp Cases { get; }

    public BotApp Bot => Cases.Bot;

    /// <param name="people">Who has a chat; each gets its cards as <c>c-{person}</c>.</param>
    public static async Task<NoticeApp> StartAsync(IncidentOptions options, params IEnumerable<Guid> people)
    {
        var app = new NoticeApp(await CaseApp.StartAsync(
            services => services.AddDelivery().AddIncidentNotices().AddSingleton(Options.Create(options))));
        var wire = app.Bot.Wire;
        wire.Answer(
            $"POST {Some.ServiceUrl}v3/conversations", HttpStatusCode.Created, $$"""{"id":"{{CaseApp.Channel}};messageid=500","activityId":"500"}""");
        wire.Answer(BotApp.ToCard($"{CaseApp.Channel};messageid=500", "500"), HttpStatusCode.OK, """{"id":"500"}""");
        await app.Bot.Services.GetRequiredService<ChannelTable>().MetAsync(
            CaseApp.Channel, CaseApp.Channel, Some.ServiceUrl, TestContext.Current.CancellationToken);
        foreach (var person in people)
        {
            await app.Bot.MeetAsync(person);
        }

        return app;
    }

    /// <summary>Works on every notice that waits in the queue, each once.</summary>
    public async Task RunAllAsync()
    {
        foreach (var notice in await Cases.NoticesAsync())
        {
            await RunAsync(notice);
        }
    }

    public Task RunAsync(CaseNotice notice) =>
        Bot.Services.GetRequiredService<CaseNoticeRun>().RunAsync(notice, TestContext.Current.CancellationToken);

    public List<ScriptedRequest> Posts(Guid person) => Posts($"/v3/conversations/a%3A{person:N}/activities");

    public List<ScriptedRequest> Posts(string path) => [.. Bot.Wire.Requests
        .Where(request => request.Method == "POST" && request.Address.AbsolutePath.EndsWith(path, StringComparison.Ordinal))];

    public List<ScriptedRequest> Puts(string activity) => [.. Bot.Wire.Requests
        .Where(request => request.Method == "PUT" && request.Address.AbsolutePath.EndsWith($"/activities/{activity}", StringComparison.Ordinal))];

    public ValueTask DisposeAsync() => Cases.DisposeAsync();
}
