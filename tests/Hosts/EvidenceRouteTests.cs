using System.Globalization;
using Azure.Core;
using Azure.Core.Pipeline;
using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Actions;
using TeamsIsms.Binders;
using TeamsIsms.Bot.Binders;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Graph;
using TeamsIsms.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Graph;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail.Seals;
using TeamsIsms.Trail.Sequencing;
using TeamsIsms.Training;
using TeamsIsms.YearlyDuties;

namespace TeamsIsms.Tests.Hosts;

/// <summary>Binders and look-ups over real HTTP and real storage, with a scripted library.</summary>
public sealed class EvidenceRouteTests : IAsyncLifetime
{
    private const string Upload = "PUT /drives/b!drive/items/reports:/";
    private const string Stored = """{"id":"item","name":"b.zip","webUrl":"https://example.sharepoint.com/binder"}""";

    private static readonly Guid Auditor = new("0a000000-0000-4000-8000-0000000000b1");

    private readonly GraphScript _graph = new();
    private readonly CallCount _calls = new();
    private TestStore _store = null!; // set before every test
    private BotApp _bot = null!; // likewise

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync((tables, _) => tables.AddPolicy(_calls, HttpPipelinePosition.PerCall));
        _graph.Answer("GET /drives/b!drive/root:/Reports", """{"id":"reports"}""");
        _bot = await BotApp.StartAsync(
            EvidenceRoutes.Add,
            services: services => services
                .AddStore(_store)
                .AddGraph().AddPeople().AddActions().AddDocuments().AddCampaigns().AddDelivery().AddIncidents().AddTraining().AddSequencing().AddSingleton<SealTable>().AddDuties().AddBinderMaking()
                .AddSingleton(_graph.Services(library => library.AddStore(_store).AddDocuments()).GetRequiredService<LibraryWriteClient>()));
        _bot.Opens();
        await _bot.MeetAsync(Auditor);
        await _store.WriteAsync(
            _bot.Services.GetRequiredService<RecentPeople>(), Some.Person, Some.Named(Auditor, "高稽核", Role.InternalAuditor));
        await AskedAsync(Some.Campaign with { StartedAt = _bot.Clock.GetUtcNow().AddDays(-40) });
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        _graph.Dispose();
    }

    [Fact]
    public async Task Two_taps_make_one_binder_whose_link_comes_once()
    {
        _graph.Answer(Upload, Stored);

        var form = await _bot.SayAsync("佐證", Auditor);
        var first = await CreateAsync(Auditor);
        await CreateAsync(Auditor);
        await MakeAsync();
        await MakeAsync(new BinderWork(Some.BinderId));

        Assert.Contains("evidence.create", form, StringComparison.Ordinal);
        Assert.Contains("佐證製作中", first, StringComparison.Ordinal);
        Assert.Contains("https://example.sharepoint.com/binder", Assert.Single(_bot.Posts(Auditor)), StringComparison.Ordinal);
        Assert.Single(_graph.Requests, request => request.Line.StartsWith("PUT", StringComparison.Ordinal));
        Assert.Contains("佐證已完成", await _bot.TapAsync("evidence.show", Auditor, ("id", Some.BinderId.ToString())), StringComparison.Ordinal);
        var binder = (await BinderAsync())!; // it was asked for
        Assert.Equal(2, binder.Trail.Sequence);
    }

    [Fact]
    public async Task A_form_that_is_wrong_comes_back_with_what_was_typed()
    {
        var said = await _bot.TapAsync(
            "evidence.create", Auditor, ("id", Some.BinderId.ToString()), ("from", "2026-12-01"), ("until", "2026-11-01"), ("clauses", "12"));

        Assert.Contains(new PeriodWrong(ReadBinderForm.MostYears).Say(Languages.Chinese), said, StringComparison.Ordinal);
        Assert.Contains("2026-11-01", said, StringComparison.Ordinal);
        Assert.Null(await BinderAsync());
    }

    [Fact]
    public async Task Who_may_not_see_others_gets_their_own_and_nothing_else()
    {
        var own = await _bot.SayAsync("evidence", Some.Person.Id);
        (string, string)[] data = [("id", Some.BinderId.ToString()), ("from", "2026-01-01"), ("until", "2026-11-01"), ("clauses", "12"), ("person", Auditor.ToString())];
        var no = new NotYourEvidence().Say(Languages.Chinese);

        Assert.Contains(Some.Document.Title, own, StringComparison.Ordinal);
        foreach (var verb in (string[])["evidence.form", "evidence.create", "evidence.show", "evidence.look", "evidence.person", "evidence.day"])
        {
            Assert.Contains(no, await _bot.TapAsync(verb, Some.Person.Id, data), StringComparison.Ordinal);
        }

        Assert.Contains(no, await _bot.TapAsync("evidence.person", Some.Person.Id, ("person", "沒有這個人")), StringComparison.Ordinal);
        Assert.Null(await BinderAsync());
    }

    [Fact]
    public async Task A_binder_of_somebody_else_is_not_shown()
    {
        await CreateAsync(Auditor);
        await _store.WriteAsync(_bot.Services.GetRequiredService<RecentPeople>(), Some.Named(Some.Chair, "林讀者", Role.AuditorReader));

        Assert.All(
            [await CreateAsync(Some.Chair), await _bot.TapAsync("evidence.show", Some.Chair, ("id", Some.BinderId.ToString()))],
            said => Assert.Contains(new UnknownBinder().Say(Languages.Chinese), said, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_library_that_takes_no_file_is_told_of_and_a_fault_is_when_the_queue_gives_up()
    {
        _graph.Answer(Upload, """{"error":{"code":"accessDenied"}}""", 403).Answer(Upload, """{"error":{"code":"generalException"}}""", 500);
        await CreateAsync(Auditor);
        await MakeAsync();
        Assert.Contains("文件庫尚未設定", Assert.Single(_bot.Posts(Auditor)), StringComparison.Ordinal);

        var other = BinderId.New(Some.Now);
        await CreateAsync(Auditor, other);
        var work = Assert.Single(await WorkAsync());
        await Assert.ThrowsAnyAsync<Exception>(() => MakeAsync(work));
        Assert.Equal((BinderStatus.Asked, null), (await BinderAsync(other)) is { } waiting ? (waiting.Status, waiting.BusyUntil) : default);
        await Assert.ThrowsAnyAsync<Exception>(() => MakeAsync(work, isLast: true));
        Assert.Equal((BinderStatus.Failed, BinderProblem.Fault), (await BinderAsync(other)) is { } failed ? (failed.Status, failed.Problem) : default);
    }

    [Fact]
    public async Task Somebody_who_lost_the_role_gets_no_binder_and_a_second_worker_waits()
    {
        await CreateAsync(Auditor);
        var work = Assert.Single(await WorkAsync());
        var table = _bot.Services.GetRequiredService<BinderTable>();
        await table.ActAsync(work.Binder, binder => RunBinder.Begin(binder, _bot.Clock.GetUtcNow()), _bot.Clock.GetUtcNow(), Stop);

        await MakeAsync(work);
        Assert.Equal(BinderStatus.Asked, (await BinderAsync())!.Status); // it was asked for
        _bot.Clock.Advance(RunBinder.Longest);
        await _store.WriteAsync(_bot.Services.GetRequiredService<RecentPeople>(), Some.Named(Auditor, "高稽核"));
        await MakeAsync(work);

        Assert.Equal(BinderProblem.Rights, (await BinderAsync())!.Problem); // likewise
        Assert.DoesNotContain(_graph.Requests, request => request.Line.StartsWith("PUT", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Any_person_on_any_day_costs_a_read_for_each_campaign()
    {
        for (var number = 2; number <= 10; number++)
        {
            await AskedAsync(Some.Campaign with
            {
                Id = new CampaignId(new Guid($"0c000000-0000-7000-8000-0000000000{number:00}")),
                Number = string.Create(CultureInfo.InvariantCulture, $"C-2026-1{number:00}"),
                StartedAt = _bot.Clock.GetUtcNow().AddDays(-number),
            });
        }

        await _bot.TapAsync("evidence.person", Auditor, ("person", Some.Person.Id.ToString()));
        var before = _calls.Count;
        var page = await _bot.TapAsync("evidence.person", Auditor, ("person", Some.Person.Id.ToString()), ("page", "2"));

        Assert.InRange(_calls.Count - before, 10, 16); // campaigns, ten people's rows, four years of reports
        Assert.Contains("第 2／2 頁", page, StringComparison.Ordinal);
        Assert.Contains("0／10 項完成", page, StringComparison.Ordinal);
        var earlier = await _bot.TapAsync("evidence.person", Auditor, ("person", Some.Person.UserPrincipalName!), ("day", "2026-11-01")); // the sample has one
        Assert.Contains("0／1 項完成", earlier, StringComparison.Ordinal);
        Assert.Contains(new TeamsIsms.Binders.DayNeeded().Say(Languages.Chinese), await _bot.TapAsync("evidence.person", Auditor, ("day", "2027-01-01")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_in_force_on_a_day_is_shown_and_saved()
    {
        _graph.Answer(Upload, Stored);

        var then = await _bot.TapAsync("evidence.day", Auditor, ("day", "2026-11-01"));
        var before = await _bot.TapAsync("evidence.day", Auditor, ("day", "2020-01-01"));
        var file = await _bot.TapAsync("evidence.day", Auditor, ("day", "2026-11-01"), ("file", "true"));

        Assert.Contains(Some.Document.Number, then, StringComparison.Ordinal);
        Assert.DoesNotContain(Some.Document.Number, before, StringComparison.Ordinal);
        Assert.Contains("https://example.sharepoint.com/binder", file, StringComparison.Ordinal);
        Assert.Contains(Some.PinnedDocument.Sha256, _graph.Requests.Single(request => request.Line.StartsWith("PUT", StringComparison.Ordinal)).Body!, StringComparison.Ordinal); // it was sent
    }

    private Task<string> CreateAsync(Guid person, BinderId? id = null) => _bot.TapAsync(
        "evidence.create",
        person,
        ("id", (id ?? Some.BinderId).ToString()),
        ("from", "2026-01-01"),
        ("until", "2026-11-30"),
        ("clauses", "12,7.2.2.2,6.4.3.1"),
        ("names", "true"));

    private Task<IReadOnlyList<BinderWork>> WorkAsync() => _store.TakeAsync(QueueNames.EvidenceMake, BinderJson.Default.BinderWork);

    private async Task MakeAsync()
    {
        foreach (var work in await WorkAsync())
        {
            await MakeAsync(work);
        }
    }

    private Task MakeAsync(BinderWork work, bool isLast = false) =>
        _bot.Services.GetRequiredService<BinderMakeRun>().RunAsync(work, isLast, _bot.Clock.GetUtcNow(), Stop);

    private Task<EvidenceBinder?> BinderAsync(BinderId? id = null) =>
        _bot.Services.GetRequiredService<BinderTable>().FindAsync(id ?? Some.BinderId, Stop);

    private async Task AskedAsync(Campaign campaign)
    {
        var assignment = Some.Assignment with { Campaign = campaign.Id };
        Assert.True(await new RowTable(_store.Tables.GetTableClient(TableNames.Campaigns)).CommitAsync(
            new Changes(CampaignTable.Partition).Insert($"campaign|{campaign.Id}", campaign, CampaignJson.Default.Campaign), Stop));
        Assert.True(await new RowTable(_store.Tables.GetTableClient(TableNames.Assignments)).CommitAsync(
            new Changes(AssignmentTable.Partition(campaign.Id, 0))
                .Insert(AssignmentTable.HeadKey, Some.Head, CampaignJson.Default.ShardHead)
                .Insert(AssignmentTable.Key(assignment.Person), assignment, CampaignJson.Default.Assignment),
            Stop));
    }

    private sealed class CallCount : HttpPipelineSynchronousPolicy
    {
        private int _count;

        public int Count => _count;

        public override void OnSendingRequest(HttpMessage message) => Interlocked.Increment(ref _count);
    }
}
