using System.Buffers.Binary;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Bot;
using TeamsIsms.Help;
using TeamsIsms.Kernel;
using TeamsIsms.Teams;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Repository;

public sealed class ManifestTests
{
    private static readonly JsonElement Manifest = Read("manifest/manifest.json");
    private static readonly JsonElement English = Read("manifest/en.json");

    [Fact]
    public async Task The_manifest_conforms_to_its_schema()
    {
        Assert.SkipWhen(RepositoryRoot.Contracts is null, "The contracts are not on this machine.");
        var folder = Path.Combine(RepositoryRoot.Contracts, "teams-manifest");
        var manifest = await NJsonSchema.JsonSchema.FromFileAsync(Path.Combine(folder, "MicrosoftTeams-v1.29.schema.json"), TestContext.Current.CancellationToken);
        var language = await NJsonSchema.JsonSchema.FromFileAsync(Path.Combine(folder, "MicrosoftTeams.Localization.schema.json"), TestContext.Current.CancellationToken);

        Assert.Empty(manifest.Validate(TrackedFiles.Read("manifest/manifest.json")));
        Assert.Empty(language.Validate(TrackedFiles.Read("manifest/en.json")));
    }

    // Teams store validation guidelines: the name does not contain "Teams"
    [Fact]
    public void The_name_does_not_say_Teams() =>
        Assert.DoesNotContain(
            Manifest.GetProperty("name").EnumerateObject().Select(name => name.Value.ToString())
                .Concat([English.GetProperty("name.short").ToString(), English.GetProperty("name.full").ToString()]),
            name => name.Contains("Teams", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Every_text_of_the_manifest_is_said_in_English_too() =>
        Assert.Equal(Texts().Order(), English.EnumerateObject().Select(text => text.Name).Where(name => name != "$schema").Order());

    [Fact]
    public void The_bot_and_the_app_registration_are_the_same_identity() =>
        Assert.Equal(
            Manifest.GetProperty("bots")[0].GetProperty("botId").GetString(),
            Manifest.GetProperty("webApplicationInfo").GetProperty("id").GetString());

    [Theory]
    [InlineData("color", 192)]
    [InlineData("outline", 32)]
    public void An_icon_has_the_size_Teams_asks_for(string kind, int size)
    {
        var file = Manifest.GetProperty("icons").GetProperty(kind).GetString()!; // required by the schema
        var header = File.ReadAllBytes(RepositoryRoot.Of("manifest", file)).AsSpan(16, 8);

        Assert.Equal(size, BinaryPrimitives.ReadInt32BigEndian(header));
        Assert.Equal(size, BinaryPrimitives.ReadInt32BigEndian(header[4..]));
    }

    // A menu holds twelve commands (schema of the manifest); the others stand on the card that help shows.
    [Fact]
    public void The_manifest_and_the_help_card_offer_exactly_the_commands_the_bot_understands()
    {
        var builder = WebApplication.CreateSlimBuilder();
        BotHost.AddServices(builder);
        using var services = builder.Services.BuildServiceProvider();
        var routes = services.GetRequiredService<Routes>();
        var titles = Titles(Manifest).Concat(English.EnumerateObject()
            .Where(text => text.Name.StartsWith("bots[", StringComparison.Ordinal) && text.Name.EndsWith("].title", StringComparison.Ordinal)).Select(text => text.Value.GetString()!)).ToList();

        Assert.All(titles, title => Assert.NotNull(routes.FindCommand(title)));
        Assert.Equal(
            routes.Words.Select(word => routes.FindCommand(word)!.Name).Distinct().Order(),
            titles.Concat(Helped(routes)).Select(title => routes.FindCommand(title)!.Name).Distinct().Order());
    }

    [Fact]
    public void The_manifest_offers_exactly_the_actions_the_bot_opens_a_dialog_for()
    {
        var builder = WebApplication.CreateSlimBuilder();
        BotHost.AddServices(builder);
        using var services = builder.Services.BuildServiceProvider();
        var commands = Commands().ToList();

        Assert.Equal(
            services.GetRequiredService<Routes>().Extensions.Order(),
            commands.Select(command => command.GetProperty("id").GetString()!).Order());
        Assert.All(commands, command => Assert.True(command.GetProperty("fetchTask").GetBoolean()));
        Assert.Equal(
            Manifest.GetProperty("bots")[0].GetProperty("botId").GetString(),
            Manifest.GetProperty("composeExtensions")[0].GetProperty("botId").GetString());
    }

    // files reach a bot in personal chats only when its manifest says so
    [Fact]
    public void The_manifest_lets_people_send_files() => Assert.True(Manifest.GetProperty("bots")[0].GetProperty("supportsFiles").GetBoolean());

    private static IEnumerable<string> Helped(Routes routes) =>
        from language in Languages.All
        from facts in HelpCard.Help(language).Body.OfType<FactSet>()
        from fact in facts.Facts
        where routes.FindCommand(fact.Title) is not null
        select fact.Title;

    private static JsonElement.ArrayEnumerator Commands() =>
        Manifest.GetProperty("composeExtensions")[0].GetProperty("commands").EnumerateArray();

    private static IEnumerable<string> Titles(JsonElement manifest) =>
        from list in manifest.GetProperty("bots")[0].GetProperty("commandLists").EnumerateArray()
        from command in list.GetProperty("commands").EnumerateArray()
        select command.GetProperty("title").GetString();

    private static IEnumerable<string> Texts() =>
    [
        "name.short", "name.full", "description.short", "description.full",
        .. Manifest.GetProperty("bots")[0].GetProperty("commandLists").EnumerateArray().SelectMany((list, at) =>
            list.GetProperty("commands").EnumerateArray().SelectMany((_, number) => new[]
            {
                $"bots[0].commandLists[{at}].commands[{number}].title",
                $"bots[0].commandLists[{at}].commands[{number}].description",
            })),
        .. Commands().SelectMany((_, number) => new[]
        {
            $"composeExtensions[0].commands[{number}].title",
            $"composeExtensions[0].commands[{number}].description",
        }),
    ];

    private static JsonElement Read(string file)
    {
        using var json = JsonDocument.Parse(TrackedFiles.Read(file));
        return json.RootElement.Clone();
    }
}
