using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents;

public sealed class IncidentTableTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_step_stands_in_the_trail_and_on_the_timeline_and_the_chain_verifies()
    {
        var world = await CaseWorld.OpenAsync();
        var cases = world.Process();
        var id = (await world.ReportAsync(cases, "客服系統遭加密", by: Some.Reporter)).Value!.Id;

        await world.StepAsync(cases, id, one => Triage.TakeCharge(one, Some.Handler, world.At(Some.Handler)));
        await world.StepAsync(cases, id, one => ConfirmIncident.Decide(one, Some.LevelTwo, null, Some.Duties, Some.Handler, world.At(Some.Handler)));
        await world.StepAsync(cases, id, one => WriteEntry.Decide(one, new NewEntry("已隔離 3 台主機"), Some.Handler, world.At(Some.Handler)));
        await world.StepAsync(cases, id, one => KeepEvidence.Add(
            one, new NewEvidence("photo.png", new string('a', 64), 1), Some.Handler, world.At(Some.Handler)));
        await world.StepAsync(cases, id, one => RunTask.Open(one, "重設密碼", Some.Owner.Person, null, Some.Handler, world.At(Some.Handler)));
        var last = await world.StepAsync(cases, id, one => Respond.Contain(one, null, Some.Handler, world.At(Some.Handler)));

        Assert.Equal(
            [
                "incident.reported", "incident.takenInCharge", "incident.confirmed", "incident.note", "incident.evidenceAdded",
                "incident.taskOpened", "incident.contained",
            ],
            await world.TrailAsync(id, last.Trail));
        var entries = await cases.EntriesAsync(id, Cancellation);
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], entries.Select(entry => entry.Sequence));
        Assert.Equal(entries.TakeLast(2), await cases.LastEntriesAsync(last, 2, Cancellation));
        Assert.Equal(entries, await cases.LastEntriesAsync(last, 50, Cancellation));
        Assert.Equal("photo.png", Assert.Single(await cases.EvidenceAsync(id, Cancellation)).Name);
        Assert.Equal("重設密碼", Assert.Single(await cases.TasksAsync(id, Cancellation)).Text);
    }

    [Fact]
    public async Task Fifteen_people_write_at_once_and_no_line_is_lost()
    {
        var world = await CaseWorld.OpenAsync();
        var id = (await world.ReportAsync(world.Process(), "客服系統遭加密")).Value!.Id;

        var written = 0;
        await Task.WhenAll(Enumerable.Range(1, 15).Select(async number =>
        {
            var cases = world.Process();
            while ((await cases.ActAsync(
                id,
                (Incident one) => WriteEntry.Decide(one, new NewEntry($"第 {number} 行"), Some.Handler, world.At(Some.Handler)),
                world.Owe,
                world.At(Some.Handler),
                Cancellation)).Refusal is CaseBusy)
            {
            }

            Interlocked.Increment(ref written);
        }));

        var entries = await world.Process().EntriesAsync(id, Cancellation);
        Assert.Equal(15, written);
        Assert.Equal(Enumerable.Range(1, 16), entries.Select(entry => entry.Sequence));
        Assert.Equal(15, entries.Skip(1).Select(entry => entry.Text).Distinct().Count());
    }

    [Fact]
    public async Task The_same_activity_again_writes_nothing_twice()
    {
        var world = await CaseWorld.OpenAsync();
        var cases = world.Process();
        var id = (await world.ReportAsync(cases, "客服系統遭加密")).Value!.Id;
        var act = world.At(Some.Handler) with { Activity = "activity-9" };

        var first = await WriteAsync("隔離主機");
        var again = await WriteAsync("隔離主機");
        var other = await WriteAsync("同一則訊息的第二件事");

        Assert.Equal((2, 2, 3), (first.Value!.Entries, again.Value!.Entries, other.Value!.Entries));

        Task<Outcome<Incident>> WriteAsync(string text) => cases.ActAsync(
            id, (Incident one) => WriteEntry.Decide(one, new NewEntry(text), Some.Handler, act), world.Owe, act, Cancellation);
    }

    [Fact]
    public async Task A_task_reported_done_twice_at_once_is_done_once()
    {
        var world = await CaseWorld.OpenAsync();
        var cases = world.Process();
        var id = (await world.ReportAsync(cases, "客服系統遭加密")).Value!.Id;
        await world.StepAsync(cases, id, one => RunTask.Open(one, "重設密碼", Some.Owner.Person, null, Some.Handler, world.At(Some.Handler)));
        var task = await cases.FindTaskAsync(id, 1, Cancellation);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => world.Process().ActAsync(
            id, (Incident one) => RunTask.Done(one, task, "已重設", Some.Owner, world.At(Some.Owner)), world.Owe, world.At(Some.Owner), Cancellation)));

        Assert.Single(outcomes, outcome => outcome.Value is not null);
        var incident = await cases.FindIncidentAsync(id, Cancellation);
        Assert.Equal((1, 1), (incident!.TaskCount, incident.TasksDone));
        Assert.Equal(Some.Owner.Person, (await cases.FindTaskAsync(id, 1, Cancellation))?.Done?.By);
    }

    [Fact]
    public async Task Evidence_is_handed_over_in_its_own_row()
    {
        var world = await CaseWorld.OpenAsync();
        var cases = world.Process();
        var id = (await world.ReportAsync(cases, "客服系統遭加密")).Value!.Id;
        await world.StepAsync(cases, id, one => KeepEvidence.Add(
            one, new NewEvidence("硬碟.img", new string('b', 64), 1), Some.Handler, world.At(Some.Handler)));
        var item = await cases.FindEvidenceAsync(id, 1, Cancellation);

        await world.StepAsync(cases, id, one => KeepEvidence.HandOver(
            one, item, Some.SecondHandler.Person, "封存於保險櫃", Some.Handler, world.At(Some.Handler)));

        var stored = Assert.Single(await cases.EvidenceAsync(id, Cancellation));
        Assert.Equal([Some.Handler.Person, Some.SecondHandler.Person], stored.Custody.Select(custody => custody.Holder));
    }

    [Fact]
    public async Task An_incident_and_its_weakness_change_together_and_the_weakness_takes_the_next_number()
    {
        var world = await CaseWorld.OpenAsync();
        var cases = world.Process();
        var id = await TriagedAsync(world, cases, "看到有人尾隨進入機房");

        var made = await cases.ConvertAsync(
            id,
            (one, number) => Triage.Convert(one, Some.LevelAnswers, number, Some.Handler, world.At(Some.Handler)),
            (changes, _, weakness) => world.Owe(changes, weakness),
            world.At(Some.Handler),
            Cancellation);
        var again = await cases.ConvertAsync(
            id,
            (one, number) => Triage.Convert(one, Some.LevelAnswers, number, Some.Handler, world.At(Some.Handler)),
            (changes, _, weakness) => world.Owe(changes, weakness),
            world.At(Some.Handler),
            Cancellation);

        Assert.Equal(new WrongIncidentState(IncidentStatus.ConvertedToWeakness), again.Refusal);
        var incident = await cases.FindIncidentAsync(id, Cancellation);
        var weakness = await cases.FindWeaknessAsync(made.Value!.Id, Cancellation);
        Assert.Equal(("WEA-2026-0001", weakness!.Id), (weakness.Id.ToString(), incident!.ConvertedTo));
        Assert.Equal(["weakness.cameFrom"], await world.TrailAsync(weakness.Id, weakness.Trail));
        Assert.Equal("incident.converted", (await world.TrailAsync(id, incident.Trail))[^1]);
    }

    [Fact]
    public async Task An_escalated_weakness_gets_an_incident_whose_number_no_report_takes()
    {
        var world = await CaseWorld.OpenAsync();
        var cases = world.Process();
        var act = world.At(Some.Reporter);
        var weakness = (await cases.ReportAsync(
            CaseSeries.Weakness,
            "form-1",
            number => ReportWeakness.Decide(number, new CaseReport("弱密碼"), new CaseReporter(Some.Reporter, "王小明", null), act),
            world.Owe,
            act,
            Cancellation)).Value!;

        var escalated = world.Process().EscalateAsync(
            weakness.Id,
            (one, number) => EscalateWeakness.Decide(one, number, null, Some.Duties, Some.Handler, world.At(Some.Handler)),
            (changes, _, incident) => world.Owe(changes, incident),
            world.At(Some.Handler),
            Cancellation);
        await Task.WhenAll(Enumerable.Range(1, 30).Select(number => world.ReportAsync(cases, $"通報 {number}")));

        var incident = (await escalated).Value!;
        Assert.Equal(weakness.Id, incident.EscalatedFrom);
        Assert.Equal(incident.Id, (await cases.FindWeaknessAsync(weakness.Id, Cancellation))?.EscalatedTo);
        Assert.Equal(Enumerable.Range(1, 31), (await world.AllAsync()).Select(one => one.Id.Sequence).Order());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_duplicate_gives_its_earlier_time_to_the_one_that_stays_also_over_new_year(bool isNextYear)
    {
        var world = await CaseWorld.OpenAsync();
        var cases = world.Process();
        var early = await TriagedAsync(world, cases, "先發現");
        world.Clock.Advance(isNextYear ? TimeSpan.FromDays(40) : TimeSpan.FromMinutes(10));
        var survivor = await TriagedAsync(world, cases, "後通報");

        var linked = await cases.LinkDuplicateAsync(
            early, survivor, Some.Duties, Some.Handler, world.Owe, world.At(Some.Handler), Cancellation);

        var stays = await cases.FindIncidentAsync(survivor, Cancellation);
        Assert.Equal((IncidentStatus.Duplicate, survivor), (linked.Value!.Status, linked.Value.DuplicateOf));
        Assert.Equal(Some.Now, stays!.Times.Aware);
        Assert.Equal("incident.duplicateFound", (await world.TrailAsync(survivor, stays.Trail))[^1]);
        Assert.Equal("incident.linkedAsDuplicate", (await world.TrailAsync(early, linked.Value.Trail))[^1]);
        Assert.IsType<WrongIncidentState>((await cases.LinkDuplicateAsync(
            early, survivor, Some.Duties, Some.Handler, world.Owe, world.At(Some.Handler), Cancellation)).Refusal);
    }

    [Fact]
    public async Task Texts_longer_than_a_column_are_kept_whole()
    {
        var world = await CaseWorld.OpenAsync();
        var cases = world.Process();
        var lessons = string.Concat(Enumerable.Repeat("😀", 2_000));
        var id = (await world.ReportAsync(cases, new string('長', 2_000))).Value!.Id;
        await cases.NoteAsync(
            id,
            (Incident one) => one with { Review = new PostReview(Some.Now, null, null, new string('因', 4_000), lessons) },
            (_, _) => { },
            Cancellation);

        var stored = await cases.FindIncidentAsync(id, Cancellation);

        Assert.Equal(
            (new string('長', 2_000), new string('因', 4_000), lessons),
            (stored!.What, stored.Review?.RootCause, stored.Review?.Lessons));
    }

    [Fact]
    public async Task Lists_hold_open_cases_of_all_years_and_a_persons_own_newest_first()
    {
        var world = await CaseWorld.OpenAsync();
        var cases = world.Process();
        var first = (await world.ReportAsync(cases, "去年", by: Some.Reporter)).Value!.Id;
        world.Clock.Advance(TimeSpan.FromDays(60));
        var second = (await world.ReportAsync(cases, "今年", by: Some.Reporter)).Value!.Id;
        var dismissed = await TriagedAsync(world, cases, "誤報");
        await world.StepAsync(cases, dismissed, one => Triage.Dismiss(one, DismissalReason.FalseAlarm, null, Some.Handler, world.At(Some.Handler)));
        await world.StepAsync(cases, dismissed, one => Triage.ConfirmDismissal(one, Some.Manager, world.At(Some.Manager)));

        var open = await cases.OpenAsync(Cancellation).ToListAsync(Cancellation);
        var mine = await cases.MineAsync(Some.Reporter.Person, 10, Cancellation);

        Assert.Equal([second, first], open.Select(one => one.Id));
        Assert.Equal([second, first], mine.Select(one => one.Id));
        Assert.Empty(await cases.MineAsync(Some.Owner.Person, 10, Cancellation));
    }

    [Fact]
    public async Task Open_cases_and_ones_own_are_read_without_all_the_others()
    {
        var world = await CaseWorld.OpenAsync();
        var cases = world.Process();
        for (var number = 1; number <= 6; number++)
        {
            var id = await TriagedAsync(world, cases, $"誤報 {number}");
            await world.StepAsync(cases, id, one => Triage.Dismiss(one, DismissalReason.FalseAlarm, null, Some.Handler, world.At(Some.Handler)));
            await world.StepAsync(cases, id, one => Triage.ConfirmDismissal(one, Some.Manager, world.At(Some.Manager)));
        }

        var open = (await world.ReportAsync(cases, "未結", by: Some.Reporter)).Value!.Id;
        var calls = new CountedCalls();
        var counted = world.Process(calls);

        Assert.Equal(open, Assert.Single(await counted.OpenAsync(Cancellation).ToListAsync(Cancellation)).Id);
        Assert.Equal(4, calls.Taken()); // one for each of four years
        Assert.Equal(7, await counted.YearAsync(2026, Cancellation).CountAsync(Cancellation));
        Assert.Equal(1, calls.Taken());
        Assert.Equal(open, Assert.Single(await counted.MineAsync(Some.Reporter.Person, 10, Cancellation)).Id);
        Assert.Equal(5, calls.Taken()); // and the case itself
        Assert.Equal(2, (await counted.MineAsync(Some.Handler.Person, 2, Cancellation)).Count);
        Assert.Equal(3, calls.Taken());
    }

    [Fact]
    public async Task A_note_is_seen_among_the_open_cases_too()
    {
        var world = await CaseWorld.OpenAsync();
        var cases = world.Process();
        var id = (await world.ReportAsync(cases, "客服系統遭加密")).Value!.Id;

        await cases.NoteAsync(id, (Incident one) => one with { Warned = ["once"] }, (_, _) => { }, Cancellation);
        var found = await cases.OpenAsync(Cancellation).ToListAsync(Cancellation);

        Assert.Equal(["once"], Assert.IsType<Incident>(Assert.Single(found)).Warned);
    }

    [Fact]
    public async Task A_number_that_was_never_given_is_unknown()
    {
        var world = await CaseWorld.OpenAsync();
        var cases = world.Process();
        var id = new CaseId(CaseSeries.Incident, 2026, 99);

        Assert.Null(await cases.FindAsync(id, Cancellation));
        Assert.Equal(
            new UnknownCase(),
            (await cases.ActAsync(id, (Incident one) => Triage.TakeCharge(one, Some.Handler, world.At(Some.Handler)), world.Owe, world.At(Some.Handler), Cancellation)).Refusal);
        Assert.False(await cases.NoteAsync(id, (Incident one) => one, (_, _) => { }, Cancellation));
    }

    private static async Task<CaseId> TriagedAsync(CaseWorld world, IncidentTable cases, string what)
    {
        var id = (await world.ReportAsync(cases, what)).Value!.Id;
        await world.StepAsync(cases, id, one => Triage.TakeCharge(one, Some.Handler, world.At(Some.Handler)));
        return id;
    }
}
