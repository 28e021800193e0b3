using Azure.Core;
using Azure.Core.Pipeline;
using TeamsIsms.Approvals;
using TeamsIsms.Bot.Approvals;
using TeamsIsms.Bot.Campaigns;
using TeamsIsms.Bot.People;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Graph;
using TeamsIsms.People;
using TeamsIsms.Storage;
using TeamsIsms.Teams;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>The buttons of campaigns over real HTTP and real storage.</summary>
public sealed class CampaignRouteTests : IAsyncLifetime
{
    private readonly CallCount _calls = new();
    private BotApp _bot = null!; // set before every test
    private TestStore _store = null!; // likewise

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync((tables, _) => tables.AddPolicy(_calls, HttpPipelinePosition.PerCall));
        _bot = await BotApp.StartAsync(
            routes =>
            {
                CampaignRoutes.Add(routes);
                ApprovalRoutes.Add(routes);
            },
            services: services => services
                .AddStore(_store)
                .AddGraph().AddPeople().AddDocuments().AddCampaigns().AddPeopleLookups());
        _bot.Opens();
        await StoreAsync(Some.Campaign, Some.Assignment);
        await _store.WriteAsync(null, Some.Person, Some.Named(Some.SecurityManager, "林安全", Role.SecurityManager));
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Opening_then_acknowledging_gives_a_receipt_and_the_second_tap_the_same()
    {
        Assert.Contains("campaign.acknowledge", await TapAsync("campaign.open"), StringComparison.Ordinal);

        var receipt = await TapAsync("campaign.acknowledge");
        var again = await TapAsync("campaign.acknowledge");

        Assert.Contains("ACK-2026-003-0001", receipt, StringComparison.Ordinal);
        Assert.Equal(receipt, again);
        Assert.Equal(1, (await ShardAsync()).Numbers);
    }

    [Fact]
    public async Task A_warm_acknowledgement_costs_one_read_and_one_transaction()
    {
        await TapAsync("campaign.open");
        var before = _calls.Count;

        var receipt = await TapAsync("campaign.acknowledge");

        Assert.Contains("ACK-2026-003-0001", receipt, StringComparison.Ordinal);
        Assert.Equal(2, _calls.Count - before);
    }

    [Fact]
    public async Task A_card_of_somebody_else_records_nothing()
    {
        var answer = await TapAsync("campaign.acknowledge", ("for", Some.Chair.ToString()));

        Assert.DoesNotContain("ACK-", answer, StringComparison.Ordinal);
        Assert.Equal(0, (await ShardAsync()).Numbers);
    }

