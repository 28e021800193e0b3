using System.Reflection;
using System.Text.RegularExpressions;

namespace TeamsIsms.Tests.Repository;

public sealed partial class ThreatModelTests
{
    private static readonly string[] Threats =
        [.. TrackedFiles.Read(".github/SECURITY.md").Split('\n').Where(line => Threat().IsMatch(line))];

    [Fact]
    public void Every_kind_of_threat_is_thought_of() =>
        Assert.Equal("DEIRST", string.Concat(Threats.Select(line => line[2]).Distinct().Order()));

    [Fact]
    public void Every_threat_names_a_test_and_each_of_them_exists()
    {
        var tests = typeof(ThreatModelTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods().Where(method => method.IsDefined(typeof(FactAttribute))), (type, method) => $"{type.Name}.{method.Name}")
            .ToHashSet(StringComparer.Ordinal);

        Assert.All(Threats, line => Assert.NotEmpty(Test().Matches(line)));
        Assert.All(Threats.SelectMany(line => Test().Matches(line)).Select(match => match.Groups[1].Value), named => Assert.Contains(named, tests));
    }

    [GeneratedRegex(@"^\| [STRIDE] \|")]
    private static partial Regex Threat();

    [GeneratedRegex(@"`(\w+Tests\.\w+)`")]
    private static partial Regex Test();
}
