using System.Globalization;
using TeamsIsms.Graph;
using TeamsIsms.Kernel;
using TeamsIsms.Operation.Health;
using TeamsIsms.Sandbox.Login;
using TeamsIsms.Teams;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Operation;

public sealed class JudgeHealthTests
{
    private static readonly CultureInfo Chinese = Languages.Chinese;
    private static readonly DateTimeOffset Now = Some.Now;
    private static readonly string[] Everything = [.. GraphPermissions.All.Select(permission => permission.Name)];

    [Fact]
    public void What_could_not_be_read_is_unknown_and_never_well()
    {
        var lines = JudgeHealth.Lines(new HealthFacts(), Now, Chinese);

        Assert.Equal(Enum.GetValues<HealthSubject>(), lines.Select(line => line.Subject));
        Assert.All(lines, line => Assert.Equal(HealthState.Unknown, line.State));
        Assert.All(lines, line => Assert.NotNull(line.Todo));
    }

    [Fact]
    public void Whatever_is_not_well_says_what_to_do()
    {
        var lines = Languages.All.SelectMany(language => JudgeHealth.Lines(Some.Trouble, Now, language)).ToList();

        Assert.All(lines, line => Assert.NotEqual(HealthState.Good, line.State));
        Assert.All(lines, line => Assert.NotNull(line.Todo));
    }

    [Fact]
    public void A_missing_permission_is_named()
    {
        var line = JudgeAccess.Permissions([.. Everything.Except(["Sites.Selected"])], Chinese);

        Assert.Equal(HealthState.Bad, line.State);
        Assert.Contains("Sites.Selected", line.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("User.Read.All", line.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_Exchange_grants_for_one_mailbox_is_not_missing()
    {
        var line = JudgeAccess.Permissions([.. Everything.Except(GraphPermissions.OfOneMailbox)], Chinese);

        Assert.Equal(HealthState.Good, line.State);
        Assert.Contains("Mail.Send", line.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sandbox_grants_what_the_code_asks_for() => Assert.Equal(Everything.Order(), TokenOffice.Granted.Order());

    [Theory]
    [InlineData(-1, HealthState.Bad)]
    [InlineData(30, HealthState.Watch)]
    [InlineData(31, HealthState.Good)]
    public void A_certificate_is_warned_of_thirty_days_before_its_end(int days, HealthState state) =>
        Assert.Equal(state, JudgeAccess.Credential(new CredentialFacts(CredentialKind.Certificate, Now.AddDays(days)), Now, Chinese).State);

    [Theory]
    [InlineData(CredentialKind.ManagedIdentity, HealthState.Good)]
    [InlineData(CredentialKind.FederatedCredential, HealthState.Good)]
    [InlineData(CredentialKind.Secret, HealthState.Watch)]
    public void A_secret_is_worth_a_warning_and_what_never_ends_is_not(CredentialKind kind, HealthState state) =>
        Assert.Equal(state, JudgeAccess.Credential(new CredentialFacts(kind), Now, Chinese).State);

    [Theory]
    [InlineData(0, 0, HealthState.Good)]
    [InlineData(10_000, 0, HealthState.Good)]
    [InlineData(10_001, 0, HealthState.Watch)]
    [InlineData(0, 1, HealthState.Bad)]
    public void A_queue_may_be_long_but_its_poison_twin_is_empty(int waiting, int failed, HealthState state) =>
        Assert.Equal(state, JudgeWork.Queues([new QueueDepth("campaign-delivery", waiting, failed), new QueueDepth("evidence-make", 0, 0)], Chinese).State);

    [Theory]
    [InlineData(29, HealthState.Good)]
    [InlineData(30, HealthState.Bad)]
    public void What_is_owed_for_half_an_hour_is_stuck(int minutes, HealthState state) =>
        Assert.Equal(state, JudgeWork.Outbox(new OwedFacts(2, Now.AddMinutes(-minutes)), Now, Chinese).State);

    [Theory]
    [InlineData(30, HealthState.Good)]
    [InlineData(31, HealthState.Watch)]
    [InlineData(55, HealthState.Bad)]
    public void One_night_without_the_directory_is_watched_and_two_are_bad(int hours, HealthState state) =>
        Assert.Equal(state, JudgeUpkeep.Directory(new DirectoryFacts(Now.AddHours(-hours), 60, 0), Now, Chinese).State);

    [Fact]
    public void Leavers_that_were_not_believed_ask_for_a_decision()
    {
        var line = JudgeUpkeep.Directory(new DirectoryFacts(Now, 60, 21), Now, Chinese);

        Assert.Equal(HealthState.Watch, line.State);
        Assert.Contains("21", line.Text, StringComparison.Ordinal);
        Assert.Contains("Directory:ConfirmedLeavers", line.Todo, StringComparison.Ordinal);
    }

    [Fact]
    public void A_seal_is_late_off_or_there()
    {
        var day = Taipei.Day(Now).AddDays(-1);

        Assert.Equal(HealthState.Watch, JudgeUpkeep.Seal(new SealFacts(false, null, null), Chinese).State);
        Assert.Equal(HealthState.Bad, JudgeUpkeep.Seal(new SealFacts(true, day.AddDays(-1), day), Chinese).State);
        Assert.Equal(HealthState.Good, JudgeUpkeep.Seal(new SealFacts(true, day, null), Chinese).State);
        Assert.Equal(HealthState.Good, JudgeUpkeep.Seal(new SealFacts(true, null, null), Chinese).State);
    }

    [Theory]
    [InlineData("tw-csma", HealthState.Bad)]
    [InlineData("tw-ncc", HealthState.Watch)]
    public void A_law_without_rules_in_force_is_named_and_that_of_levels_is_worst(string family, HealthState state)
    {
        RulesFacts[] rules = [.. from known in (string[])["tw-csma", "tw-ncc"] select new RulesFacts(known, known == family ? null : known + "-2026")];

        var line = JudgeUpkeep.Rules(rules, Chinese);

        Assert.Equal(state, line.State);
        Assert.Contains(family, line.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_token_tells_its_permissions_and_anything_else_tells_nothing()
    {
        var claims = new Dictionary<string, object?> { ["roles"] = (string[])["User.Read.All", "Mail.Send"] };

        Assert.Equal(["User.Read.All", "Mail.Send"], TokenPermissions.Read($"{TestIssuer.Part(new() { ["alg"] = "RS256" })}.{TestIssuer.Part(claims)}.c2ln"));
        Assert.Equal([], TokenPermissions.Read($"{TestIssuer.Part(new() { ["alg"] = "RS256" })}.{TestIssuer.Part([])}.c2ln"));
        Assert.Null(TokenPermissions.Read("opaque"));
    }
}
