using TeamsIsms.Approvals;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Import;
using TeamsIsms.Training.Questions;

namespace TeamsIsms.Tests.Training.Bank;

public sealed class BankDecisionTests
{
    private static readonly Question Draft = Some.Question with { Status = QuestionStatus.Draft, Drawn = null };

    private static readonly Question Reviewed = Submit(Draft, Some.SecondTrainingManager.Person).Value!.Next;

    [Fact]
    public void A_label_names_the_question_even_when_category_and_title_change()
    {
        var known = Some.Question with { Newest = Some.Question.Newest with { Content = Some.QuestionContent with { Label = "IR-1" } } };

        var import = Import([known], Some.QuestionContent with { Label = "IR-1", Title = "新標題", Category = "新類別" });

        Assert.Equal((0, 1, 0), (import.Added, import.Changed, import.Unchanged));
        Assert.Equal((known.Id, 2, QuestionStatus.Draft), (import.Steps[0].Next.Id, import.Steps[0].Next.Newest.Number, import.Steps[0].Next.Status));
        Assert.Equal(known.Drawn, import.Steps[0].Next.Drawn);
    }

    [Fact]
    public void Without_a_label_category_and_title_name_it()
    {
        Assert.Equal(1, Import([Some.Question], Some.QuestionContent with { Difficulty = Difficulty.Hard }).Changed);
        Assert.Equal(1, Import([Some.Question], Some.QuestionContent with { Label = "新編號" }).Changed);
        Assert.Equal(1, Import([Some.Question], Some.QuestionContent with { Category = "別類" }).Added);
        Assert.Equal(1, Import([Some.Question], Some.QuestionContent).Unchanged);
    }

    [Fact]
    public void Two_labels_under_one_title_are_two_questions()
    {
        var known = Some.Question with { Newest = Some.Question.Newest with { Content = Some.QuestionContent with { Label = "A" } } };

        Assert.Equal(1, Import([known], Some.QuestionContent with { Label = "B" }).Added);
    }

    [Fact]
    public void Only_the_training_manager_imports_submits_and_retires()
    {
        Assert.Equal(new ManagerNeeded(), ImportQuestions.Decide([], [], Some.LearnersHead, Some.By(Some.LearnersHead)).Refusal);
        Assert.Equal(new ManagerNeeded(), ReviewQuestion.Submit(Draft, [Some.Chair], Some.Learner, Some.By(Some.Learner)).Refusal);
        Assert.Equal(new ManagerNeeded(), ReviewQuestion.Retire(Draft, "舊", Some.Learner, Some.By(Some.Learner)).Refusal);
    }

    [Fact]
    public void Neither_the_author_nor_whoever_submits_is_asked_to_review()
    {
        var submitted = ReviewQuestion.Submit(
            Draft, [Some.TrainingManager.Person, Some.SecondTrainingManager.Person, Some.Chair], Some.SecondTrainingManager, Some.By(Some.SecondTrainingManager)).Value!;

        Assert.Equal([Some.Chair], submitted.Next.Review!.Approvers);
        Assert.Equal(new NobodyElse(), Submit(Draft, Some.TrainingManager.Person).Refusal);
        Assert.Equal(new OwnWork(), Decide(Reviewed, Some.TrainingManager).Refusal);
        Assert.Equal(new NotAnApprover(), Decide(Reviewed, Some.LearnersHead).Refusal);
    }

    [Theory]
    [InlineData(ApprovalVerdict.Approve, QuestionStatus.Approved, true)]
    [InlineData(ApprovalVerdict.Return, QuestionStatus.Draft, false)]
    [InlineData(ApprovalVerdict.Reject, QuestionStatus.Rejected, false)]
    public void A_verdict_moves_the_question_and_only_approval_lets_it_be_drawn(ApprovalVerdict verdict, QuestionStatus status, bool isDrawn)
    {
        var step = Decide(Reviewed, Some.SecondTrainingManager, verdict, "看過了").Value!;

        Assert.Equal((status, isDrawn, "看過了"), (step.Next.Status, step.Next.Drawn is not null, step.Next.Reason));
        Assert.Equal(Reviewed.Newest.Content.Fingerprint(), step.Event.Document);
    }

    [Fact]
    public void A_decision_on_another_text_a_second_decision_and_one_without_reason_are_refused()
    {
        var by = Some.SecondTrainingManager;

        Assert.Equal(new ObjectChanged(), ReviewQuestion.Decide(Reviewed, "other", ApprovalVerdict.Approve, null, by, Some.By(by)).Refusal);
        Assert.Equal(new ReasonNeeded(), Decide(Reviewed, by, ApprovalVerdict.Return).Refusal);
        Assert.Equal(new AlreadyDecided(ApprovalStatus.Approved), Decide(Decide(Reviewed, by).Value!.Next, by).Refusal);
        Assert.Equal(new WrongQuestionState(QuestionStatus.Draft), Decide(Draft, by).Refusal);
        Assert.Equal(new WrongQuestionState(QuestionStatus.InReview), Submit(Reviewed, Some.Chair).Refusal);
    }

    [Fact]
    public void A_retired_question_is_drawn_no_more_until_it_is_written_anew()
    {
        var retired = ReviewQuestion.Retire(Some.Question, " 法規已修正 ", Some.TrainingManager, Some.By(Some.TrainingManager)).Value!.Next;

        Assert.Equal((QuestionStatus.Retired, null, "法規已修正"), (retired.Status, retired.Drawn, retired.Reason));
        Assert.Equal(new WrongQuestionState(QuestionStatus.Retired), ReviewQuestion.Retire(retired, "再", Some.TrainingManager, Some.By(Some.TrainingManager)).Refusal);
        Assert.Equal(new ReasonNeeded(), ReviewQuestion.Retire(Some.Question, " ", Some.TrainingManager, Some.By(Some.TrainingManager)).Refusal);
        Assert.Equal(1, Import([retired], Some.QuestionContent).Unchanged);
        Assert.Equal(QuestionStatus.Draft, Import([retired], Some.QuestionContent with { Difficulty = Difficulty.Easy }).Steps[0].Next.Status);
    }

    [Fact]
    public void Every_refusal_says_what_is_wrong_in_both_languages() =>
        Assert.All(
            from status in Enum.GetValues<QuestionStatus>()
            from refusal in (Refusal[])[new WrongQuestionState(status), new UnknownQuestion(), new NobodyElse(), new TrainingBusy()]
            from culture in Languages.All
            select refusal.Say(culture),
            sentence => Assert.Matches(@"\S[。.]$", sentence));

    private static QuestionImport Import(IReadOnlyList<Question> bank, params QuestionContent[] file) => ImportQuestions.Decide(
        bank, [.. file.Select((content, at) => new ImportedQuestion(at + 1, content))], Some.TrainingManager, Some.By(Some.TrainingManager)).Value!;

    private static Outcome<QuestionStep> Submit(Question question, params Guid[] reviewers) =>
        ReviewQuestion.Submit(question, reviewers, Some.TrainingManager, Some.By(Some.TrainingManager));

    private static Outcome<QuestionStep> Decide(Question question, TrainingActor by, ApprovalVerdict verdict = ApprovalVerdict.Approve, string? comment = null) =>
        ReviewQuestion.Decide(question, question.Newest.Content.Fingerprint(), verdict, comment, by, Some.By(by));
}
