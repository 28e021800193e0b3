using TeamsIsms.Approvals;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training;
using TeamsIsms.Training.Bank;

namespace TeamsIsms.Tests.Training.Bank;

public sealed class ReviewRoundTests
{
    private static readonly Guid Reviewer = Some.SecondTrainingManager.Person;

    private static readonly IReadOnlyList<Question> Drafts =
        [.. Some.Questions(4).Select(question => question with { Status = QuestionStatus.Draft, Drawn = null })];

    [Fact]
    public void Every_new_draft_is_submitted_and_a_returned_one_only_once_it_is_changed()
    {
        var returned = Decide(Submit(Drafts)[0], ApprovalVerdict.Return);

        var submitted = Submit([returned, .. Drafts.Skip(1), Some.Question]);

        Assert.True(returned.IsReturned);
        Assert.Equal(Drafts.Skip(1).Select(question => question.Id), submitted.Select(question => question.Id));
        Assert.All(submitted, question => Assert.Equal([Reviewer], question.Review!.Approvers));
        Assert.Equal(
            new NothingToSubmit(),
            ReviewQuestion.SubmitAll([returned, Some.Question], [Reviewer], Some.TrainingManager, Some.By(Some.TrainingManager)).Refusal);
    }

    [Fact]
    public void Nothing_is_submitted_where_nobody_else_could_review_or_by_somebody_else()
    {
        Assert.Equal(
            new NobodyElse(),
            ReviewQuestion.SubmitAll(Drafts, [Some.TrainingManager.Person], Some.TrainingManager, Some.By(Some.TrainingManager)).Refusal);
        Assert.Equal(
            new ManagerNeeded(), ReviewQuestion.SubmitAll(Drafts, [Reviewer], Some.Learner, Some.By(Some.Learner)).Refusal);
    }

    [Fact]
    public void A_reviewer_reads_one_question_after_the_other_and_comes_back_to_those_left_out()
    {
        var bank = Submit(Drafts);

        Assert.Equal(bank[0].Id, Next(bank, behind: null)?.Id);
        Assert.Equal(bank[2].Id, Next(bank, bank[1].Id)?.Id);
        Assert.Equal(bank[0].Id, Next(bank, bank[3].Id)?.Id);
        Assert.Equal(bank[2].Id, Next([bank[0], Decide(bank[1], ApprovalVerdict.Approve), bank[2], bank[3]], bank[0].Id)?.Id);
        Assert.Null(ReviewRound.Next([.. bank.Select(question => Decide(question, ApprovalVerdict.Approve))], bank[0].Id, Reviewer, Some.Now));
        Assert.Null(ReviewRound.Next(bank, null, Some.TrainingManager.Person, Some.Now));
    }

    [Fact]
    public void A_place_stays_the_same_while_the_others_are_decided()
    {
        var bank = Submit(Drafts);
        List<Question> later = [Decide(bank[0], ApprovalVerdict.Approve), Decide(bank[1], ApprovalVerdict.Reject), .. bank.Skip(2)];

        Assert.Equal((3, 4), ReviewRound.Place(bank, bank[2], Reviewer));
        Assert.Equal((3, 4), ReviewRound.Place(later, later[2], Reviewer));
    }

    [Fact]
    public void Figures_count_each_question_once_by_what_is_to_be_done()
    {
        var review = Submit(Drafts);
        List<Question> bank = [Some.Question, review[0], Decide(review[1], ApprovalVerdict.Return), Drafts[2], Decide(review[3], ApprovalVerdict.Approve)];

        Assert.Equal(new BankFigures(Approved: 2, InReview: 1, Drafts: 1, Returned: 1, ForMe: 1), BankFigures.Of(bank, Reviewer, Some.Now));
        Assert.Equal(0, BankFigures.Of(bank, Some.TrainingManager.Person, Some.Now).ForMe);
        Assert.Equal(new ReviewTally(Approved: 1, Returned: 1, Rejected: 0, Waiting: 1), ReviewTally.Of(ReviewRound.Questions(bank, ReviewRound.Of(review[0])!)));
    }

    private static Question? Next(IReadOnlyList<Question> bank, QuestionId? behind) => ReviewRound.Next(bank, behind, Reviewer, Some.Now);

    private static IReadOnlyList<Question> Submit(IReadOnlyList<Question> bank) =>
        [.. ReviewQuestion.SubmitAll(bank, [Reviewer], Some.TrainingManager, Some.By(Some.TrainingManager)).Value!.Select(step => step.Next)];

    private static Question Decide(Question question, ApprovalVerdict verdict) => ReviewQuestion.Decide(
        question, question.Newest.Content.Fingerprint(), verdict, "請修改", Some.SecondTrainingManager, Some.By(Some.SecondTrainingManager)).Value!.Next;
}
