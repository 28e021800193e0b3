using TeamsIsms.Actions;
using TeamsIsms.Approvals;
using TeamsIsms.Binders;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.Records;
using TeamsIsms.Records.Disposals;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;
using TeamsIsms.Training;
using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Tests.Hosts;

/// <summary>Disposal by two persons, from the proposal to the certificate, over real HTTP, real storage, a real log and the sandbox's library.</summary>
public sealed class DisposalTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Long = new(2021, 3, 1, 1, 0, 0, TimeSpan.Zero);

    private DisposalStage _stage = null!; // set before every test

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _stage = await DisposalStage.StartAsync();

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task An_old_case_goes_a_held_and_an_open_one_stay_and_the_log_still_holds()
    {
        var folder = _stage.Put("Cases/INC-2026-0042", "螢幕截圖.txt", "王小明的螢幕");
        var old = Some.Incident with
        {
            Status = IncidentStatus.Closed,
            Closing = new Closing(Some.SecurityManager, Long, "王小明已受訓"),
            Folder = new FolderLink(folder.ParentId!, new Uri("https://example.sharepoint.com/x")),
        };
        var held = old with { Id = new CaseId(CaseSeries.Incident, 2026, 43), Folder = null };
        var open = Some.Incident with { Id = new CaseId(CaseSeries.Incident, 2026, 44) };
        foreach (var incident in (Incident[])[old, held, open])
        {
            await _stage.CaseAsync(incident);
        }

        await _stage.EntriesAsync(old, 120);
        await _stage.SealAsync();
        await _stage.DecideAsync(RecordKind.Incidents);
        await _stage.Bot.TapAsync("records.hold", Some.SecurityManager, ("id", "Incidents"), ("scope", $"{held.Id}"), ("reason", "求償中"));

        var review = await _stage.Bot.TapAsync("records.review", Some.RecordController.Person, ("id", "Incidents"));
        var proposed = await _stage.ProposeAsync(RecordKind.Incidents);
        var twice = await _stage.ProposeAsync(RecordKind.Incidents);
        var own = await _stage.ConfirmAsync(RecordKind.Incidents, Some.RecordController.Person);
        var approved = await _stage.ConfirmAsync(RecordKind.Incidents, Some.SecurityManager);
        var done = await _stage.RunAsync(RecordKind.Incidents);

        Assert.Contains("records.dispose", review, StringComparison.Ordinal);
        Assert.Contains(Said("HeldFact"), review, StringComparison.Ordinal);
        Assert.Contains(Said("DisposalPending"), proposed, StringComparison.Ordinal);
        Assert.Contains(new DisposalOpen().Say(Languages.Chinese), twice, StringComparison.Ordinal);
        Assert.Contains(new OwnRequest().Say(Languages.Chinese), own, StringComparison.Ordinal);
        Assert.Contains(Said("DisposalUnderway"), approved, StringComparison.Ordinal);
        Assert.Equal((1, 0, 2), (done.Erased, done.LeftCount, done.Certificate!.Leaves));
        Assert.False(_stage.Has(folder));
        Assert.Equal(done.Certificate.ListSha256, await _stage.HashAsync("毀棄證明", ".csv"));
        Assert.Equal(done.Certificate.Sha256, await _stage.HashAsync("毀棄證明", ".docx"));
        var after = (await _stage.Get<IncidentTable>().FindIncidentAsync(old.Id, Stop))!;
        Assert.Equal((RecordWords.ErasedMark, IncidentStatus.Closed, old.Level, true), (after.What, after.Status, after.Level, after.Erased!.IsWhole));
        Assert.Empty(await _stage.Get<IncidentTable>().EntriesAsync(old.Id, Stop));
        Assert.Null((await _stage.Get<IncidentTable>().FindIncidentAsync(held.Id, Stop))!.Erased);
        Assert.Null((await _stage.Get<IncidentTable>().FindIncidentAsync(open.Id, Stop))!.Erased);
        var trail = await _stage.Get<IncidentTable>().TrailAsync(old.Id, Stop).ToListAsync(Stop);
        Assert.Equal(["", "", TrailKinds.RecordsErased], trail.Select(record => record.Detail.Length == 0 ? "" : TrailLeaf.Read(record.Leaf).Kind));
        await _stage.SealAsync();
        Assert.Null((await _stage.VerifyAsync()).Flaw);
        Assert.Contains(Said("DisposalDone"), await _stage.Bot.TapAsync("records.disposal", Some.SecurityManager, ("id", "Incidents")), StringComparison.Ordinal);
        Assert.Contains(Said("ReviewNone"), await _stage.Bot.TapAsync("records.review", Some.RecordController.Person, ("id", "Incidents")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_of_a_closed_campaign_go_one_by_one_and_its_counters_stay()
    {
        var held = Some.Assignment with
        {
            Person = new Guid("0f000000-0000-4000-8000-0000000000f1"),
            Name = "陳保全",
            Status = AssignmentStatus.Acknowledged,
            Answer = new Acknowledgement("ACK-2021-001-0002", Long, "我已閱讀", "1.0", new string('a', 64), Channel.Teams, Late: false, "Teams"),
        };
        Assignment[] people = [Some.Assignment with { Status = AssignmentStatus.Declined, Reason = "王小明不同意" }, held];
        await _stage.CampaignAsync(Some.Campaign, people);
        await _stage.SealAsync();
        await _stage.DecideAsync(RecordKind.Acknowledgements);
        await _stage.Bot.TapAsync(
            "records.hold", Some.SecurityManager, ("id", "Acknowledgements"), ("scope", "ACK-2021-001-0002"), ("reason", "訴訟"));

        var done = await _stage.DisposeAsync(RecordKind.Acknowledgements);
        var campaign = (await _stage.Get<CampaignTable>().FindAsync(Some.Campaign.Id, Stop))!;
        var gone = (await _stage.Get<AssignmentTable>().FindAsync(campaign, Some.Person.Id, Stop))!;
        var kept = (await _stage.Get<AssignmentTable>().FindAsync(campaign, held.Person, Stop))!;

        Assert.Equal((1, 1), (done.Erased, done.LeftCount));
        Assert.Equal(new LeftRecord("ACK-2021-001-0002", KeptBecause.Held), Assert.Single(done.Left));
        Assert.Equal((RecordWords.ErasedMark, (string?)null, AssignmentStatus.Declined), (gone.Assignment!.Name, gone.Assignment.Reason, gone.Assignment.Status));
        Assert.Equal("陳保全", kept.Assignment!.Name);
        Assert.Equal(2, gone.Head.Expected);
        Assert.Null(campaign.Erased); // somebody is left
        Assert.All(Languages.All, culture => Assert.Equivalent(
            EndedCard.Erased(campaign, gone.Assignment.Erased!, culture), AskCard.Draw(campaign, gone.Assignment, Some.Now, culture)));
        Assert.Null((await _stage.VerifyAsync()).Flaw);

        await _stage.Bot.TapAsync("records.release", Some.Chair, ("id", "Acknowledgements"), ("hold", "1"), ("reason", "和解"));
        var rest = await _stage.DisposeAsync(RecordKind.Acknowledgements);

        Assert.Equal((2, 2, 0), (rest.Order, rest.Erased, rest.LeftCount));
        Assert.Equal(2, rest.Certificate!.Leaves); // not those of the first time
        Assert.NotNull((await _stage.Get<CampaignTable>().FindAsync(Some.Campaign.Id, Stop))!.Erased);
    }

    [Fact]
    public async Task An_action_that_is_over_loses_its_texts_and_files_and_keeps_its_number()
    {
        var file = _stage.Put("Actions/CAR-2026-0001", "帳號清查.txt", "王小明的帳號");
        var over = Some.ActionEffective with
        {
            Status = ActionStatus.Closed,
            Finding = "王小明的帳號未停用",
            Owner = Some.Person.Id,
            End = new ActionText("王小明已確認", Some.SecurityManager, Long),
        };
        await _stage.ActionAsync(over);
        await _stage.ActionAsync(Some.ActionInProgress with { Id = new ActionId(2026, 2) });
        await _stage.SealAsync();
        await _stage.DecideAsync(RecordKind.Actions);

        var done = await _stage.DisposeAsync(RecordKind.Actions);
        var after = (await _stage.Get<ActionTable>().FindAsync(over.Id, Stop))!;

        Assert.Equal((1, 0, 2), (done.Erased, done.LeftCount, done.Certificate!.Leaves));
        Assert.False(_stage.Has(file));
        Assert.Equal((RecordWords.ErasedMark, (Guid?)null, ActionStatus.Closed, true), (after.Finding, after.Owner, after.Status, after.Erased!.IsWhole));
        Assert.Equal(over.Verification! with { Text = "", By = Guid.Empty }, after.Verification); // it was verified
        Assert.DoesNotContain(
            "王小明", string.Concat((await _stage.Get<ActionTable>().TrailAsync(over.Id, Stop)).Select(record => record.Detail)), StringComparison.Ordinal);
        Assert.Null((await _stage.Get<ActionTable>().FindAsync(new ActionId(2026, 2), Stop))!.Erased);
        Assert.Null((await _stage.VerifyAsync()).Flaw);
    }

    [Fact]
    public async Task What_a_worker_left_behind_waits_for_its_time_and_is_finished_then()
    {
        var begun = Some.Incident with
        {
            Id = new CaseId(CaseSeries.Incident, 2026, 45),
            Status = IncidentStatus.Closed,
            Closing = new Closing(Guid.Empty, Long, null),
            What = RecordWords.ErasedMark,
            Erased = new Erased("DSP-INC-001", Some.Now, IsWhole: false),
        };
        await _stage.CaseAsync(begun);
        await _stage.EntriesAsync(begun, 3);
        await _stage.SealAsync();
        await _stage.DecideAsync(RecordKind.Incidents);
        await _stage.ProposeAsync(RecordKind.Incidents);
        await _stage.ConfirmAsync(RecordKind.Incidents, Some.Chair);
        var now = _stage.Bot.Clock.GetUtcNow();
        await _stage.Get<RecordTable>().NoteAsync(RecordKind.Incidents, records => RunDisposal.Begin(records, 1, now), null, Stop); // and dies

        var waits = await _stage.RunAsync(RecordKind.Incidents);
        _stage.Bot.Clock.Advance(RunDisposal.Longest);
        var resumed = await _stage.Bot.TapAsync("records.resume", Some.RecordController.Person, ("id", "Incidents"));
        var done = await _stage.RunAsync(RecordKind.Incidents);
        var again = await _stage.Bot.TapAsync("records.resume", Some.RecordController.Person, ("id", "Incidents"));

        Assert.Equal((0, 0), (waits.At, waits.Erased));
        Assert.Contains(Said("DisposalUnderway"), resumed, StringComparison.Ordinal);
        Assert.Equal((1, 0, 2), (done.Erased, done.LeftCount, done.Certificate!.Leaves));
        Assert.Contains(new NothingToCarryOut().Say(Languages.Chinese), again, StringComparison.Ordinal);
        Assert.True((await _stage.Get<IncidentTable>().FindIncidentAsync(begun.Id, Stop))!.Erased!.IsWhole);
        Assert.Empty(await _stage.Get<IncidentTable>().EntriesAsync(begun.Id, Stop));
    }

    [Fact]
    public async Task One_record_that_fails_does_not_keep_the_others()
    {
        var made = Some.Binder with { Status = BinderStatus.Failed, Problem = BinderProblem.Fault, AskedAt = Long };
        var broken = made with { Id = BinderId.New(Long) };
        await _stage.BinderAsync(made);
        await _stage.BinderAsync(broken);
        await _stage.SealAsync();
        await _stage.BreakAsync(TableNames.Binders, BinderTable.Partition, $"trail|binder.{broken.Id}|0000000001");
        await _stage.DecideAsync(RecordKind.Binders);

        var done = await _stage.DisposeAsync(RecordKind.Binders);

        Assert.Equal((1, KeptBecause.Fault), (done.Erased, Assert.Single(done.Left).Because));
        Assert.Equal(2, done.Certificate!.Leaves);
    }

    [Fact]
    public async Task A_training_loses_answers_and_papers_and_nobody_acts_on_it_any_more()
    {
        var campaign = Some.Campaign with { Task = Some.CourseTask };
        var person = Some.Assignment with { Person = Some.Training.Person, Status = AssignmentStatus.Acknowledged, Completion = new CourseCompletion(Long, 90, 1, Late: false) };
        await _stage.CampaignAsync(campaign, [person]);
        var training = Some.Training with { Status = TrainingStatus.Completed, CompletedAt = Long, Started = 1, Reason = "王小明補訓" };
        var partition = AttemptTable.Partition(training.Campaign, training.Person);
        await _stage.StoreAsync(
            TableNames.Trainings, partition, "training", training.Subject, trail => training with { Trail = trail }, StoredJson.Training.TrainingAssignment);
        Assert.True(await _stage.Rows(TableNames.Trainings).CommitAsync(
            new Changes(partition).Insert("attempt|0001", Some.Attempt, StoredJson.Training.Attempt).Insert("paper|0001", Some.Paper, StoredJson.Training.AttemptPaper), Stop));
        await _stage.SealAsync();
        await _stage.DecideAsync(RecordKind.Trainings);

        var done = await _stage.DisposeAsync(RecordKind.Trainings);
        var acted = await _stage.Get<AttemptTable>().ActAsync(
            training.Campaign, training.Person, 0, _ => throw new InvalidOperationException("Nobody decides."), Some.Now, Stop);

        Assert.Equal((1, 0, 4), (done.Erased, done.LeftCount, done.Certificate!.Leaves));
        Assert.Equal(new TrainingErased(), acted.Refusal);
        Assert.Empty(await _stage.Get<AttemptTable>().ListAsync(training.Campaign, training.Person, Stop));
        Assert.DoesNotContain("王小明", await _stage.TextAsync(TableNames.Trainings, partition), StringComparison.Ordinal);
        Assert.DoesNotContain(Some.Person.Name, await _stage.TextAsync(TableNames.Assignments, AssignmentTable.Partition(campaign.Id, 0)), StringComparison.Ordinal);
        Assert.Null((await _stage.VerifyAsync()).Flaw);
    }

    [Fact]
    public async Task A_revision_goes_with_its_file_and_the_one_in_force_stays()
    {
        var (first, second) = (_stage.Put("Documents/作廢文件", "（作廢）1.0.txt", "一"), _stage.Put("Documents", "1.1.txt", "二"));
        var ended = Some.InForce with
        {
            Status = DocumentStatus.Superseded,
            EndedAt = Long,
            ItemId = first.Id,
            Pinned = Some.PinnedFile with { ItemId = first.Id },
            ChangeSummary = "王小明改寫",
        };
        var published = Some.Draft with
        {
            Status = DocumentStatus.Published,
            PublishedAt = Long,
            EffectiveDate = Taipei.Day(Long),
            ItemId = second.Id,
            Pinned = Some.PinnedFile with { ItemId = second.Id },
        };
        var entry = new RegisterEntry(Some.Procedure, [ended, published]);
        TrailEvent[] told = [DocumentStep.Event(entry.Document, null, ended, TrailKinds.DocumentRegistered, Some.ActOf(Some.Controller), "王小明說"), DocumentStep.Event(entry.Document, null, published, TrailKinds.DocumentRegistered, Some.ActOf(Some.Controller))];
        await _stage.Get<DocumentTable>().StoreAsync(entry.Document.Id, _ => new DocumentStep(entry, told), Some.Now, Stop);
        await _stage.Get<RegisterTable>().PutAsync(RegisterLine.Of(entry), Stop);
        await _stage.SealAsync();
        await _stage.DecideAsync(RecordKind.Documents);

        var done = await _stage.DisposeAsync(RecordKind.Documents, "document.dispose");
        var after = (await _stage.Get<DocumentTable>().FindAsync(entry.Document.Id, Stop))!;

        Assert.Equal((1, 0, 1), (done.Erased, done.LeftCount, done.Certificate!.Leaves));
        Assert.Equal([DocumentStatus.Disposed, DocumentStatus.Published], after.Revisions.Select(revision => revision.Status));
        Assert.Equal((false, true), (_stage.Has(first), _stage.Has(second)));
        Assert.Equal(ended.Pinned!.Sha256, after.Revisions[0].Pinned!.Sha256); // which bytes were in force stays
        Assert.DoesNotContain("王小明", await _stage.TextAsync(TableNames.Documents, DocumentTable.Partition(entry.Document.Id)), StringComparison.Ordinal);
        Assert.Null((await _stage.VerifyAsync()).Flaw);
    }

    [Fact]
    public async Task What_the_log_has_no_place_for_and_a_file_in_use_stay_and_the_certificate_tells_of_them()
    {
        var made = Some.Binder with { Status = BinderStatus.Ready, File = new BinderFile(new Uri("https://example.sharepoint.com/b.zip"), new string('b', 64), 9, 1, Long) };
        var (sealedOne, late, locked) = (made, made with { Id = BinderId.New(Some.Now) }, made with { Id = BinderId.New(Some.Now.AddMinutes(1)) });
        var files = ((EvidenceBinder[])[sealedOne, locked]).Select(binder => _stage.Put("Reports", BinderStoreRun.NameOf(binder), "zip")).ToList();
        await _stage.BinderAsync(sealedOne);
        await _stage.BinderAsync(locked);
        await _stage.SealAsync();
        await _stage.BinderAsync(late);
        _stage.Library.CheckOut(files[1].Id, "somebody");
        await _stage.DecideAsync(RecordKind.Binders);

        var done = await _stage.DisposeAsync(RecordKind.Binders);

        Assert.Equal((1, 2), (done.Erased, done.LeftCount));
        Assert.Equal([KeptBecause.NotSealed, KeptBecause.InUse], done.Left.Select(left => left.Because).Order());
        Assert.Equal((false, true), (_stage.Has(files[0]), _stage.Has(files[1])));
        var shown = (await _stage.Get<BinderTable>().FindAsync(sealedOne.Id, Stop))!;
        Assert.Null(shown.File);
        Assert.Equal(2, (await _stage.Get<BinderTable>().OfAsync(Some.SecurityManager, 9, Stop)).Count); // nobody is offered what is gone
        var certificate = _stage.Library.Children(_stage.Library.Children(DocumentIdOf("Reports")).Single(item => item.Name == "毀棄證明").Id);
        Assert.Equal([".csv", ".docx"], certificate.Select(item => Path.GetExtension(item.Name)).Order());
        Assert.Null((await _stage.VerifyAsync()).Flaw);

        string DocumentIdOf(string folder) => _stage.Library.Children(TeamsIsms.Sandbox.Library.DocumentLibrary.RootId).Single(item => item.Name == folder).Id;
    }

    private static string Said(string key) => RecordWords.Text.Say(Languages.Chinese, key);
}
