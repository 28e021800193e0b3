using TeamsIsms.Chats;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.Kernel;
using TeamsIsms.Storage;
using TeamsIsms.Teams;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>Everybody's road from a sentence to the receipt.</summary>
public sealed class ReportRouteTests : IAsyncLifetime
{
    private CaseApp _app = null!; // set before every test

    public async ValueTask InitializeAsync() => _app = await CaseApp.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("通報 收到可疑郵件，附件是發票", "incident.report")]
    [InlineData("通報收到可疑郵件，附件是發票", "incident.report")]
    [InlineData("report 收到可疑郵件，附件是發票", "incident.report")]
    [InlineData("弱點：收到可疑郵件，附件是發票", "weakness.report")]
    [InlineData("建議 收到可疑郵件，附件是發票", "suggestion.report")]
    public async Task A_sentence_fills_the_form_so_that_one_tap_sends_it(string sentence, string verb)
    {
        var form = await _app.SayAsync(sentence, CaseApp.Staff);

        Assert.Contains(verb, form, StringComparison.Ordinal);
        Assert.Contains("\"value\":\"收到可疑郵件，附件是發票\"", form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_gets_a_number_once_however_often_it_is_sent()
    {
        var first = await _app.TapAsync("incident.report", CaseApp.Staff, ("what", "螢幕出現勒索訊息"), ("form", "form-1"));
        var again = await _app.TapAsync("incident.report", CaseApp.Staff, ("what", "螢幕出現勒索訊息"), ("form", "form-1"));

        Assert.Contains("INC-2026-0001", first, StringComparison.Ordinal);
        Assert.Equal(first, again);
        Assert.Equal(
            [CaseNoticeKind.Reported], (await _app.NoticesAsync()).Select(notice => notice.Kind));
    }

    [Fact]
    public async Task The_receipt_is_remembered_where_it_took_the_place_of_the_form()
    {
        var id = await _app.ReportedAsync();

        var card = Assert.Single(await new SentCardTable(_app.Store.Tables).ListAsync(CaseCards.Of(id), about: null, TestContext.Current.CancellationToken));
        Assert.Equal((CardPurpose.Receipt, CaseApp.Staff, "card-1"), (card.About, card.To, card.Activity));
    }

    [Fact]
    public async Task Times_are_kept_apart()
    {
        var id = await _app.ReportedAsync(("noticed", "2026-12-01"), ("noticedTime", "09:30"));

        var times = (await _app.IncidentAsync(id)).Times;
        Assert.Equal(new DateTimeOffset(2026, 12, 1, 9, 30, 0, Taipei.Offset), times.Aware);
        Assert.Equal(_app.Bot.Clock.GetUtcNow(), times.Recorded);
    }

    [Theory]
    [InlineData("what", " ", "請簡單描述")]
    [InlineData("noticed", "昨天下午", "看不懂這個時間")]
    [InlineData("noticed", "2026-11-30", "請補上")]
    [InlineData("noticed", "2027-01-01 09:00", "還沒到")]
    public async Task Bad_input_keeps_what_was_typed_and_says_what_is_wrong(string field, string value, string said)
    {
        var data = new Dictionary<string, string> { ["what"] = "畫面怪怪的 <b>👷</b>", ["where"] = "三樓櫃檯", ["private"] = "true", [field] = value };

        var form = await _app.TapAsync("incident.report", CaseApp.Staff, [.. data.Select(pair => (pair.Key, pair.Value))]);

        Assert.Contains(said, form, StringComparison.Ordinal);
        Assert.Contains("三樓櫃檯", form, StringComparison.Ordinal);
        Assert.Contains("incident.report", form, StringComparison.Ordinal);
        Assert.DoesNotContain("INC-", form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_the_directory_does_not_know_reports_as_everybody_does()
    {
        var receipt = await _app.TapAsync("weakness.report", CaseApp.Stranger, ("what", "機房門沒鎖"));

        Assert.Contains("WEA-2026-0001", receipt, StringComparison.Ordinal);
        var weakness = await _app.WeaknessAsync(new CaseId(CaseSeries.Weakness, 2026, 1));
        Assert.Equal((CaseApp.Stranger, "林曉彤", null), (weakness.Reporter, weakness.ReporterName, weakness.ReporterUnit));
    }

    [Fact]
    public async Task Suggestions_have_numbers_of_their_own() =>
        Assert.Contains(
            "SUG-2026-0001", await _app.TapAsync("suggestion.report", CaseApp.Staff, ("what", "每季演練一次")), StringComparison.Ordinal);

    [Fact]
    public async Task Drills_are_begun_by_those_who_handle_incidents_and_counted_apart()
    {
        await _app.ReportedAsync();

        var refused = await _app.TapAsync("incident.drill", CaseApp.Staff, ("what", "釣魚演練"));
        var begun = await _app.TapAsync("incident.drill", Some.SecurityManager, ("what", "釣魚演練"));

        Assert.Contains(new TeamsIsms.Teams.RoleNeeded().Say(Languages.Chinese), refused, StringComparison.Ordinal);
        Assert.Contains("DRL-2026-0001", begun, StringComparison.Ordinal);
        Assert.Contains("【演練】", begun, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("我的通報")]
    [InlineData("my reports")]
    [InlineData("myreports")]
    public async Task Everybody_sees_their_own_reports_and_nobody_elses(string command)
    {
        await _app.TapAsync("incident.report", CaseApp.Staff, ("what", "我的那一件"));
        await _app.TapAsync("incident.report", CaseApp.Colleague, ("what", "別人的那一件"));

        var mine = await _app.SayAsync(command, CaseApp.Staff);

        Assert.Contains("我的那一件", mine, StringComparison.Ordinal);
        Assert.DoesNotContain("別人的那一件", mine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_group_nobody_is_asked_to_report_before_the_others()
    {
        _app.Bot.Wire.Answer(
            $"POST {Some.ServiceUrl}v3/conversations/19%3Agroup/activities/message-1", System.Net.HttpStatusCode.Created, """{"id":"2"}""");

        var said = await _app.SayAsync("通報 有人撿到門禁卡", CaseApp.Staff, message => message with
        {
            Conversation = new ConversationAccount { Id = "19:group", ConversationType = "groupChat", TenantId = Some.Tenant.ToString() },
        });

        Assert.Contains(new PersonalChatOnly().Say(Languages.Chinese), said, StringComparison.Ordinal);
        Assert.DoesNotContain("incident.report", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_queue_that_is_down_takes_no_report_away()
    {
        await _app.Store.Queues.GetQueueClient(QueueNames.IncidentNotice).DeleteAsync(TestContext.Current.CancellationToken);

        var id = await _app.ReportedAsync();

        Assert.Equal(IncidentStatus.Reported, (await _app.IncidentAsync(id)).Status);
        var owed = new RowTable(_app.Store.Tables.GetTableClient(TableNames.Incidents))
            .WithPrefixAsync(id.Partition, "outbox|", TestContext.Current.CancellationToken);
        Assert.NotEmpty(await owed.ToListAsync(TestContext.Current.CancellationToken));
    }
}
