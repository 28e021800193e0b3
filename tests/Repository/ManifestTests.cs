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

    [Fact]
    public void The_bot_and_the_app_registration_are_the_same_identity() =>
        Assert.Equal(
            Manifest.GetProperty("bots")[0].GetProperty("botId").GetString(),
            Manifest.GetProperty("webApplicationInfo").GetProperty("id").GetString());

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
            Named(Manifest).Select(command => routes.FindCommand(command.Title)!.Name), // found above
            Named(Manifest).Select(command => routes.FindCommand(English.GetProperty(command.Path).GetString()!)!.Name));
        Assert.Equal(
            routes.Words.Select(word => routes.FindCommand(word)!.Name).Distinct().Order(),
            titles.Concat(Helped(routes)).Select(title => routes.FindCommand(title)!.Name).Distinct().Order());
    }

    [Fact]
    public void The_manifest_offers_exactly_the_dialogs_and_searches_the_bot_has()
    {
        var builder = WebApplication.CreateSlimBuilder();
        BotHost.AddServices(builder);
        using var services = builder.Services.BuildServiceProvider();
        var routes = services.GetRequiredService<Routes>();

        Assert.Equal(routes.Extensions.Order(), Offered("action").Select(command => command.GetProperty("id").GetString()).Order());
        Assert.Equal(routes.Searches.Order(), Offered("query").Select(command => command.GetProperty("id").GetString()).Order());
        Assert.All(Offered("action"), command => Assert.True(command.GetProperty("fetchTask").GetBoolean()));
        Assert.All(Offered("query"), command => Assert.True(command.GetProperty("initialRun").GetBoolean()));
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

    private static IEnumerable<JsonElement> Offered(string type) => Commands().Where(command => command.GetProperty("type").GetString() == type);

    private static IEnumerable<string> Titles(JsonElement manifest) => Named(manifest).Select(command => command.Title);

    private static IEnumerable<(string Path, string Title)> Named(JsonElement manifest) =>
        from list in manifest.GetProperty("bots")[0].GetProperty("commandLists").EnumerateArray().Index()
        from command in list.Item.GetProperty("commands").EnumerateArray().Index()
        select ($"bots[0].commandLists[{list.Index}].commands[{command.Index}].title", command.Item.GetProperty("title").GetString());

    private static JsonElement Read(string file)
    {
        using var json = JsonDocument.Parse(TrackedFiles.Read(file));
        return json.RootElement.Clone();
    }
}
