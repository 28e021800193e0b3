using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Cards.Bank;

namespace TeamsIsms.Training.Bank;

/// <summary>
/// The review of questions. They are submitted many at a time and decided one by one: the request is the round, a decision names its question.
/// </summary>
internal sealed class QuestionSubject(QuestionTable bank, PeopleTable people) : IApprovalSubject
{
    public const string Called = "question";

    private const int LongestTitle = 60;

    public string Name => Called;

    public Role NextRole => Role.CommitteeMember;

    public bool IsConfidential => true;

    public bool IsRound => true;

    /// <param name="round">See <see cref="ReviewRound.Of(Question)"/>.</param>
    public static ApprovalKey Key(string round) => new(Called, round);

    public string Kind(CultureInfo culture) => BankWords.Text.Say(culture, "ApprovalOfQuestions");

    public async Task<ApprovalMatter?> FindAsync(ApprovalKey key, CancellationToken cancellationToken) =>
        ReviewRound.Matter(key, ReviewRound.Questions(await bank.ListAsync(cancellationToken), key.Id));

    /// <summary>Of the round what became of it, of a question the question.</summary>
    public async Task<AdaptiveCard?> DrawAsync(
        ApprovalKey key, ApprovalViewer viewer, string? note, CancellationToken cancellationToken)
    {
        var all = await bank.ListAsync(cancellationToken);
        if (QuestionId.Parse(key.Id) is { } id)
        {
            return all.FirstOrDefault(one => one.Id == id) is { } question && await MaySeeAsync(question, viewer, cancellationToken)
                ? QuestionReviewCard.Draw(await ViewAsync(all, question, viewer, cancellationToken) with { Problem = note }, viewer.Culture)
                : null;
        }

        if (ReviewRound.Questions(all, key.Id) is not [{ Review: { } request }, ..] round)
        {
            return null;
        }

        var by = (await people.FindAsync(request.Requester, cancellationToken))?.Person.Name ?? "—";
        return ReviewNoticeCard.Asked(ReviewTally.Of(ReviewRound.Of(round, viewer.Person)), by, viewer.Culture);
    }

    public async Task<Outcome<ApprovalAnswer>> DecideAsync(
        ApprovalKey key, ApprovalVote vote, ApprovalViewer viewer, Act act, CancellationToken cancellationToken)
    {
        if (QuestionId.Parse(key.Id) is not { } id)
        {
            return new UnknownQuestion();
        }

        var outcome = await bank.ActAsync(
            id,
            question => ReviewQuestion.Decide(question, vote, act),
            act.At,
            cancellationToken,
            (changes, question) => QuestionNotices.OweDecided(changes, question, act.At));
        return outcome.Value is { } decided ? await NextAsync(decided, viewer, cancellationToken) : outcome.Refusal!; // no value: refused
    }

    public async Task<Outcome<ApprovalRequest>> ChangeAsync(
        ApprovalKey key, Func<ApprovalRequest, Outcome<ApprovalChange>> change, Act act, CancellationToken cancellationToken)
    {
        var outcome = await bank.ActOnAllAsync(
            all => ReviewQuestion.ChangeAll(ReviewRound.Questions(all, key.Id), change, act),
            changes => changes.Owe(key, act.At),
            act.At,
            cancellationToken);
        return outcome.Refusal is { } refusal ? refusal
            : await FindAsync(key, cancellationToken) is { Request: var request } ? request
            : new UnknownApproval();
    }

    private async Task<ApprovalAnswer> NextAsync(Question decided, ApprovalViewer viewer, CancellationToken cancellationToken)
    {
        var before = BankWords.Text.Say(
            viewer.Culture,
            "Decided",
            CardText.OneLine(decided.Newest.Content.Title, LongestTitle),
            decided.Review is { } review ? ApprovalLook.Say(review.Status, viewer.Culture) : "");
        var all = await bank.ListAsync(cancellationToken);
        return ReviewRound.Next(all, decided.Id, viewer.Person, viewer.Now) is { } next
            ? new ApprovalAnswer(
                QuestionReviewCard.Draw(await ViewAsync(all, next, viewer, cancellationToken) with { Before = before }, viewer.Culture), IsKept: false)
            : new ApprovalAnswer(QuestionReviewCard.Nothing(before, viewer.Culture));
    }

    private async Task<bool> MaySeeAsync(Question question, ApprovalViewer viewer, CancellationToken cancellationToken) =>
        question.Newest.Author == viewer.Person
        || (question.Review is { } request && Approve.Seat(request, viewer.Person, viewer.Now) is not null)
        || (await people.FindAsync(viewer.Person, cancellationToken))?.Person.HasAny(Role.TrainingManager, Role.SecurityManager) is true;

    private async Task<QuestionReviewView> ViewAsync(
        IReadOnlyList<Question> all, Question question, ApprovalViewer viewer, CancellationToken cancellationToken)
    {
        var author = await people.FindAsync(question.Newest.Author, cancellationToken);
        return QuestionReviewView.For(all, question, author?.Person.Name ?? "—", viewer.Person, viewer.Now);
    }
}