    [Theory]
    [InlineData("campaign.acknowledge")]
    [InlineData("campaign.open")]
    [InlineData("campaign.decline")]
    [InlineData("campaign.card")]
    [InlineData("approval.approve")]
    public async Task Ids_that_name_nothing_are_refused_kindly(string verb)
    {
        Assert.Contains("找不到這項活動", await TapAsync(verb, ("id", "nonsense")), StringComparison.Ordinal);
        Assert.Contains("找不到這項活動", await TapAsync(verb, ("id", Guid.Empty.ToString())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("campaign.new")]
    [InlineData("campaign.create")]
    [InlineData("campaign.preview")]
    [InlineData("campaign.pause")]
    [InlineData("campaign.cancel")]
    [InlineData("campaign.progress")]
    [InlineData("campaign.reopen")]
    public async Task What_needs_a_role_is_refused_to_others(string verb)
    {
        await TapAsync(verb, ("reason", "r"));

        Assert.Equal(CampaignStatus.Active, (await CampaignAsync()).Status);
        Assert.Contains(new RoleNeeded().Say(TeamsIsms.Kernel.Languages.Chinese), await TapAsync(verb), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Declining_needs_a_reason_and_is_owed_to_head_and_manager()
    {
        Assert.Contains("請填寫原因", await TapAsync("campaign.decline"), StringComparison.Ordinal);

        var declined = await TapAsync("campaign.decline", ("reason", "第六章與現行作業不符 👷"));

        Assert.Contains("第六章與現行作業不符 👷", declined, StringComparison.Ordinal);
        Assert.Equal(1, (await ShardAsync()).Counts[AssignmentStatus.Declined]);
    }

    [Fact]
    public async Task The_security_manager_pauses_and_a_second_tap_shows_the_state()
    {
        var first = await TapAsync("campaign.pause", Some.SecurityManager);
        var second = await TapAsync("campaign.pause", Some.SecurityManager);

        Assert.Equal(first, second);
        Assert.Equal(CampaignStatus.Paused, (await CampaignAsync()).Status);
        Assert.Equal(2, (await CampaignAsync()).Trail.Sequence + 1);
    }

    [Fact]
    public async Task Closing_early_needs_a_reason()
    {
        Assert.Contains("請填寫原因", await TapAsync("campaign.close", Some.SecurityManager), StringComparison.Ordinal);
        await TapAsync("campaign.close", Some.SecurityManager, ("reason", "提前完成"));

        Assert.Equal((CampaignStatus.Closed, "提前完成"), ((await CampaignAsync()).Status, (await CampaignAsync()).EndReason));
    }

    [Fact]
    public async Task An_exemption_is_recommended_by_nobody_but_decided_by_the_manager_with_an_end()
    {
        await TapAsync("campaign.requestExemption", ("reason", "留職停薪"));
        var shown = await TapAsync("approval.approve", Some.SecurityManager, ("person", Some.Person.Id.ToString()));
        Assert.Contains(new OutdatedCard().Say(TeamsIsms.Kernel.Languages.Chinese), shown, StringComparison.Ordinal);
        (string, string)[] about =
        [
            ("person", Some.Person.Id.ToString()),
            ("version", System.Text.RegularExpressions.Regex.Match(shown, "\"version\":\\s*\"(\\d+-[^\"]+)\"").Groups[1].Value),
        ];
        Assert.Contains(
            "豁免到期日",
            await TapAsync("approval.approve", Some.SecurityManager, about),
            StringComparison.Ordinal);
        await TapAsync("approval.approve", [.. about, ("until", "2027-06-30")]);
        Assert.Equal(1, (await ShardAsync()).Counts[AssignmentStatus.ExemptionRequested]);

        await TapAsync("approval.approve", Some.SecurityManager, [.. about, ("until", "2027-06-30")]);

        Assert.Equal(1, (await ShardAsync()).Counts[AssignmentStatus.Exempted]);
    }

    [Fact]
    public async Task Tasks_lists_what_is_owed_until_it_is_done()
    {
        Assert.Contains(Some.Campaign.Id.ToString(), await TapAsync("campaign.tasks"), StringComparison.Ordinal);
        await TapAsync("campaign.open");
        await TapAsync("campaign.acknowledge");

        Assert.DoesNotContain(Some.Campaign.Id.ToString(), await TapAsync("campaign.tasks"), StringComparison.Ordinal);
    }

    private Task<string> TapAsync(string verb, params (string Name, string Value)[] data) => TapAsync(verb, Some.Person.Id, data);

    private Task<string> TapAsync(string verb, Guid person, params (string Name, string Value)[] data) =>
        _bot.TapAsync(verb, person, [("id", Some.Campaign.Id.ToString()), ("revision", Some.Document.Revision), .. data]);

    private async Task StoreAsync(Campaign campaign, Assignment assignment)
    {
        var campaigns = new RowTable(_store.Tables.GetTableClient(TableNames.Campaigns));
        Assert.True(await campaigns.CommitAsync(
            new Changes(CampaignTable.Partition).Insert($"campaign|{campaign.Id}", campaign, CampaignJson.Default.Campaign),
            TestContext.Current.CancellationToken));
        Assert.True(await new RowTable(_store.Tables.GetTableClient(TableNames.Assignments)).CommitAsync(
            new Changes(AssignmentTable.Partition(campaign.Id, 0))
                .Insert(AssignmentTable.HeadKey, Some.Head, CampaignJson.Default.ShardHead)
                .Insert(AssignmentTable.Key(assignment.Person), assignment, CampaignJson.Default.Assignment),
            TestContext.Current.CancellationToken));
    }

    private async Task<ShardHead> ShardAsync() =>
        (await new RowTable(_store.Tables.GetTableClient(TableNames.Assignments)).FindAsync(
            AssignmentTable.Partition(Some.Campaign.Id, 0), AssignmentTable.HeadKey, TestContext.Current.CancellationToken))!
        .Read(CampaignJson.Default.ShardHead); // stored before every test

    private async Task<Campaign> CampaignAsync() =>
        (await new RowTable(_store.Tables.GetTableClient(TableNames.Campaigns)).FindAsync(
            CampaignTable.Partition, $"campaign|{Some.Campaign.Id}", TestContext.Current.CancellationToken))!
        .Read(CampaignJson.Default.Campaign); // likewise

    private sealed class CallCount : HttpPipelineSynchronousPolicy
    {
        private int _count;

        public int Count => _count;

        public override void OnSendingRequest(HttpMessage message) => Interlocked.Increment(ref _count);
    }
}
