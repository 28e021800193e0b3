using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents;

public sealed class CaseFileTests
{
    private static readonly NewEvidence Photo = new("螢幕畫面.png", new string('a', 64), 12_345, Note: "勒索訊息");

    [Fact]
    public void A_line_keeps_when_it_happened_beside_when_it_was_written()
    {
        var step = WriteEntry.Decide(
            Some.Incident, new NewEntry("拔除網路線", EntryKind.MeasureTaken, Some.Now.AddMinutes(-9)), Some.Handler, Some.By(Some.Handler)).Value!;

        Assert.Equal(
            new TimelineEntry(
                4, EntryKind.MeasureTaken, Some.Now, Some.Handler.Person, "拔除網路線", Some.Now.AddMinutes(-9), Some.By(Some.Handler).Activity),
            Assert.Single(step.Entries));
        Assert.Equal("拔除網路線", Assert.Single(step.Events).Detail.Reason);
    }

    [Fact]
    public void Nobody_writes_a_line_that_only_a_step_may_leave() => Assert.Equal(
        new NoSuchItem(), WriteEntry.Decide(Some.Incident, new NewEntry("x", EntryKind.Closed), Some.Handler, Some.By(Some.Handler)).Refusal);

    [Fact]
    public void The_reporter_adds_notes_and_no_findings()
    {
        Assert.Null(WriteEntry.Decide(Some.Incident, new NewEntry("又收到一封"), Some.Reporter, Some.By(Some.Reporter)).Refusal);
        Assert.Equal(
            new RoleNeeded(CaseDuty.Team),
            WriteEntry.Decide(
                Some.Incident, new NewEntry("原因", EntryKind.Investigated), Some.Reporter, Some.By(Some.Reporter)).Refusal);
    }

    [Fact]
    public void Nothing_is_written_empty_or_in_the_future()
    {
        Assert.Equal(new WordsNeeded(), WriteEntry.Decide(Some.Incident, new NewEntry(" "), Some.Handler, Some.By(Some.Handler)).Refusal);
        Assert.Equal(
            new TimeInFuture(Some.Now.AddHours(1)),
            WriteEntry.Decide(
                Some.Incident, new NewEntry("x", HappenedAt: Some.Now.AddHours(1)), Some.Handler, Some.By(Some.Handler)).Refusal);
    }

    [Fact]
    public void The_trail_proves_the_bytes_of_evidence_and_custody_is_handed_on()
    {
        var added = KeepEvidence.Add(Some.Incident, Photo, Some.Reporter, Some.By(Some.Reporter)).Value!;
        var item = Assert.Single(added.Evidence);

        Assert.Equal((1, 1), (item.Sequence, added.Next.EvidenceCount));
        Assert.Equal(Photo.Sha256, Assert.Single(added.Events).Document);
        var handed = KeepEvidence.HandOver(
            added.Next, item, Some.Handler.Person, "封存", Some.Handler, Some.By(Some.Handler)).Value!;
        Assert.Equal(
            [Some.Reporter.Person, Some.Handler.Person], Assert.Single(handed.Evidence).Custody.Select(custody => custody.Holder));
        Assert.Equal(1, handed.Next.EvidenceCount);
        Assert.IsType<AlreadyDone>(KeepEvidence.HandOver(
            handed.Next, handed.Evidence[0], Some.Handler.Person, null, Some.Handler, Some.By(Some.Handler)).Refusal);
        Assert.Equal(
            new NoSuchItem(),
            KeepEvidence.HandOver(handed.Next, null, Some.Handler.Person, null, Some.Handler, Some.By(Some.Handler)).Refusal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz")]
    public void A_file_without_its_hash_proves_nothing(string hash) => Assert.Equal(
        new NoHashOfFile(), KeepEvidence.Add(Some.Incident, Photo with { Sha256 = hash }, Some.Handler, Some.By(Some.Handler)).Refusal);

    [Fact]
    public void Whoever_owns_a_task_reports_it_done_once_without_seeing_the_incident()
    {
        var opened = RunTask.Open(
            Some.Incident, "重設密碼", Some.Owner.Person, new DateOnly(2026, 12, 4), Some.Handler, Some.By(Some.Handler)).Value!;
        var task = Assert.Single(opened.Tasks);

        Assert.Equal(CaseView.None, CaseAccess.Of(opened.Next, Some.Owner));
        var done = RunTask.Done(opened.Next, task, "已重設", Some.Owner, Some.By(Some.Owner)).Value!;
        Assert.Equal((1, 0), (done.Next.TaskCount, done.Next.TasksOpen));
        Assert.Equal(
            new TaskAlreadyDone(Some.Now), RunTask.Done(done.Next, done.Tasks[0], null, Some.Owner, Some.By(Some.Owner)).Refusal);
        Assert.Equal(
            new UnknownCase(),
            RunTask.Done(opened.Next, task, null, new CaseActor(Some.Person.Id, []), Some.By(Some.Owner)).Refusal);
    }
}
