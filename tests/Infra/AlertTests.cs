using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TeamsIsms.Tests.Repository;

namespace TeamsIsms.Tests.Infra;

/// <summary>An alert that looks for what nobody logs never fires, and nobody notices.</summary>
public sealed partial class AlertTests
{
    private static readonly string Source = string.Concat(
        TrackedFiles.Ending(".cs").Where(file => !file.StartsWith("tests/", StringComparison.Ordinal)).Select(TrackedFiles.Read));

    [Fact]
    public void There_is_an_alert_for_everything_that_must_not_pass_unnoticed() => Assert.Equal(
        ["campaign", "clock", "failures", "poison", "seal", "sends", "tokens"], Rules().Select(rule => rule.Key).Order());

    [Fact]
    public void What_the_queries_look_for_in_the_log_is_what_the_code_logs() => Assert.All(
        Rules().SelectMany(rule => Message().Matches((string)rule.Value!["query"]!)).Select(match => match.Groups[1].Value),
        words => Assert.Matches($@"(LoggerMessage\([^""]*|const string Marker = )""{Regex.Escape(words)}", Source));

    [Fact]
    public void What_they_look_for_in_the_figures_is_what_the_code_measures() => Assert.All(
        Rules().SelectMany(rule => Figure().Matches((string)rule.Value!["query"]!)),
        figure =>
        {
            Assert.Contains($"\"{figure.Groups["name"].Value}\"", Source, StringComparison.Ordinal);
            Assert.All(figure.Groups["tag"].Captures, tag => Assert.Contains($"Tag(\"{tag.Value}\",", Source, StringComparison.Ordinal));
            Assert.All(figure.Groups["value"].Captures, value => Assert.Matches($@"\b{value.Value}\b", Source));
        });

    [Fact]
    public void The_operations_guide_tells_what_each_means() => Assert.Equal(
        Rules().Select(rule => rule.Key).Order(),
        Row().Matches(TrackedFiles.Read(".github/OPERATIONS.md").Split("## Alerts")[1].Split("\n## ")[0]).Select(row => row.Groups[1].Value).Order());

    [Fact]
    public void Each_says_what_happened_and_looks_at_something() => Assert.All(Rules(), rule =>
    {
        var query = (string)rule.Value!["query"]!;
        Assert.True(Message().IsMatch(query) || Figure().IsMatch(query) || query.StartsWith("requests ", StringComparison.Ordinal), rule.Key);
        Assert.EndsWith(".", (string)rule.Value!["text"]!, StringComparison.Ordinal);
        Assert.InRange((int)rule.Value!["severity"]!, 0, 2);
    });

    private static JsonObject Rules() =>
        Assert.Single(CompiledTemplate.Of("Microsoft.Insights/scheduledQueryRules")).Template["variables"]!["rules"]!.AsObject();

    [GeneratedRegex(@"(?<=\n)\| ([a-z]+) \|")]
    private static partial Regex Row();

    [GeneratedRegex("message has \"([^\"]+)\"")]
    private static partial Regex Message();

    [GeneratedRegex("""name == "(?<name>[\w.]+)"(?: and tostring\(customDimensions\.(?<tag>\w+)\) (?:== "(?<value>\w+)"|in \((?:"(?<value>\w+)"(?:, )?)+\)))?""")]
    private static partial Regex Figure();
}
