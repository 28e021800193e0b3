using System.Text.RegularExpressions;

namespace TeamsIsms.Tests.Repository;

public sealed partial class WorkflowTests
{
    public static TheoryData<string> Files() => [.. TrackedFiles.Ending(".yml").Where(file => file.StartsWith(".github/workflows/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_action_is_pinned_by_its_commit_and_says_its_version(string file) =>
        Assert.All(Use().Matches(TrackedFiles.Read(file)), use => Assert.Matches(Pinned(), use.Value));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_workflow_may_nothing_but_what_each_job_asks_for_and_holds_no_secret(string file)
    {
        var text = TrackedFiles.Read(file);

        Assert.Contains("\npermissions: {}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secrets.", text, StringComparison.Ordinal);
        Assert.Equal(Use().Matches(text).Count(use => use.Value.Contains("actions/checkout@", StringComparison.Ordinal)), Regex.Count(text, "persist-credentials: false"));
    }

    // what somebody typed or named would be run if it stood in a script itself
    [Theory]
    [MemberData(nameof(Files))]
    public void No_script_holds_an_expression(string file) =>
        Assert.All(Script().Matches(TrackedFiles.Read(file)), script => Assert.DoesNotContain("${{", script.Value, StringComparison.Ordinal));

    [GeneratedRegex(@"uses: .*")]
    private static partial Regex Use();

    [GeneratedRegex(@"^uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")]
    private static partial Regex Pinned();

    [GeneratedRegex(@"(?<=\n)(?<indent> *)(?:- )?run: (?:\|\n(?:\k<indent> .*\n|\n)+|.*)")]
    private static partial Regex Script();
}
