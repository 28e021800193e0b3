using TeamsIsms.Approvals;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;
using TeamsIsms.Training;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Courses;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Tests.Training.Evaluations;

public sealed class EvaluationTests
{
    private static readonly string Report = new('心', 60);

    // Every one of the sixteen ways to need evaluations, with every one of the sixteen ways to have them.
    [Fact]
    public void A_course_is_completed_exactly_when_all_it_needs_is_accepted()
    {
        for (var needed = 1; needed < 16; needed++)
        {
            for (var had = 0; had < 16; had++)
            {
                var training = Having(had) with { Needs = new(Bit(needed, 0), Bit(needed, 1), Bit(needed, 2), Bit(needed, 3)) };

                Assert.Equal((needed & ~had) == 0, Completion.IsComplete(training, Taipei.Day(Some.Now)));
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whichever_comes_last_completes_the_course(int last)
    {
        var step = Last(Having(15 & ~(1 << last)) with { Status = TrainingStatus.InProgress }, last);

        Assert.Equal((TrainingStatus.Completed, Some.Now), (step.Next.Status, step.Next.CompletedAt));
        Assert.Equal(TrailKinds.TrainingCompleted, step.Events[^1].Kind);
        Assert.Equal(2, step.Events.Count);
    }

    [Fact]
    public void A_report_that_was_returned_is_written_again_and_an_accepted_one_stays()
    {
        var submitted = Reflect(Some.Training).Value!.Next;
        var returned = WriteReflection.Return(submitted, "請寫出作法", Some.LearnersHead, Some.By(Some.LearnersHead)).Value!.Next;
        var accepted = WriteReflection.Accept(Reflect(returned).Value!.Next, null, Some.LearnersHead, Some.By(Some.LearnersHead)).Value!.Next;

        Assert.Equal((ReflectionStatus.Returned, "請寫出作法", Some.LearnersHead.Person), (returned.Reflection!.Status, returned.Reflection.Comment, returned.Reflection.Reader!.Value));
        Assert.Equal(new AlreadyGiven(), Reflect(submitted).Refusal);
        Assert.Equal(new AlreadyGiven(), Reflect(accepted).Refusal);
        Assert.Equal(new NothingToRead(), WriteReflection.Accept(returned, null, Some.LearnersHead, Some.By(Some.LearnersHead)).Refusal);
        Assert.Equal(new ReasonNeeded(), WriteReflection.Return(submitted, " ", Some.LearnersHead, Some.By(Some.LearnersHead)).Refusal);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(49, false)]
    [InlineData(50, true)]
    [InlineData(10_000, true)]
    [InlineData(10_001, false)]
    public void A_report_has_a_length_people_can_write_and_read_typed_or_in_a_file(int letters, bool isTaken)
    {
        foreach (var file in (StoredTrainingFile?[])[null, Some.ReportFile])
        {
            var outcome = WriteReflection.Submit(Some.Training, new string('心', letters), file, Some.Learner, Some.By(Some.Learner));

            Assert.Equal(isTaken, outcome.Value is not null);
            Assert.Equal(isTaken ? file : null, outcome.Value?.Next.Reflection?.File);
        }
    }

    [Fact]
    public void A_certificate_is_verified_by_neither_its_owner_nor_whoever_registered_it()
    {
        var byManager = RegisterCertificate.Decide(Some.Training, Some.Certificate, Some.TrainingManager, Some.By(Some.TrainingManager)).Value!.Next;

        Assert.Equal(new OwnWork(), RegisterCertificate.Verify(byManager, Some.TrainingManager, Some.By(Some.TrainingManager)).Refusal);
        Assert.Equal(new OwnWork(), RegisterCertificate.Verify(byManager, Some.Learner, Some.By(Some.Learner)).Refusal);
        Assert.Equal(CertificateStatus.Verified, RegisterCertificate.Verify(byManager, Some.LearnersHead, Some.By(Some.LearnersHead)).Value!.Next.Certificate!.Status);
        Assert.Equal(new AlreadyGiven(), RegisterCertificate.Decide(byManager, Some.Certificate, Some.Learner, Some.By(Some.Learner)).Refusal);
    }

    [Theory]
    [InlineData("2026-12-04", null)]
    [InlineData("2026-06-01", "2026-06-01")]
    [InlineData("2020-06-01", "2026-12-02")]
    public void Certificates_of_tomorrow_and_of_yesterday_are_refused(string issued, string? expires) =>
        Assert.Equal(
            new CertificateDates(),
            RegisterCertificate.Decide(
                Some.Training,
                Some.Certificate with { IssuedOn = DateOnly.Parse(issued, null), ExpiresOn = expires is null ? null : DateOnly.Parse(expires, null) },
                Some.Learner,
                Some.By(Some.Learner)).Refusal);

    [Theory]
    [InlineData("2029-03-31", CertificateStatus.Verified)]
    [InlineData("2029-04-01", CertificateStatus.Expiring)]
    [InlineData("2029-05-31", CertificateStatus.Expiring)]
    [InlineData("2029-06-01", CertificateStatus.Expired)]
    public void A_certificate_warns_sixty_days_before_its_last_day(string day, CertificateStatus status)
    {
        Assert.Equal(status, (Some.Certificate with { Status = CertificateStatus.Verified }).On(DateOnly.Parse(day, null)));
        Assert.Equal(CertificateStatus.Submitted, Some.Certificate.On(DateOnly.Parse(day, null)));
        Assert.Equal(CertificateStatus.Verified, (Some.Certificate with { Status = CertificateStatus.Verified, ExpiresOn = null }).On(DateOnly.Parse(day, null)));
    }

    [Fact]
    public void A_survey_is_given_once_and_an_anonymous_one_leaves_neither_answer_nor_hour()
    {
        var claimed = GiveSurvey.Claim(Some.Training, "first", Some.Learner).Value!;
        var again = GiveSurvey.Claim(claimed.Next, "second", Some.Learner).Value!.Next;
        var given = GiveSurvey.Decide(again, null, Some.Learner, Some.By(Some.Learner)).Value!.Next;
        var named = GiveSurvey.Decide(again, Some.SurveyAnswers, Some.Learner, Some.By(Some.Learner)).Value!.Next;

        Assert.Empty(claimed.Events);
        Assert.Equal("first", again.SurveyTicket);
        Assert.Equal((null, null, Taipei.At(Taipei.Day(Some.Now), TimeOnly.MinValue)), (given.SurveyTicket, given.Survey, given.SurveyAt!.Value));
        Assert.Equal((null, Some.SurveyAnswers, Some.Now), (named.SurveyTicket, named.Survey, named.SurveyAt!.Value));
        Assert.Equal(new AlreadyGiven(), GiveSurvey.Claim(given, "third", Some.Learner).Refusal);
        Assert.Equal(new AlreadyGiven(), GiveSurvey.Decide(given, null, Some.Learner, Some.By(Some.Learner)).Refusal);
        Assert.Equal(new NotInTraining(), GiveSurvey.Claim(Some.Training, "x", Some.TrainingManager).Refusal);
    }

    [Fact]
    public void A_reader_judges_the_one_they_saw_and_the_present_head_reads_as_well()
    {
        var first = Reflect(Some.Training).Value!.Next;
        var returned = WriteReflection.Return(first, "請寫出作法", Some.LearnersHead, Some.By(Some.LearnersHead)).Value!.Next;
        var second = Reflect(returned).Value!.Next;
        var stale = new ReadersVerdict(true, null, Some.LearnersHead, Some.By(Some.LearnersHead)) { Number = 1 };
        var stranger = new TrainingActor(new Guid("0a000000-0000-4000-8000-000000000077"), [TeamsIsms.People.Role.UnitHead]);

        Assert.Equal(new NothingToRead(), WriteReflection.Read(second, stale).Refusal);
        Assert.Equal(ReflectionStatus.Accepted, WriteReflection.Read(second, stale with { Number = 2 }).Value!.Next.Reflection!.Status);
        Assert.Equal(new ReaderNeeded(), WriteReflection.Accept(first, null, stranger, Some.By(stranger)).Refusal);
        Assert.NotNull(WriteReflection.Accept(first, null, stranger with { Leads = first.Person }, Some.By(stranger)).Value);
        Assert.Equal(new OwnWork(), WriteReflection.Accept(first, null, Some.Learner with { Roles = Some.TrainingManager.Roles }, Some.By(Some.Learner)).Refusal);
    }

    [Fact]
    public void A_scan_waits_for_its_form_and_goes_with_it()
    {
        var attached = RegisterCertificate.Attach(Some.Training, Some.ReportFile, Some.Learner).Value!;
        var registered = RegisterCertificate.Decide(attached.Next, Some.Certificate, Some.Learner, Some.By(Some.Learner)).Value!.Next;
        var rejected = RegisterCertificate.Reject(registered, "看不清楚", Some.LearnersHead, Some.By(Some.LearnersHead)).Value!.Next;
        var again = RegisterCertificate.Decide(rejected, Some.Certificate, Some.Learner, Some.By(Some.Learner)).Value!.Next;

        Assert.Empty(attached.Events);
        Assert.Equal((Some.ReportFile, null, 1), (registered.Certificate!.File, registered.CertificateFile, registered.Certificate.Registered));
        Assert.Equal((null, 2, (Guid?)null), (again.Certificate!.File, again.Certificate.Registered, again.Certificate.Reader));
        Assert.Equal(new AlreadyGiven(), RegisterCertificate.Attach(again, Some.ReportFile, Some.Learner).Refusal);
    }

    [Fact]
    public void A_completed_course_owes_one_certificate_and_a_void_pass_takes_it_back()
    {
        var completed = Some.Training with { Status = TrainingStatus.Completed, CompletedAt = Some.Now };
        var made = AwardCertificate.Made(completed, Some.Diploma, new Act("s:x", Some.Now)).Value!;
        var reopened = made.Next with { Status = TrainingStatus.InProgress, CompletedAt = null };
        var revoked = AwardCertificate.Revoke(reopened, "b", new Act("s:x", Some.Now)).Value!.Next;

        Assert.Equal([null, 1, null], [AwardCertificate.Owed(Some.Training), AwardCertificate.Owed(completed), AwardCertificate.Owed(made.Next)]);
        Assert.Equal((Some.Diploma.Sha256, Some.Diploma.Number), (made.Events[0].Document, made.Events[0].Detail.Note));
        Assert.Equal(new AlreadyGiven(), AwardCertificate.Made(made.Next, Some.Diploma, new Act("s:x", Some.Now)).Refusal);
        Assert.Equal([false, true, false], [AwardCertificate.IsToRevoke(made.Next), AwardCertificate.IsToRevoke(reopened), AwardCertificate.IsToRevoke(revoked)]);
        Assert.Equal(2, AwardCertificate.Owed(revoked with { CompletedAt = Some.Now }));
    }

    [Fact]
    public void Hours_count_by_calendar_year_and_kind()
    {
        HourEntry[] entries =
        [
            new(new(2025, 3, 1), 2, HourKind.Specialist), new(new(2026, 1, 1), 1.5m, HourKind.General),
            new(new(2026, 12, 31), 0.5m, HourKind.Specialist), new(new(2027, 1, 1), 9, HourKind.General),
        ];

        Assert.Equal([new HourBalance(null, 2, 3)], HourQuota.Of(StaffGroup.General, entries, 2026));
        Assert.Equal([new HourBalance(HourKind.Specialist, 0.5m, 12)], HourQuota.Of(StaffGroup.DedicatedSecurity, entries, 2026));
        Assert.Equal(
            [new HourBalance(HourKind.General, 1.5m, 3), new HourBalance(HourKind.Specialist, 2.5m, 3)],
            HourQuota.Of(StaffGroup.OtherTechnical, entries, 2026));
        Assert.Equal([1m, 0m], [HourQuota.Of(StaffGroup.General, entries, 2026)[0].Missing, HourQuota.Of(StaffGroup.General, entries, 2027)[0].Missing]);
    }

    [Fact]
    public void Every_refusal_says_what_is_wrong_in_both_languages() =>
        Assert.All(
            from refusal in (Refusal[])[new AlreadyGiven(), new NothingToRead(), new ReflectionTooShort(20), new ReflectionTooLong(10_000), new CertificateNameNeeded(), new CertificateDates(), new ReaderNeeded(), new RatingsMissing(), new CommentTooLong(500), new CommentsFull(), new NoWordFile(), new NoFileWaits(), new CertificateDayNeeded(), new NothingToVoid(), new AttemptRuns(1), new AlreadyPassed(), new CoolingDown(Some.Now), new StaleQuestion(), new AnswerUnreadable(), new NumberNeeded()]
            from culture in Languages.All
            select refusal.Say(culture),
            sentence => Assert.Matches(@"\S[。.]$", sentence));

    private static AttemptStep Last(TrainingAssignment training, int part) => part switch
    {
        0 => GiveSurvey.Decide(training, null, Some.Learner, Some.By(Some.Learner)).Value!,
        1 => TakeQuiz.Submit(
            training with { Running = 1, Started = 1 },
            Some.Attempt with { Answers = [.. Enumerable.Repeat(new GivenAnswer([0], null, Some.Now), 4)] },
            Some.Paper,
            new QuizInput(1, 0, "1", 0),
            Some.Learner,
            Some.By(Some.Learner)).Value!,
        2 => WriteReflection.Accept(Reflect(training).Value!.Next, null, Some.LearnersHead, Some.By(Some.LearnersHead)).Value!,
        _ => RegisterCertificate.Verify(
            RegisterCertificate.Decide(training, Some.Certificate, Some.Learner, Some.By(Some.Learner)).Value!.Next, Some.LearnersHead, Some.By(Some.LearnersHead)).Value!,
    };

    private static TrainingAssignment Having(int parts) => Some.Training with
    {
        SurveyAt = Bit(parts, 0) ? Some.Now : null,
        PassedAttempt = Bit(parts, 1) ? 1 : null,
        Reflection = Bit(parts, 2) ? new ReflectionReport(ReflectionStatus.Accepted, Report, Some.Now) : null,
        Certificate = Bit(parts, 3) ? Some.Certificate with { Status = CertificateStatus.Verified } : null,
    };

    private static bool Bit(int number, int place) => (number & (1 << place)) != 0;

    private static Outcome<AttemptStep> Reflect(TrainingAssignment training) =>
        WriteReflection.Submit(training, Report, null, Some.Learner, Some.By(Some.Learner));
}
