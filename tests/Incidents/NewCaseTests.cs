using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Campaigns;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Incidents;

public sealed class NewCaseTests
{
    private const int Reports = 200;

    [Fact]
    public async Task Two_hundred_reports_at_once_get_two_hundred_consecutive_numbers()
    {
        var world = await CaseWorld.OpenAsync();
        var cases = world.Process();

        var made = await Task.WhenAll(Enumerable.Range(1, Reports).Select(number => world.ReportAsync(cases, $"通報 {number}")));

        Assert.Equal(Numbers(Reports), made.Select(one => one.Value!.Id.Sequence).Order());
        var stored = await world.AllAsync();
        Assert.Equal(Enumerable.Range(1, Reports).Select(number => $"通報 {number}").Order(), stored.Select(one => one.What).Order());
        Assert.All(made, one => Assert.Equal(one.Value!.What, stored.Single(case1 => case1.Id == one.Value.Id).What));
        Assert.Equal(Reports, (await world.ToldAsync()).Count);
    }

    [Fact]
    public async Task Two_processes_compete_and_share_one_row_of_numbers()
    {
        var world = await CaseWorld.OpenAsync();
        var (one, other) = (world.Process(), world.Process());

        var made = await Task.WhenAll(Enumerable.Range(1, Reports).Select(
            number => world.ReportAsync(number % 2 == 0 ? one : other, $"通報 {number}")));

        Assert.Equal(Numbers(Reports), made.Select(report => report.Value!.Id.Sequence).Order());
        Assert.Equal(Reports, (await world.AllAsync()).Select(report => report.What).Distinct().Count());
        Assert.Equal(Reports, (await world.ToldAsync()).Count);
    }

    [Fact]
    public async Task A_process_killed_at_any_call_loses_nothing_and_leaves_no_gap()
    {
        var world = await CaseWorld.OpenAsync();
        var (reported, crashes) = (0, 0);
        foreach (var isAfter in (bool[])[false, true])
        {
            var hasCrashed = true;
            for (var at = 1; hasCrashed; at++)
            {
                Assert.True(at < 50);
                string[] texts = [.. Enumerable.Range(reported + 1, 3).Select(number => $"通報 {number}")];
                hasCrashed = await HasCrashedAsync(world, world.Process(new Crash { At = at, IsAfter = isAfter }), texts);

                // Everybody who got no answer reports again, to the process that was started in its place.
                var made = await Task.WhenAll(texts.Select(text => world.ReportAsync(world.Process(), text)));
                Assert.All(made, one => Assert.Null(one.Refusal));
                (reported, crashes) = (reported + texts.Length, crashes + (hasCrashed ? 1 : 0));
            }
        }

        var stored = await world.AllAsync();
        Assert.Equal(Numbers(reported), stored.Select(one => one.Id.Sequence).Order());
        Assert.Equal(reported, stored.Select(one => one.What).Distinct().Count());
        Assert.Equal(reported, (await world.ToldAsync()).Count);
        Assert.True(crashes > 4);
    }

    [Fact]
    public async Task An_answer_that_is_lost_on_the_way_makes_no_second_case()
    {
        var world = await CaseWorld.OpenAsync();
        var losing = new LostAnswers(every: 3);
        var cases = world.Process(losing);

        var made = await Task.WhenAll(Enumerable.Range(1, 60).Select(number => world.ReportAsync(cases, $"通報 {number}")));

        Assert.True(losing.Lost > 0);
        Assert.Equal(Numbers(60), made.Select(one => one.Value!.Id.Sequence).Order());
        Assert.Equal(60, (await world.AllAsync()).Count);
    }

    [Fact]
    public async Task The_same_form_or_activity_again_answers_with_the_case_there_is()
    {
        var world = await CaseWorld.OpenAsync();
        var cases = world.Process();

        var twice = await Task.WhenAll(world.ReportAsync(cases, "按了兩次", "form-1"), world.ReportAsync(cases, "按了兩次", "form-1"));
        var later = await world.ReportAsync(world.Process(), "按了兩次", "form-1");
        var other = await world.ReportAsync(cases, "別人的表單", "form-1", by: Some.SecondHandler);

        Assert.Equal([1, 1], twice.Select(one => one.Value!.Id.Sequence));
        Assert.Equal((1, 2), (later.Value!.Id.Sequence, other.Value!.Id.Sequence));
        Assert.Equal(2, (await world.AllAsync()).Count);
    }

    [Fact]
    public async Task A_report_repeated_after_the_midnight_of_the_year_is_the_one_of_the_year_before()
    {
        var world = await CaseWorld.OpenAsync();
        world.Clock.Advance(Taipei.At(new DateOnly(2026, 12, 31), new TimeOnly(23, 59)) - world.Clock.GetUtcNow());
        var before = await world.ReportAsync(world.Process(), "跨年", "form-1");
        world.Clock.Advance(TimeSpan.FromMinutes(2));

        var again = await world.ReportAsync(world.Process(), "跨年", "form-1");
        var next = await world.ReportAsync(world.Process(), "新的一年", "form-2");

        Assert.Equal(("INC-2026-0001", "INC-2026-0001"), (before.Value!.Id.ToString(), again.Value!.Id.ToString()));
        Assert.Equal("INC-2027-0001", next.Value!.Id.ToString());
    }

    [Fact]
    public async Task Each_series_counts_for_itself_and_a_refusal_uses_no_number_up()
    {
        var world = await CaseWorld.OpenAsync();
        var cases = world.Process();

        var refused = await world.ReportAsync(cases, "  ");
        var incident = await world.ReportAsync(cases, "真的");
        var drill = await world.ReportAsync(cases, "演練", series: CaseSeries.Drill);
        var weakness = await cases.ReportAsync(
            CaseSeries.Weakness,
            "form-3",
            id => ReportWeakness.Decide(id, new CaseReport("弱密碼"), new CaseReporter(Some.Reporter, "王小明", null), world.At(Some.Reporter)),
            world.Owe,
            world.At(Some.Reporter),
            CancellationToken.None);

        Assert.Equal(new WhatNeeded(), refused.Refusal);
        Assert.Equal(
            ("INC-2026-0001", "DRL-2026-0001", "WEA-2026-0001"),
            (incident.Value!.Id.ToString(), drill.Value!.Id.ToString(), weakness.Value!.Id.ToString()));
        Assert.Equal(["incident.reported"], await world.TrailAsync(incident.Value.Id, incident.Value.Trail));
        Assert.Equal(["weakness.reported"], await world.TrailAsync(weakness.Value.Id, weakness.Value.Trail));
        Assert.NotEqual(TrailHead.None, incident.Value.Trail);
    }

    private static IEnumerable<int> Numbers(int count) => Enumerable.Range(1, count);

    private static async Task<bool> HasCrashedAsync(CaseWorld world, IncidentTable cases, IEnumerable<string> texts)
    {
        try
        {
            await Task.WhenAll(texts.Select(text => world.ReportAsync(cases, text)));
            return false;
        }
        catch (Exception e) when (e is CrashException || e.InnerException is CrashException)
        {
            return true;
        }
    }
}
