using TeamsIsms.Binders;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Binders;

public sealed class BinderTests
{
    private static readonly DateOnly Today = Taipei.Day(Some.Now);

    private static readonly BinderFile File = Some.BinderFile;

    [Theory]
    [InlineData(Role.SecurityManager, true)]
    [InlineData(Role.DocumentController, true)]
    [InlineData(Role.InternalAuditor, true)]
    [InlineData(Role.AuditorReader, true)]
    [InlineData(Role.TrainingManager, false)]
    [InlineData(Role.CommitteeChair, false)]
    [InlineData(Role.UnitHead, false)]
    [InlineData(Role.Administrator, false)]
    public void Only_those_who_manage_keep_and_audit_evidence_may_have_a_binder(Role role, bool may)
    {
        var asked = RunBinder.Ask(
            Some.BinderId, Some.BinderPeriod, ["12"], withNames: true, new EvidenceReader(Some.Chair, [role]), "zh-TW", Some.Act);

        Assert.Equal(may, asked.Value is not null);
        Assert.Equal(may ? null : new NotYourEvidence(), asked.Refusal);
    }

    [Fact]
    public void Learners_are_named_to_auditors_only_and_what_was_reported_is_not_for_document_control()
    {
        Role[] makers = [Role.SecurityManager, Role.DocumentController, Role.InternalAuditor, Role.AuditorReader];
        var readers = makers.ToDictionary(role => role, role => new EvidenceReader(Some.Chair, [role]));

        Assert.Equal([Role.InternalAuditor, Role.AuditorReader], makers.Where(role => readers[role].SeesLearners));
        Assert.Equal([Role.SecurityManager, Role.InternalAuditor, Role.AuditorReader], makers.Where(role => readers[role].SeesCases));
    }

    [Fact]
    public void A_binder_is_made_by_one_worker_at_a_time_and_once()
    {
        var asked = Some.Binder;
        var begun = RunBinder.Begin(asked, Some.Now).Value!.Next; // nobody is busy
        var made = RunBinder.Finish(begun, File, Some.Act).Value!; // it is being made

        Assert.Equal(new BinderBusy(Some.Now + RunBinder.Longest), RunBinder.Begin(begun, Some.Now.AddMinutes(9)).Refusal);
        Assert.NotNull(RunBinder.Begin(begun, Some.Now + RunBinder.Longest).Value);
        Assert.NotNull(RunBinder.Begin(RunBinder.Release(begun).Value!.Next, Some.Now).Value);
        Assert.Equal((BinderStatus.Ready, File), (made.Next.Status, made.Next.File));
        Assert.Equal((TrailKinds.BinderMade, File.Sha256, asked.Subject), (made.Event!.Kind, made.Event.Document, made.Event.Subject));
        Assert.All(
            [RunBinder.Begin(made.Next, Some.Now), RunBinder.Finish(made.Next, File, Some.Act), RunBinder.Fail(made.Next, BinderProblem.Fault, Some.Act), RunBinder.Release(made.Next)],
            again => Assert.IsType<BinderSettled>(again.Refusal));
    }

    [Fact]
    public void A_form_is_read_with_everything_that_is_wrong()
    {
        var fresh = BinderForm.Fresh(Some.BinderId, Today);

        var read = ReadBinderForm.Read(fresh, Today);

        Assert.Empty(read.Problems);
        Assert.Equal(new BinderPeriod(new DateOnly(2025, 12, 4), Today), read.Period);
        Assert.Equal(BinderClause.All.Select(clause => clause.Number), read.Clauses);
        Assert.Equal([new PeriodNeeded(), new ClauseNeeded()], ReadBinderForm.Read(fresh with { From = "昨天", Clauses = "99,x" }, Today).Problems);
        foreach (var (from, until) in (ReadOnlySpan<(string, string)>)[("2026-12-02", "2026-12-01"), ("2026-12-04", "2026-12-05"), ("2020-01-01", "2025-01-01")])
        {
            Assert.Equal([new PeriodWrong(ReadBinderForm.MostYears)], ReadBinderForm.Read(fresh with { From = from, Until = until }, Today).Problems);
        }
    }

    [Fact]
    public void A_period_is_days_of_Taipei()
    {
        var day = new BinderPeriod(Today, Today);

        Assert.True(day.Contains(new DateTimeOffset(2026, 12, 2, 16, 0, 0, TimeSpan.Zero)));
        Assert.False(day.Contains(new DateTimeOffset(2026, 12, 3, 16, 0, 0, TimeSpan.Zero)));
        Assert.False(day.Contains(null));
        Assert.True(day.Overlaps(Some.Now.AddYears(-1), null));
        Assert.False(day.Overlaps(Some.Now.AddYears(-1), Some.Now.AddDays(-1)));
        Assert.False(day.Overlaps(null, null));
    }

    [Fact]
    public void Every_clause_has_words_in_both_languages_and_every_kind_of_proof_has_a_clause()
    {
        Assert.All(BinderClause.All, clause => Assert.All(Languages.All, language => Assert.NotEmpty(clause.Say(language))));
        Assert.Equal(Enum.GetValues<EvidenceKind>(), BinderClause.Kinds(BinderClause.All));
        Assert.Equal([EvidenceKind.Acknowledgements, EvidenceKind.Trainings], BinderClause.Kinds(BinderClause.Of(["6.3.1.2", "7.2.2.4"])));
        Assert.Equal(BinderClause.All.Select(clause => clause.Number).Distinct().Count(), BinderClause.All.Count);
    }
}
