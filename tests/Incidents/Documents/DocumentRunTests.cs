using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TeamsIsms.Actions;
using TeamsIsms.Documents;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Documents;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.People;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Graph;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Incidents.Documents;

public sealed class DocumentRunTests : IDisposable
{
    private static readonly CaseActor Handler = new(new Guid("0e000000-0000-4000-8000-000000000001"), [Role.IncidentHandler]);
    private static readonly CaseReporter Reporter = new(new CaseActor(Some.Person.Id, [Role.Member]), Some.Person.Name, Some.Person.Unit);
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly GraphScript _script = new GraphScript()
        .With("Incidents:Organisation", "示範有線電視股份有限公司")
        .With("Incidents:Authorities:0:Name", "數位發展部")
        .With("Incidents:Authorities:0:RuleSet", "tw-csma");

    private readonly FakeTimeProvider _time = new(Some.DossierAware);
    private int _activity;

    public void Dispose() => _script.Dispose();

    [Fact]
    public async Task An_improvement_report_is_a_new_version_of_one_file_each_time_and_the_trail_keeps_its_hash()
    {
        var services = await ServicesAsync();
        var id = await ConfirmedAsync(services, CaseSeries.Incident);
        _script.Answer($"GET /drives/b!drive/root:/Incidents/2026/{id}", """{"id":"case-folder"}""")
            .Answer("GET /drives/b!drive/root:/Incidents/2026", """{"id":"year-folder"}""")
            .Answer("GET /drives/b!drive/root:/Incidents", """{"id":"folder"}""")
            .Answer(
                $"PUT /drives/b!drive/items/case-folder:/{id}_調查處理及改善報告.docx:/content?@microsoft.graph.conflictBehavior=replace",
                """{"id":"report","name":"report.docx","webUrl":"https://example.sharepoint.com/report.docx"}""");
        var run = services.GetRequiredService<ImprovementReportRun>();

        var first = await run.RunAsync(id, Handler, Act(), Cancel);
        var second = await run.RunAsync(id, Handler, Act(), Cancel);

        Assert.Equal((1, 2), (first.Value!.Revision, second.Value!.Revision));
        Assert.Equal(new Uri("https://example.sharepoint.com/report.docx"), second.Value.WebUrl);
        Assert.Contains(Gap.RootCause, second.Value.Missing);
        Assert.Equal(64, second.Value.Sha256.Length);
        var trail = new List<TrailRecord>();
        await foreach (var record in services.GetRequiredService<IncidentTable>().TrailAsync(id, Cancel))
        {
            trail.Add(record);
        }

        Assert.Equal(
            [true, true],
            trail.Where(record => record.Leaf.Contains("incident.reportMade", StringComparison.Ordinal))
                .Zip([first.Value.Sha256, second.Value.Sha256], (record, hash) => record.Leaf.Contains(hash, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Who_may_not_see_the_incident_gets_neither_text_nor_report()
    {
        var services = await ServicesAsync();
        var id = await ConfirmedAsync(services, CaseSeries.Incident);
        var stranger = new CaseActor(new Guid("0e000000-0000-4000-8000-000000000009"), [Role.Member]);

        Assert.IsType<UnknownCase>((await services.GetRequiredService<NotificationRun>().RunAsync(id, null, stranger, _time.GetUtcNow(), Cancel)).Refusal);
        Assert.IsType<UnknownCase>((await services.GetRequiredService<ImprovementReportRun>().RunAsync(id, stranger, Act(), Cancel)).Refusal);
        Assert.IsType<RoleNeeded>((await services.GetRequiredService<FiguresRun>().RunAsync(FigurePeriod.Parse("2026-12")!, stranger, _time.GetUtcNow(), Cancel)).Refusal);
        Assert.IsType<RoleNeeded>((await services.GetRequiredService<RegisterRun>().RunAsync(FigurePeriod.Parse("2026-12")!, stranger, _time.GetUtcNow(), Cancel)).Refusal);
    }

    [Fact]
    public async Task A_notification_is_written_from_the_record_and_of_a_drill_with_its_mark()
    {
        var services = await ServicesAsync();
        var run = services.GetRequiredService<NotificationRun>();
        var real = await ConfirmedAsync(services, CaseSeries.Incident);
        var drill = await ConfirmedAsync(services, CaseSeries.Drill);

        var text = (await run.RunAsync(real, "tw-csma/數位發展部", Handler, _time.GetUtcNow(), Cancel)).Value!.Text;
        var marked = (await run.RunAsync(drill, null, Handler, _time.GetUtcNow(), Cancel)).Value!.Text.Split('\n');

        Assert.Contains("　　示範有線電視股份有限公司\n", text, StringComparison.Ordinal);
        Assert.Contains("第二級", text, StringComparison.Ordinal);
        Assert.All([marked[0], marked[^1]], line => Assert.StartsWith("【演練】", line, StringComparison.Ordinal));
        Assert.IsType<NoSuchTrack>((await run.RunAsync(real, "tw-csma/別的機關", Handler, _time.GetUtcNow(), Cancel)).Refusal);
    }

    [Fact]
    public async Task A_report_of_what_is_not_confirmed_and_a_library_that_is_not_configured_are_refused()
    {
        var services = await ServicesAsync(("Graph:DriveId", null));
        var confirmed = await ConfirmedAsync(services, CaseSeries.Incident);
        var reported = await ReportedAsync(services, CaseSeries.Incident);
        var run = services.GetRequiredService<ImprovementReportRun>();

        Assert.IsType<WrongIncidentState>((await run.RunAsync(reported, Handler, Act(), Cancel)).Refusal);
        Assert.IsType<LibraryNotConfigured>((await run.RunAsync(confirmed, Handler, Act(), Cancel)).Refusal);
    }

    [Fact]
    public async Task The_binder_lies_in_the_folder_of_the_case_and_a_drill_is_marked_in_its_name()
    {
        var services = await ServicesAsync();
        var id = await ConfirmedAsync(services, CaseSeries.Drill);
        _script.Answer($"GET /drives/b!drive/root:/Incidents/2026/{id}", """{"id":"case-folder"}""")
            .Answer("GET /drives/b!drive/root:/Incidents/2026", """{"id":"year-folder"}""")
            .Answer("GET /drives/b!drive/root:/Incidents", """{"id":"folder"}""")
            .Answer(
                $"PUT /drives/b!drive/items/case-folder:/【演練】{id}_事件紀錄及證據清冊.docx:/content?@microsoft.graph.conflictBehavior=replace",
                """{"id":"binder","name":"binder.docx","webUrl":"https://example.sharepoint.com/binder.docx"}""");

        var stored = await services.GetRequiredService<BinderRun>().RunAsync(id, Handler, _time.GetUtcNow(), Cancel);

        Assert.Equal(new Uri("https://example.sharepoint.com/binder.docx"), stored.Value?.WebUrl);
    }

    [Fact]
    public async Task The_register_of_a_month_lies_in_the_library_and_figures_count_the_same_cases()
    {
        var services = await ServicesAsync();
        await ConfirmedAsync(services, CaseSeries.Incident);
        await ConfirmedAsync(services, CaseSeries.Drill);
        _script.Answer("GET /drives/b!drive/root:/Incidents", """{"id":"folder"}""")
            .Answer(
                "PUT /drives/b!drive/items/folder:/資安事件及弱點清冊_2026-12.csv:/content?@microsoft.graph.conflictBehavior=replace",
                """{"id":"register","name":"register.csv","webUrl":"https://example.sharepoint.com/register.csv"}""");
        var december = FigurePeriod.Parse("2026-12")!;

        var stored = await services.GetRequiredService<RegisterRun>().RunAsync(december, Handler, _time.GetUtcNow(), Cancel);
        var figures = await services.GetRequiredService<FiguresRun>().RunAsync(december, Handler, _time.GetUtcNow(), Cancel);

        Assert.Equal(new Uri("https://example.sharepoint.com/register.csv"), stored.Value);
        Assert.Contains("INC-2026-0001,資安事件,", _script.Requests[^1].Body, StringComparison.Ordinal);
        Assert.Equal((1, 1), (figures.Value!.Real.Incidents, figures.Value.Drills.Incidents));
    }

    private async Task<IServiceProvider> ServicesAsync(params (string Key, string? Value)[] settings)
    {
        foreach (var (key, value) in settings)
        {
            _script.With(key, value);
        }

        var tables = await Azurite.TablesAsync();
        return _script.Services(services => services
            .AddSingleton<TimeProvider>(_time)
            .AddSingleton(tables)
            .AddSingleton(new QueueServiceClient("UseDevelopmentStorage=true")) // nothing is owed
            .AddSingleton<WorkQueue>()
            .AddSingleton<OutboxRun>()
            .AddSingleton<RecentPeople>()
            .AddSingleton<PeopleTable>()
            .AddDocuments()
            .AddCaseTables()
            .AddIncidentRules()
            .AddActions()
            .AddIncidentDocuments());
    }

    private async Task<CaseId> ReportedAsync(IServiceProvider services, CaseSeries series)
    {
        var act = Act();
        var reporter = series == CaseSeries.Drill ? Reporter with { Actor = Handler } : Reporter;
        var reported = await services.GetRequiredService<IncidentTable>().ReportAsync(
            series,
            act.Activity!,
            id => ReportIncident.Decide(id, new CaseReport("客戶服務系統出現異常查詢"), reporter, Duties(services), act),
            (_, _) => { },
            act,
            Cancel);
        return reported.Value!.Id;
    }

    private async Task<CaseId> ConfirmedAsync(IServiceProvider services, CaseSeries series)
    {
        var (table, duties, id) = (services.GetRequiredService<IncidentTable>(), Duties(services), await ReportedAsync(services, series));
        var answers = new LevelAnswers(
            Core: true, CriticalInfrastructure: false, Harm.Minor, Harm.None, Harm.None, Interruption.None, Secrecy.None, PersonalData: false);
        var level = LevelRules.Assess(duties.Rules, _time.GetUtcNow(), answers).Value!;
        var (taken, confirmed) = (Act(), Act());
        await table.ActAsync(id, incident => Triage.TakeCharge(incident, Handler, taken), (_, _) => { }, taken, Cancel);
        var outcome = await table.ActAsync(
            id, incident => ConfirmIncident.Decide(incident, level, null, duties, Handler, confirmed), (_, _) => { }, confirmed, Cancel);
        Assert.Equal(IncidentStatus.Confirmed, outcome.Value?.Status);
        return id;
    }

    private static Duties Duties(IServiceProvider services) => new(
        services.GetRequiredService<Microsoft.Extensions.Options.IOptions<RuleOptions>>().Value, services.GetRequiredService<RuleSets>());

    private Act Act() => TeamsIsms.Trail.Act.By(Handler.Person, _time.GetUtcNow(), $"activity-{++_activity}");
}
