using TeamsIsms.Graph;
using TeamsIsms.Tests.Repository;

namespace TeamsIsms.Tests.Graph;

public sealed class GraphPermissionTests
{
    private static readonly string[] Table =
        [.. TrackedFiles.Read(".github/ADMINISTRATOR.md").Split('\n').SkipWhile(line => !line.StartsWith("| Permission |", StringComparison.Ordinal)).TakeWhile(line => line.StartsWith('|'))];

    public static TheoryData<string> Names() => [.. GraphPermissions.All.Select(permission => permission.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Whoever_deploys_reads_of_each_permission_the_code_needs(string name) =>
        Assert.Contains(Table, line => line.Split('|')[1].Split(',', ' ').Contains(name));

    [Fact]
    public void A_mailbox_that_is_written_to_is_one_and_not_all() => Assert.All(
        Table.Where(line => line.Contains("Mail.Send", StringComparison.Ordinal) || line.Contains("Calendars.ReadWrite", StringComparison.Ordinal)),
        line => Assert.Contains("limited to one mailbox", line, StringComparison.Ordinal));
}
