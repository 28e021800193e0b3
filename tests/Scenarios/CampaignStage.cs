using System.Globalization;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;
using TeamsIsms.Teams;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>Lets the people of a sandbox act as their clients would.</summary>
internal sealed partial class CampaignStage
{
    private readonly SandboxProcess _sandbox;

    public SandboxControl Control => _sandbox.Control;

    public Guid Staff => _sandbox.Persona("staff");

    public Guid UnitHead => _sandbox.Persona("unithead");

    public Guid Manager => _sandbox.Persona("manager");

    public Guid Chair => _sandbox.Persona("chair");

    public Guid Controller => _sandbox.Persona("controller");

    public Guid Handler => _sandbox.Persona("handler");

    public Guid Auditor => _sandbox.Persona("auditor");

    public Guid Administrator => _sandbox.Persona("administrator");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public Uri Address(string part) => _sandbox.Address(part);

    /// <summary>
    /// Presses a button. Scenarios are faster than people: when the bot finds so, a minute passes. Where it is slower than they, they ask again.
    /// </summary>
    public Task<CampaignAnswer> TapAsync(
        Guid person, string locale, string verb, string? id, params (string Name, string? Value)[] data) => InvokeAsync(
            person, Invoke(locale, verb, id is null ? data : [.. data, ("id", id)]));

    /// <summary>Presses a button of a message in the person's chat, with what the person typed.</summary>
    public Task<CampaignAnswer> PressAsync(
        Guid person, string locale, SandboxMessage message, string verb, params (string Name, string? Value)[] typed)
    {
        var data = CampaignAnswer.Data(message.Card, verb);
        Assert.NotNull(data);
        var invoke = Invoke(locale, verb, With([.. data.Select(pair => (pair.Key, (string?)pair.Value))], typed));
        invoke["replyToId"] = message.ActivityId;
        return InvokeAsync(person, invoke);
    }

    /// <summary>Waits for a card of a campaign that offers a button.</summary>
    public Task<SandboxMessage> SeesAsync(Guid person, string id, string verb) => Control.SeesAsync(
        person,
        message => CampaignAnswer.Data(message.Card, verb) is { } data && (string?)data["id"] == id,
        Stop);

    /// <summary>Waits for a message that says something.</summary>
    public Task<SandboxMessage> ReadsAsync(Guid person, string words) =>
        Control.SeesAsync(person, message => message.Words.Contains(words, StringComparison.Ordinal), Stop);

    /// <summary>Fills the form and sends it for approval.</summary>
    /// <returns>The campaign's id.</returns>
    public async Task<string> SubmitAsync(string locale, params (string Name, string? Value)[] other)
    {
        var now = await Control.NowAsync(Stop);
        var id = CampaignId.New(now).ToString();
        var answer = await TapAsync(Manager, locale, "campaign.create", id, With(await FormAsync(), other));
        Assert.Contains("C-20", answer.Words, StringComparison.Ordinal);
        return id;
    }

    /// <summary>Everything a form needs: the policy, everybody, twenty days.</summary>
    public async Task<(string Name, string? Value)[]> FormAsync() =>
    [
        ("document", "ISMS-M-101"), ("audience", "all,guests"), ("due", Date(Taipei.Day(await Control.NowAsync(Stop)).AddDays(20))),
        ("mustOpen", "true"), ("remindDays", "7,1"),
    ];

    /// <summary>The fields, those that are given again changed.</summary>
    public static (string Name, string? Value)[] With((string Name, string? Value)[] fields, params (string Name, string? Value)[] other) =>
        [.. fields.Where(field => other.All(one => one.Name != field.Name)), .. other];

    /// <summary>Puts another text of a document into the library.</summary>
    public async Task PublishAsync(string number, string revision, string text)
    {
        using var http = new HttpClient { BaseAddress = Address("control") };
        var documents = (await http.GetFromJsonAsync<JsonArray>("/documents", Stop))!;
        var name = documents.Select(document => (string)document!["name"]!).Single(name => name.StartsWith(number, StringComparison.Ordinal));
        using var content = new StringContent($"文件編號：{number}\n文件名稱：帳號與權限管理程序書\n版次：{revision}\n\n{text}\n");
        using var answer = await http.PutAsync(new Uri($"/documents/{Uri.EscapeDataString(name)}", UriKind.Relative), content, Stop);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Sends a form, has it approved and waits until every card is delivered.</summary>
    public async Task<string> StartAsync(string locale, params (string Name, string? Value)[] other)
    {
        var id = await SubmitAsync(locale, other);
        await ApproveAsync(locale, id);
        return id;
    }

    public async Task ApproveAsync(string locale, string id)
    {
        var asked = await SeesAsync(Chair, id, "approval.approve");
        await PressAsync(Chair, locale, asked, "approval.approve");
        await DeliveredAsync(id);
    }

    public async Task<IReadOnlyList<JsonObject>> PeopleAsync() =>
        [.. (await Control.PeopleAsync(Stop)).Select(person => person!.AsObject()).Where(person => (bool)person["enabled"]!)];

    /// <summary>An ordinary colleague whose cards are in a language.</summary>
    public async Task<Guid> ReaderAsync(string locale) => (Guid)(await PeopleAsync()).First(person =>
        (string?)person["kind"] == "staff" && (string?)person["locale"] == locale && person["roles"]!.AsArray().Count == 0
        && (Guid)person["aadObjectId"]! != Staff)["aadObjectId"]!;

    public static string Say(string locale, Words words, string key, params object[] values) =>
        words.Say(Languages.Choose(locale), key, values);

    public static string Date(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task<CampaignAnswer> InvokeAsync(Guid person, JsonObject invoke)
    {
        var (tooFast, stillWorking) = (Said("TooFast"), Said("StillWorking"));
        invoke["id"] = NewId();
        while (true)
        {
            var answer = await Control.SendAsync(person, invoke, Stop);
            if (answer.Status == 504)
            {
                continue; // nobody waited for the answer, which is kept
            }

            Assert.Equal(200, answer.Status);
            var sentence = answer.Json["value"] is JsonValue value ? (string?)value : null;
            if (sentence == tooFast)
            {
                await Control.AdvanceAsync(TimeSpan.FromMinutes(1), Stop);
                invoke["id"] = NewId();
            }
            else if (sentence != stillWorking) // else the same tap again, whose answer is kept
            {
                return new CampaignAnswer(answer.Json);
            }
        }

        string Said(string key) => Say((string)invoke["locale"]!, TeamsWords.Text, key);
    }

    private static string NewId() => $"f:{RandomNumberGenerator.GetHexString(32)}";

    private static JsonObject Invoke(string locale, string verb, IEnumerable<(string Name, string? Value)> data) => new()
    {
        ["type"] = "invoke",
        ["name"] = "adaptiveCard/action",
        ["locale"] = locale,
        ["value"] = new JsonObject
        {
            ["action"] = new JsonObject
            {
                ["type"] = "Action.Execute",
                ["verb"] = verb,
                ["data"] = new JsonObject(data.Select(pair => KeyValuePair.Create(pair.Name, (JsonNode?)pair.Value))),
            },
            ["trigger"] = "manual",
        },
    };
}
