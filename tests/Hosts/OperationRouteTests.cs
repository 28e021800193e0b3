using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Bot.Operation;
using TeamsIsms.Bot.People;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Graph;
using TeamsIsms.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.Operation;
using TeamsIsms.Operation.Poison;
using TeamsIsms.People;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Hosts;

/// <summary>What an administrator sees and does, over real HTTP and real storage.</summary>
public sealed class OperationRouteTests : IAsyncLifetime
{
    private static readonly Guid Administrator = new("0c000000-0000-4000-8000-0000000000ad");

    private TestStore _store = null!; // set before every test
    private BotApp _bot = null!;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync();
        foreach (var queue in QueueNames.All)
        {
            await _store.Queues.CreateQueueAsync(QueueNames.Poison(queue));
        }

        _bot = await BotApp.StartAsync(
            OperationRoutes.Add,
            services: services => services
                .AddStore(_store).AddGraph().AddPeople().AddDocuments().AddCampaigns().AddIncidents().AddPeopleLookups().AddOperation());
        _bot.Opens();
        _bot.Issuer.Outbound = $"{TestIssuer.Part(new() { ["alg"] = "RS256" })}.{TestIssuer.Part(new() { ["roles"] = (string[])["User.Read.All"] })}.c2ln";
        await _store.WriteAsync(null, Some.Person, Some.Named(Administrator, "吳系統", Role.Administrator));
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    private CancellationToken Cancel { get; } = TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_administrator_is_told_what_is_wrong_and_nobody_else_is()
    {
        var now = _bot.Clock.GetUtcNow();
        await _store.Queues.GetQueueClient(QueueNames.Poison(QueueNames.EvidenceMake)).SendMessageAsync("e30=", Cancel);
        await WriteAsync(Some.Campaign with { Status = CampaignStatus.Scheduled, StartAt = now.AddHours(-1) });

        var card = await _bot.SayAsync("狀態", Administrator);

        Assert.Contains("有項目異常", card, StringComparison.Ordinal);
        Assert.Contains("缺少 GroupMember.Read.All", card, StringComparison.Ordinal);
        Assert.Contains("另有 1 則已失敗", card, StringComparison.Ordinal);
        Assert.Contains($"{Some.Campaign.Number} 超過 30 分鐘沒有進展", card, StringComparison.Ordinal);
        Assert.Contains("還沒讀過人員名冊", card, StringComparison.Ordinal);
        Assert.Contains("沒有開啟每日封存", card, StringComparison.Ordinal);
        Assert.Contains("tw-csma-2026", card, StringComparison.Ordinal);
        Assert.DoesNotContain("系統狀態", await _bot.SayAsync("狀態", Some.Person.Id), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_change_owes_for_long_is_seen()
    {
        var now = _bot.Clock.GetUtcNow();
        var table = new RowTable(_store.Tables.GetTableClient(TableNames.Campaigns));
        await table.CommitAsync(
            new Changes(CampaignTable.Partition).Owe(
                QueueNames.CampaignStart, new CampaignWork(Some.Campaign.Id, CampaignWorkKind.Start), CampaignJson.Default.CampaignWork, now.AddHours(-2)),
            Cancel);

        Assert.Contains("1 則還沒送出，最早的是 " + Taipei.Say(now.AddHours(-2), Languages.Chinese), await _bot.TapAsync("status.show", Administrator), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_message_goes_back_byte_for_byte_once_and_the_trail_says_by_whom()
    {
        var message = """{"campaign":"0c"}"""u8.ToArray();
        var key = await KeepAsync(QueueNames.CampaignStart, message);
        (string, string)[] which = [("queue", QueueNames.CampaignStart), ("key", key)];
        Assert.Contains("campaign-start", await _bot.TapAsync("poison.list", Administrator), StringComparison.Ordinal);
        Assert.Contains("poison.requeue", await _bot.TapAsync("poison.show", Administrator, which), StringComparison.Ordinal);

        Assert.Contains("已放回 campaign-start", await _bot.TapAsync("poison.requeue", Administrator, which), StringComparison.Ordinal);
        Assert.Contains("這則訊息已在", await _bot.TapAsync("poison.requeue", Administrator, which), StringComparison.Ordinal);

        var queued = (await _store.Queues.GetQueueClient(QueueNames.CampaignStart).ReceiveMessagesAsync(32, cancellationToken: Cancel)).Value;
        Assert.Equal(message, Assert.Single(queued).Body.ToArray());
        var leaf = Assert.Single(await LeavesAsync());
        Assert.Contains(TrailKinds.PoisonRequeued, leaf, StringComparison.Ordinal);
        Assert.Contains(Administrator.ToString(), leaf, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_fails_again_is_listed_again()
    {
        var message = "{}"u8.ToArray();
        var key = await KeepAsync(QueueNames.CampaignStart, message);
        await _bot.TapAsync("poison.requeue", Administrator, ("queue", QueueNames.CampaignStart), ("key", key));

        Assert.Equal(key, await KeepAsync(QueueNames.CampaignStart, message));
        Assert.Equal(key, await KeepAsync(QueueNames.CampaignStart, message)); // told of it twice

        Assert.Contains("第 2 次失敗", await _bot.TapAsync("poison.list", Administrator), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_needs_is_dropped_with_a_reason_and_forgotten_later()
    {
        var key = await KeepAsync("former-notice", "{}"u8.ToArray());
        (string, string)[] which = [("queue", "former-notice"), ("key", key)];

        Assert.Contains("沒有名為 former-notice 的佇列", await _bot.TapAsync("poison.requeue", Administrator, which), StringComparison.Ordinal);
        Assert.Contains("請寫下捨棄的原因", await _bot.TapAsync("poison.drop", Administrator, which), StringComparison.Ordinal);
        Assert.Contains("已捨棄", await _bot.TapAsync("poison.drop", Administrator, [.. which, ("reason", "舊版的通知")]), StringComparison.Ordinal);

        var table = _bot.Services.GetRequiredService<PoisonTable>();
        Assert.Equal(0, await table.ForgetAsync(_bot.Clock.GetUtcNow(), Cancel));
        Assert.Equal(1, await table.ForgetAsync(_bot.Clock.GetUtcNow().AddSeconds(1), Cancel));
        Assert.Contains("找不到這則訊息", await _bot.TapAsync("poison.drop", Administrator, which), StringComparison.Ordinal);
        Assert.Single(await LeavesAsync()); // what was done stays
    }

    [Fact]
    public async Task The_bot_is_ready_with_keys_tables_and_rules() =>
        Assert.Equal((HttpStatusCode.OK, "ready"), await _bot.ProbeAsync("/readyz"));

    [Fact]
    public async Task Without_its_tables_the_bot_says_so_and_lives()
    {
        await _store.Tables.DeleteTableAsync(TableNames.People, Cancel);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "missing: tables"), await _bot.ProbeAsync("/readyz"));
        Assert.Equal((HttpStatusCode.OK, "alive"), await _bot.ProbeAsync("/healthz"));
    }

    private Task<string> KeepAsync(string queue, byte[] message) =>
        _bot.Services.GetRequiredService<PoisonTable>().KeepAsync(queue, message, _bot.Clock.GetUtcNow(), Cancel);

    private async Task<IReadOnlyList<string>> LeavesAsync() =>
        await new RowTable(_store.Tables.GetTableClient(TableNames.Poison)).AcrossAsync("", [("trail|", "trail|~")], Cancel)
            .Select(found => found.Row.Entity.GetString(nameof(TrailRecord.Leaf)))
            .ToListAsync(Cancel);

    private Task<bool> WriteAsync(Campaign campaign) => new RowTable(_store.Tables.GetTableClient(TableNames.Campaigns)).CommitAsync(
        new Changes(CampaignTable.Partition).Insert($"campaign|{campaign.Id}", campaign, CampaignJson.Default.Campaign), Cancel);
}
