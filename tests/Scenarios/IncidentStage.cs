using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TeamsIsms.Incidents;
using TeamsIsms.Sandbox.Tenant;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>Lets the people of a sandbox report and handle cases as their clients would, and reads from storage what became of them.</summary>
internal sealed partial class IncidentStage(SandboxProcess sandbox)
{
    public const string Channel = "資安應變";

    private readonly CampaignStage _clients = new(sandbox);

    public SandboxProcess Sandbox => sandbox;

    public SandboxControl Control => sandbox.Control;

    public Guid Staff => sandbox.Persona("staff");

    public Guid UnitHead => sandbox.Persona("unithead");

    public Guid Manager => sandbox.Persona("manager");

    public Guid SecondManager { get; } = Seats.Id(Seats.SecondSecurityManager);

    public Guid Chair => sandbox.Persona("chair");

    public Guid Controller => sandbox.Persona("controller");

    public Guid Auditor => sandbox.Persona("auditor");

    public Guid Handler => sandbox.Persona("handler");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public Task<CampaignAnswer> TapAsync(
        Guid person, string locale, string verb, CaseId? id, params (string Name, string? Value)[] data) =>
        _clients.TapAsync(person, locale, verb, id?.ToString(), data);

    /// <summary>Presses a button of a card as a client does: the fields go along as they are shown, those that were typed changed.</summary>
    public Task<CampaignAnswer> PressAsync(
        Guid person, string locale, SandboxMessage message, string verb, params (string Name, string? Value)[] typed) =>
        _clients.PressAsync(person, locale, message, verb, CampaignStage.With([.. CaseFields.Shown(message.Card)], typed));

    public async Task SayAsync(Guid person, string locale, string text) => Assert.Equal(
        200,
        (await Control.SendAsync(person, new JsonObject { ["type"] = "message", ["locale"] = locale, ["text"] = text }, Stop)).Status);

    /// <summary>Waits for a card of a case that offers a button.</summary>
    public Task<SandboxMessage> SeesAsync(Guid person, CaseId id, string verb) => _clients.SeesAsync(person, id.ToString(), verb);

    /// <summary>Waits for a message that says all of this.</summary>
    public Task<SandboxMessage> ReadsAsync(Guid person, params string[] words) => Control.SeesAsync(
        person, message => words.All(word => message.Words.Contains(word, StringComparison.Ordinal)), Stop);

    /// <summary>Waits until the first message of a case's thread says something.</summary>
    public async Task<SandboxThread> ThreadAsync(CaseId id, string words)
    {
        SandboxThread? found = null;
        await SandboxControl.EventuallyAsync(
            async () => (found = (await Control.ThreadsAsync(Channel, Stop)).FirstOrDefault(thread =>
                thread.Messages[0].Words.Contains(id.ToString(), StringComparison.Ordinal)
                && thread.Messages[0].Words.Contains(words, StringComparison.Ordinal))) is not null,
            Stop);
        return found!;
    }

    /// <summary>Writes into a case's thread.</summary>
    public async Task WriteAsync(Guid person, string locale, SandboxThread thread, string text) => Assert.Equal(
        200,
        (await Control.SendAsync(
            person,
            new JsonObject { ["type"] = "message", ["locale"] = locale, ["text"] = text, ["channel"] = Channel, ["thread"] = thread.Thread },
            Stop)).Status);

    /// <summary>Lets the time pass until an instant.</summary>
    public async Task ToAsync(DateTimeOffset instant)
    {
        if (instant - await Control.NowAsync(Stop) is { Ticks: > 0 } left)
        {
            await Control.AdvanceAsync(left, Stop);
        }
    }

    /// <summary>An ordinary colleague whose cards are in a language.</summary>
    public async Task<Guid> ColleagueAsync(string locale) => (Guid)(await PeopleAsync()).First(person =>
        (string?)person["kind"] == "staff" && (string?)person["locale"] == locale && person["roles"]!.AsArray().Count == 0
        && (Guid)person["aadObjectId"]! != Staff)["aadObjectId"]!;

    public Task<IReadOnlyList<JsonObject>> PeopleAsync() => _clients.PeopleAsync();

    public async Task<string> NameAsync(Guid person) =>
        (string)(await PeopleAsync()).Single(one => (Guid)one["aadObjectId"]! == person)["name"]!;

    /// <summary>Somebody who came to the company after the bot last read its directory.</summary>
    public async Task<(Guid Id, string Name)> JoinAsync(string name)
    {
        using var http = new HttpClient { BaseAddress = sandbox.Address("control") };
        using var answer = await http.PostAsJsonAsync("/people", new JsonObject { ["name"] = name }, Stop);
        answer.EnsureSuccessStatusCode();
        return ((Guid)(await answer.Content.ReadFromJsonAsync<JsonObject>(Stop))!["aadObjectId"]!, name);
    }
}
