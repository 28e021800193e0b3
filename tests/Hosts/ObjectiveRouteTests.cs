using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Actions;
using TeamsIsms.Bot.Objectives;
using TeamsIsms.Bot.People;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Graph;
using TeamsIsms.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.Objectives;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training;

namespace TeamsIsms.Tests.Hosts;

/// <summary>Objectives from the form to samples, by hand and by the clock, over real HTTP and real storage.</summary>
public sealed class ObjectiveRouteTests : IAsyncLifetime
{
    private static readonly (string, string) Id = ("id", "OBJ-2026-001");

    private static readonly (string, string)[] Form =
        [("name", "還原演練成功率"), ("formula", "成功 ÷ 演練"), ("unit", "%"), ("direction", "AtLeast"), ("target", "95%"), ("cadence", "Quarterly")];

    private TestStore _store = null!; // set before every test
    private BotApp _bot = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync();
        _bot = await BotApp.StartAsync(
            ObjectiveRoutes.Add,
            services: services => services
                .AddStore(_store).AddGraph().AddPeople().AddDocuments().AddCampaigns().AddDelivery().AddCampaignNotices()
                .AddIncidents().AddActions().AddTraining().AddObjectives().AddMeasuring().AddPeopleLookups());
        _bot.Opens();
        await _store.WriteAsync(null, Some.Person, Some.Named(Some.SecurityManager, "林安全", Role.SecurityManager));
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task An_objective_is_set_measured_corrected_and_retired()
    {
        Assert.Contains("OBJ-2026-001", await Define([.. Form, ("owner", Some.Person.Id.ToString())]), StringComparison.Ordinal);
        Assert.Contains("還原演練成功率", await _bot.SayAsync("目標", Some.Person.Id), StringComparison.Ordinal);

        var measured = await Tap("objective.measure", Some.Person.Id, Id, ("period", "2026-Q3"), ("value", "92.5"), ("note", "兩次演練"));
        var again = await Tap("objective.measure", Some.Person.Id, Id, ("period", "2026-Q3"), ("value", "99"));
        var corrected = await Tap("objective.correct", Some.Person.Id, Id, ("period", "2026-Q3"), ("value", "97"), ("reason", "漏算一次"));
        var wrong = await Tap("objective.measure", Some.Person.Id, Id, ("period", "2026-Q2"), ("value", "很多"));
        var retired = await Tap("objective.retire", Some.SecurityManager, Id, ("reason", "併入另一項"));

        Assert.Contains("未達標", measured, StringComparison.Ordinal);
        Assert.Contains("action.form", measured, StringComparison.Ordinal);
        Assert.Contains("已經有數值", again, StringComparison.Ordinal);
        Assert.Contains("更正第 1 筆", corrected, StringComparison.Ordinal);
        Assert.Contains(new ValueNeeded().Say(Languages.Chinese), wrong, StringComparison.Ordinal);
        Assert.Contains("已停用", retired, StringComparison.Ordinal);
        Assert.Equal([92.5m, 97m], (await FindAsync()).Samples.Select(sample => sample.Value));
    }

    [Fact]
    public async Task The_product_measures_its_own_metrics_once_a_period_is_over()
    {
        await Define([.. Form, ("own", "OverdueActions"), ("target", "0"), ("cadence", "Monthly")]);
        await Define([.. Form, ("own", "AcknowledgementRate"), ("cadence", "Monthly")]);
        var run = _bot.Services.GetRequiredService<MeasureRun>();

        await run.RunAsync(_bot.Clock.GetUtcNow(), Stop);
        Assert.Empty((await FindAsync()).Samples);

        var later = _bot.Clock.GetUtcNow().AddMonths(1);
        await run.RunAsync(later, Stop);
        await run.RunAsync(later.AddDays(1), Stop);

        var sample = Assert.Single((await FindAsync()).Samples);
        Assert.Equal(("2026-12", 0m, null), (sample.Period.ToString(), sample.Value, sample.By));
        var none = Assert.Single((await FindAsync(2)).Samples);
        Assert.Null(none.Value);
    }

    [Fact]
    public async Task Who_may_not_is_told_so_and_a_form_comes_back_with_what_was_typed()
    {
        var staff = await Tap("objective.define", Some.Person.Id, Form);
        var bare = await Tap("objective.define", Some.SecurityManager, [.. Form, ("target", "x")]);

        Assert.Contains(new ObjectiveManagerNeeded().Say(Languages.Chinese), staff, StringComparison.Ordinal);
        Assert.Contains(new TargetNeeded().Say(Languages.Chinese), bare, StringComparison.Ordinal);
        Assert.Contains("成功 ÷ 演練", bare, StringComparison.Ordinal);
        Assert.Contains(new NoObjectives().Say(Languages.Chinese), await _bot.SayAsync("objectives", Some.Person.Id), StringComparison.Ordinal);
        Assert.Contains(new UnknownObjective().Say(Languages.Chinese), await Tap("objective.show", Some.Person.Id, Id), StringComparison.Ordinal);
    }

    private Task<string> Define((string, string)[] form) => Tap("objective.define", Some.SecurityManager, form);

    private Task<string> Tap(string verb, Guid by, params (string Name, string Value)[] data) => _bot.TapAsync(verb, by, data);

    private async Task<Objective> FindAsync(int number = 1) =>
        (await _bot.Services.GetRequiredService<ObjectiveTable>().FindAsync(new ObjectiveId(2026, number), Stop))!; // set before
}
