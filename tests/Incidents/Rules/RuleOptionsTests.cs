using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Tests.Incidents.Rules;

public sealed class RuleOptionsTests
{
    [Fact]
    public void Authorities_are_read_from_configuration()
    {
        var options = Read(("0:Name", "數位發展部"), ("0:RuleSet", "tw-csma"), ("0:Portal", "https://portal.example/"), ("1:Name", "國家通訊傳播委員會"), ("1:RuleSet", "tw-ncc-pdpa"));

        Assert.Equal(["數位發展部", "國家通訊傳播委員會"], options.Authorities.Select(authority => authority.Name));
        Assert.Equal("https://portal.example/", options.Authorities[0].Portal);
    }

    [Fact]
    public void Without_authorities_the_bot_starts() => Assert.Empty(Read().Authorities);

    [Fact]
    public void An_unknown_law_stops_the_start_and_names_the_known_ones() =>
        Assert.Contains(
            "'tw-csma-2026' is no family of rule sets; there are tw-csma, tw-ncc-pdpa.",
            Assert.Throws<OptionsValidationException>(() => Read(("0:Name", "數位發展部"), ("0:RuleSet", "tw-csma-2026"))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void The_same_authority_under_the_same_law_stops_the_start() =>
        Assert.Contains(
            "listed twice",
            Assert.Throws<OptionsValidationException>(() =>
                Read(("0:Name", "數位發展部"), ("0:RuleSet", "tw-csma"), ("1:Name", "數位發展部"), ("1:RuleSet", "tw-csma"))).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("0:Name", "")]
    [InlineData("0:RuleSet", "")]
    [InlineData("0:Portal", "not an address")]
    public void A_value_that_cannot_be_used_stops_the_start(string key, string value)
    {
        (string, string)[] settings = [("0:Name", "數位發展部"), ("0:RuleSet", "tw-csma"), ("0:Portal", "https://portal.example/")];

        Assert.Throws<OptionsValidationException>(() => Read([.. settings.Select(pair => pair.Item1 == key ? (key, value) : pair)]));
    }

    private static RuleOptions Read(params (string Key, string Value)[] settings)
    {
        using var provider = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder()
                .AddInMemoryCollection(settings.Select(pair => KeyValuePair.Create($"Incidents:Authorities:{pair.Key}", (string?)pair.Value)))
                .Build())
            .AddIncidentRules()
            .BuildServiceProvider();
        return provider.GetRequiredService<IOptions<RuleOptions>>().Value;
    }
}
