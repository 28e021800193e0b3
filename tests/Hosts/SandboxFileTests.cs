using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>What people of the sandbox attach, as the bot gets and fetches it.</summary>
[Collection(SandboxCollection.Name)]
public sealed class SandboxFileTests(SandboxFixture fixture)
{
    private readonly SandboxProcess _sandbox = fixture.Sandbox;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_reaches_the_bot_as_an_attachment()
    {
        var answer = await _sandbox.Control.SendFileAsync(_sandbox.Persona("auditor"), "證據.txt", "proof"u8.ToArray(), text: null, Stop);

        Assert.Equal(200, answer.Status);
        Assert.NotNull((await _sandbox.Control.SeesAsync(_sandbox.Persona("auditor"), message => message.Card is not null, Stop)).Card);
    }

    [Fact]
    public async Task Nothing_is_given_without_its_secret_or_its_token()
    {
        using var bot = new HttpClient { BaseAddress = _sandbox.Address("connector") };
        using var file = await bot.GetAsync("/files/0123", Stop);
        using var picture = await bot.GetAsync("/v3/attachments/0-sandbox-1/views/original", Stop);
        bot.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "x");
        using var wrong = await bot.GetAsync("/v3/attachments/0-sandbox-1/views/original", Stop);

        Assert.Equal((401, 401, 401), ((int)file.StatusCode, (int)picture.StatusCode, (int)wrong.StatusCode));
    }

    [Fact]
    public async Task An_invoke_of_the_message_extension_reaches_the_bot()
    {
        var answer = await _sandbox.Control.SendAsync(
            _sandbox.Persona("staff"),
            new JsonObject
            {
                ["type"] = "invoke",
                ["name"] = "composeExtension/fetchTask",
                ["value"] = new JsonObject { ["commandId"] = "noSuchCommand", ["commandContext"] = "message" },
            },
            Stop);

        Assert.Equal(200, answer.Status);
        Assert.Equal("message", (string?)answer.Json["task"]!["type"]);
    }
}
