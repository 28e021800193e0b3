using System.Text.RegularExpressions;

namespace TeamsIsms.Tests.Repository;

public sealed partial class OperationTests
{
    private static readonly string Guide = TrackedFiles.Read(".github/OPERATIONS.md");

    [Fact]
    public void The_guide_explains_every_alert()
    {
        var alerts = Rule().Matches(TrackedFiles.Read("infra/modules/alerts.bicep")).Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(alerts);
        Assert.All(alerts, alert => Assert.Contains($"| {alert} |", Guide, StringComparison.Ordinal));
    }

    [Fact]
    public void The_guide_names_every_metric_of_the_product() => Assert.All(
        Metric().Matches(TrackedFiles.Read("bot/Core/Kernel/Instruments.cs")).Select(match => match.Value),
        metric => Assert.Contains($"`{metric.Trim('"')}`", Guide, StringComparison.Ordinal));

    [GeneratedRegex(@"^  (\w+): \{\n    text:", RegexOptions.Multiline)]
    private static partial Regex Rule();

    [GeneratedRegex("\"teamsisms\\.\\w+\\.\\w+\"")]
    private static partial Regex Metric();
}
