using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Kernel;
using TeamsIsms.Teams;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Cards;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Bot.Training;

/// <summary>An attempt as it stands now: the question, the check before it is handed in, or how it ended.</summary>
internal static class QuizAnswers
{
    private const int LongestTyped = 200;

    /// <summary>What is the case now, wherever a card came from: the attempt that runs, else the one on the card, else the training.</summary>
    /// <param name="attempt">The number on the card.</param>
    /// <param name="note">Why this is shown.</param>
    public static async Task<Answer> PresentAsync(
        Turn turn, CampaignId campaign, int attempt, string? note, CancellationToken cancellationToken)
    {
        var table = turn.Get<AttemptTable>();
        var view = await table.FindAsync(campaign, turn.Caller, attempt, cancellationToken);
        if (view?.Training.Running is { } running && running != attempt)
        {
            view = await table.FindAsync(campaign, turn.Caller, running, cancellationToken);
        }

        if (view is not { Attempt: not null, Paper: not null })
        {
            return await QuizStart.OpenAsync(turn, new TrainingVerb { Id = campaign.ToString() }, cancellationToken);
        }

        var now = turn.Get<TimeProvider>().GetUtcNow();
        var ended = await turn.Get<AttemptEndRun>().ExpireAsync(view, now, cancellationToken);
        return await ShowAsync(turn, ended ?? view, note, cancellationToken);
    }

    /// <summary>How an attempt ended stays in the message that asked, so that every device shows it. A list that led here stays a list.</summary>
    public static async Task<Answer> ShowAsync(Turn turn, AttemptView view, string? note, CancellationToken cancellationToken)
    {
        if (view is not { Attempt: { } attempt, Paper: { } paper }
            || await turn.Get<CourseTable>().FindFixedAsync(view.Training.Course, cancellationToken) is not { } course)
        {
            return Answer.Refused(new NotInTraining());
        }

        if (view.Training.Running != attempt.Number)
        {
            var now = turn.Get<TimeProvider>().GetUtcNow();
            var result = QuizResult.Of(view.Training, attempt, paper, course.Quiz?.CoolDown ?? TimeSpan.Zero, now);
            return Answer.Kept(
                QuizResultCard.Draw(view.Training.Campaign, course.Title, result, turn.Culture),
                await OwnCardAsync(turn, view.Training.Campaign, cancellationToken) ?? turn.Activity.ReplyToId);
        }

        var head = AttemptHead.Of(view.Training.Campaign, course.Title, attempt);
        return Answer.Card(attempt.At < paper.Questions.Count
            ? await QuestionAsync(turn, head, ShownQuestion.From(attempt, paper), problem: null, note, cancellationToken)
            : QuizCheckCard.Draw(head, turn.Culture, note));
    }

    /// <summary>The same question with what was typed and why it cannot be taken.</summary>
    public static async Task<Answer> AgainAsync(
        Turn turn, AttemptView view, string? typed, Refusal problem, CancellationToken cancellationToken)
    {
        if (view is not { Attempt: { } attempt, Paper: { } paper }
            || await turn.Get<CourseTable>().FindFixedAsync(view.Training.Course, cancellationToken) is not { } course)
        {
            return Answer.Refused(problem);
        }

        var question = ShownQuestion.From(attempt, paper);
        var shown = question.Input is AnswerInput.Number or AnswerInput.Text
            ? question with { Given = CardText.OneLine(typed ?? "", LongestTyped) }
            : question;
        var head = AttemptHead.Of(view.Training.Campaign, course.Title, attempt);
        return Answer.Card(await QuestionAsync(turn, head, shown, problem.Say(turn.Culture), note: null, cancellationToken));
    }

    private static async Task<string?> OwnCardAsync(Turn turn, CampaignId campaign, CancellationToken cancellationToken) =>
        await turn.Get<CampaignTable>().FindFixedAsync(campaign, cancellationToken) is { } asked
            ? (await turn.Get<AssignmentTable>().FindAsync(asked, turn.Caller, cancellationToken))?.Assignment?.Card
            : null;

    private static async Task<AdaptiveCard> QuestionAsync(
        Turn turn, AttemptHead head, ShownQuestion question, string? problem, string? note, CancellationToken cancellationToken)
    {
        var picture = question.Image is { } image
            ? await turn.Get<PictureClient>().AddressAsync(image.Source, cancellationToken)
            : null;
        return QuestionCard.Draw(head, question, picture, turn.Culture, problem, note);
    }
}
