using System.Reflection;
using System.Text.Json.Nodes;
using TeamsIsms.Kernel;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Teams.Cards;

public sealed class CardGalleryTests
{
    public static TheoryData<string, string> Cards => CardGallery.Names;

    [Theory]
    [MemberData(nameof(Cards))]
    public void A_card_keeps_the_rules(string name, string language)
    {
        var culture = Languages.Choose(language);

        Assert.Empty(CardLint.Problems(CardGallery.Draw(name, language), culture, CardGallery.Untranslated));
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void A_card_is_what_was_reviewed(string name, string language) =>
        Snapshot.Matches(CardGallery.Draw(name, language), $"{name}.{language}");

    [Theory]
    [MemberData(nameof(Cards))]
    public async Task A_card_conforms_to_the_published_schemas(string name, string language)
    {
        if (RepositoryRoot.Contracts is null)
        {
            return;
        }

        var json = JsonNode.Parse(CardWire.Write(CardGallery.Draw(name, language)))!;

        Assert.Empty(await CardSchemas.TeamsAsync(json));
        Assert.Empty(await CardSchemas.Version15Async(json));
    }

    [Fact]
    public void Every_card_of_the_product_stands_in_the_gallery()
    {
        var factories = from type in typeof(AdaptiveCard).Assembly.GetTypes()
                        where type.Name.EndsWith("Card", StringComparison.Ordinal) && type.IsAbstract && type.IsSealed
                        from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public)
                        where method.ReturnType == typeof(AdaptiveCard)
                        // what makes a card of a card is tested with cards that stand here
                        where !method.GetParameters().Any(parameter => parameter.ParameterType == typeof(AdaptiveCard))
                        select $"{type.Name}.{method.Name}";

        Assert.Equal(factories.Distinct().Order(), CardGallery.All.Select(sample => sample.Factory).Distinct().Order());
    }
}
