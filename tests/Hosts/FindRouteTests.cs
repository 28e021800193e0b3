using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Bot.Documents;
using TeamsIsms.Bot.People;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Documents.External;
using TeamsIsms.Documents.Register;
using TeamsIsms.Graph;
using TeamsIsms.People;
using TeamsIsms.Storage;
using TeamsIsms.Teams;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

public sealed class FindRouteTests : IAsyncLifetime
{
    private static readonly Guid Controller = Some.Controller.Person;

    private BotApp _bot = null!; // set before any test

    private int _activity;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var tables = await Azurite.TablesAsync();
        _bot = await BotApp.StartAsync(
            routes =>
            {
                FindRoutes.Add(routes);
                ExternalRoutes.Add(routes);
            },
            services: services => services
                .AddSingleton(tables).AddSingleton<OutboxRun>().AddSingleton<WorkQueue>()
                .AddSingleton(new Azure.Storage.Queues.QueueServiceClient("UseDevelopmentStorage=true")) // nothing is queued here
                .AddGraph().AddPeople().AddDocuments().AddCampaigns().AddPeopleLookups());
        _bot.Wire.Answer($"PUT {Some.ServiceUrl}v3/conversations/a%3A1personal/activities/card-1", HttpStatusCode.OK, """{"id":"card-1"}""");
        await FillAsync(tables);
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task The_message_extension_finds_what_the_person_may_see_and_puts_it_into_the_chat_as_a_card()
    {
        var staff = await SearchAsync(Some.Person.Id, "管理");
        var controller = await SearchAsync(Controller, "管理");

        var only = Assert.Single(staff["attachments"]!.AsArray())!;
        Assert.Equal(("result", "list"), ((string?)staff["type"], (string?)staff["attachmentLayout"]));
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)only["contentType"]);
        Assert.Equal("帳號與存取權限管理程序書", (string?)only["preview"]!["content"]!["title"]);
        Assert.Contains("ISMS-P-004", (string?)only["preview"]!["content"]!["text"], StringComparison.Ordinal);
        Assert.Equal(2, controller["attachments"]!.AsArray().Count);
        Assert.Empty((await SearchAsync(Some.Person.Id, "磁帶"))["attachments"]!.AsArray());
        Assert.Equal(1, (await SearchAsync(Controller, null))["attachments"]!.AsArray().Count(one => one!["preview"]!["content"]!["title"]!.ToString().StartsWith("帳號", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_search_nobody_has_and_one_without_a_command_are_answered()
    {
        Assert.Equal("message", (string?)(await SearchAsync(Controller, "a", "other"))["type"]);
        using var answer = await QueryAsync(Controller, new { });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_document_is_not_compared_for_somebody_who_may_not_see_it()
    {
        var hidden = DocumentId.Of("ISMS-P-009").ToString();

        Assert.DoesNotContain("磁帶", await TapAsync("document.difference", Some.Person.Id, ("id", hidden)), StringComparison.Ordinal);
        Assert.DoesNotContain("磁帶", await TapAsync("document.difference", Some.Person.Id, ("id", "x")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_law_is_registered_looked_after_and_ended_and_a_second_tap_changes_nothing()
    {
        var form = await TapAsync("external.form", Controller);
        var id = Regex.Match(form, "\"id\":\"([0-9a-f]{32})\"").Groups[1].Value;
        (string, string)[] filled = [("id", id), ("new", "true"), ("title", "資通安全管理法"), ("kind", "Law"), ("issuer", "數位發展部"), ("edition", "2025"), ("reviewOn", "2027-06-01")];

        Assert.Contains("請填寫「發布單位」", await TapAsync("external.save", Controller, [.. filled.Where(field => field.Item1 != "issuer")]), StringComparison.Ordinal);
        Assert.Contains("版本 2025", await TapAsync("external.save", Controller, filled), StringComparison.Ordinal);
        Assert.Contains("版本 2025", await TapAsync("external.save", Controller, filled), StringComparison.Ordinal);
        Assert.Contains("資通安全管理法", await TapAsync("external.list", Some.Person.Id), StringComparison.Ordinal);
        Assert.Contains("只有負責人", await TapAsync("external.reviewed", Some.Person.Id, ("id", id), ("result", "未修正")), StringComparison.Ordinal);
        Assert.Contains("未修正", await TapAsync("external.reviewed", Controller, ("id", id), ("result", "未修正")), StringComparison.Ordinal);
        Assert.Contains("已不適用：已廢止", await TapAsync("external.end", Controller, ("id", id), ("reason", "已廢止")), StringComparison.Ordinal);
        Assert.Contains("已不再適用", await TapAsync("external.end", Controller, ("id", id), ("reason", "又一次")), StringComparison.Ordinal);

        var table = _bot.Services.GetRequiredService<ExternalTable>();
        var stored = Assert.Single(await table.ListAsync(Cancel));
        Assert.Equal(3, (await table.TrailAsync(stored, Cancel)).Count);
    }

    private static async Task FillAsync(TableServiceClient tables)
    {
        var store = new PersonTable(tables, new RecentPeople());
        await store.WriteAsync(
            [new PersonWrite(Some.Person, null), new PersonWrite(Some.Person with { Id = Controller, Roles = [Role.DocumentController] }, null)], Cancel);
        await store.WriteRoleAsync(Role.DocumentController, new HashSet<Guid> { Controller }, Cancel);
        var register = new RegisterTable(tables);
        var line = RegisterLine.Of(new RegisterEntry(Some.Procedure, [Some.InForce]));
        await register.PutAsync(line, Cancel);
        await register.PutAsync(
            line with { Id = DocumentId.Of("ISMS-P-009"), Number = "ISMS-P-009", Title = "磁帶備份管理程序書", Classification = "密", Distribution = new Audience() }, Cancel);
    }

    private async Task<JsonNode> SearchAsync(Guid person, string? words, string command = "documents")
    {
        object parameter = words is null ? new { name = "initialRun", value = "true" } : new { name = "words", value = words };
        using var answer = await QueryAsync(
            person, new { commandId = command, parameters = new[] { parameter }, queryOptions = new { skip = 0, count = 25 } });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancel))!["composeExtension"]!;
    }

    private Task<HttpResponseMessage> QueryAsync(Guid person, object value) => SendAsync("composeExtension/query", person, value);

    private async Task<string> TapAsync(string verb, Guid person, params (string Name, string Value)[] data)
    {
        using var answer = await SendAsync(
            "adaptiveCard/action",
            person,
            new { action = new { type = "Action.Execute", verb, data = data.ToDictionary(pair => pair.Name, pair => pair.Value) } });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return Regex.Unescape(await answer.Content.ReadAsStringAsync(Cancel));
    }

    private Task<HttpResponseMessage> SendAsync(string name, Guid person, object value) => _bot.PostAsync(Some.Message with
    {
        Type = ActivityTypes.Invoke,
        Name = name,
        Id = $"tap-{Interlocked.Increment(ref _activity)}",
        ReplyToId = "card-1",
        From = Some.Message.From! with { AadObjectId = person.ToString() }, // the sample has a sender
        Text = null,
        Value = JsonSerializer.SerializeToElement(value),
    });
}
