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
    private static readonly string Report = new('心', 40);

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
    [InlineData(19, false)]
    [InlineData(20, true)]
    [InlineData(10_000, true)]
    [InlineData(10_001, false)]
    public void A_report_has_a_length_people_can_write_and_read(int letters, bool isTaken)
    {
        Assert.Equal(isTaken, WriteReflection.Submit(Some.Training, new string('心', letters), null, Some.Learner, Some.By(Some.Learner)).Value is not null);
        Assert.NotNull(WriteReflection.Submit(Some.Training, null, "item", Some.Learner, Some.By(Some.Learner)).Value);
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
    public void A_survey_is_given_once_and_averaged_from_five_answers()
    {
        var given = GiveSurvey.Decide(Some.Training, Some.Learner, Some.By(Some.Learner)).Value!.Next;

        Assert.Equal(new AlreadyGiven(), GiveSurvey.Decide(given, Some.Learner, Some.By(Some.Learner)).Refusal);
        Assert.Null(GiveSurvey.Average([5, 5, 5, 5]));
        Assert.Equal(4.4m, GiveSurvey.Average([5, 5, 5, 5, 2]));
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
            from refusal in (Refusal[])[new AlreadyGiven(), new NothingToRead(), new ReflectionTooShort(20), new ReflectionTooLong(10_000), new CertificateNameNeeded(), new CertificateDates(), new NothingToVoid(), new AttemptRuns(1), new AlreadyPassed(), new CoolingDown(Some.Now), new StaleQuestion(), new AnswerUnreadable(), new NumberNeeded()]
            from culture in Languages.All
            select refusal.Say(culture),
            sentence => Assert.Matches(@"\S[。.]$", sentence));

    private static AttemptStep Last(TrainingAssignment training, int part) => part switch
    {
        0 => GiveSurvey.Decide(training, Some.Learner, Some.By(Some.Learner)).Value!,
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
        Reflection = Bit(parts, 2) ? new ReflectionReport(ReflectionStatus.Accepted, Report, null, Some.Now) : null,
        Certificate = Bit(parts, 3) ? Some.Certificate with { Status = CertificateStatus.Verified } : null,
    };

    private static bool Bit(int number, int place) => (number & (1 << place)) != 0;

    private static Outcome<AttemptStep> Reflect(TrainingAssignment training) =>
        WriteReflection.Submit(training, Report, null, Some.Learner, Some.By(Some.Learner));
}
