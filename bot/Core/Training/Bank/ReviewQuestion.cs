namespace TeamsIsms.Training.Bank;

/// <summary>No question is asked before somebody other than its author has approved it (rules 4.4, 4.11).</summary>
public static class ReviewQuestion
{
    /// <param name="reviewers">Who might; the author and whoever submits are left out.</param>
    public static Outcome<QuestionStep> Submit(Question question, IEnumerable<Guid> reviewers, TrainingActor by, Act act)
    {
        List<Guid> others = [.. reviewers.Where(reviewer => reviewer != by.Person && reviewer != question.Newest.Author).Distinct()];
        return question switch
        {
            _ when !by.IsManager => new ManagerNeeded(),
            { Status: not QuestionStatus.Draft } => new WrongQuestionState(question.Status),
            _ when others.Count == 0 => new NobodyElse(),
            _ => QuestionStep.Of(
                question,
                question with
                {
                    Status = QuestionStatus.InReview,
                    Reason = null,
                    Review = new ApprovalRequest(by.Person, question.Newest.Content.Fingerprint(), ApprovalMode.One, 0, act.At)
                    {
                        Approvers = others,
                        Barred = [question.Newest.Author],
                    },
                },
                TrailKinds.QuestionSubmitted,
                act),
        };
    }

    /// <summary>Every draft at once, but those that were returned and are still the same.</summary>
    public static Outcome<IReadOnlyList<QuestionStep>> SubmitAll(
        IReadOnlyList<Question> bank, IReadOnlyList<Guid> reviewers, TrainingActor by, Act act)
    {
        List<Outcome<QuestionStep>> all = [.. bank.Where(question => question.IsFreshDraft).Select(draft => Submit(draft, reviewers, by, act))];
        List<QuestionStep> steps = [.. all.Select(outcome => outcome.Value).OfType<QuestionStep>()];
        return steps.Count > 0 ? steps : all.FirstOrDefault()?.Refusal ?? new NothingToSubmit();
    }

    /// <summary>As below, of the request the card showed.</summary>
    internal static Outcome<QuestionStep> Decide(Question question, ApprovalVote vote, Act act) =>
        vote.Outdated(question.Review) is { } outdated && vote.By != question.Newest.Author
            ? outdated
            : Decide(question, vote.Version, vote.Verdict, vote.Comment, new TrainingActor(vote.By, []), act);

    /// <summary>The requests of a round change while they wait: somebody else may decide, or was reminded.</summary>
    internal static Outcome<IReadOnlyList<QuestionStep>> ChangeAll(
        IReadOnlyList<Question> round, Func<ApprovalRequest, Outcome<ApprovalChange>> change, Act act)
    {
        List<Outcome<QuestionStep>> all =
        [
            .. from question in round
               where question.Status == QuestionStatus.InReview
               let request = question.Review
               where request is not null
               select change(request).Match<Outcome<QuestionStep>>(
                   changed => QuestionStep.Of(question, question with { Review = changed.Next }, changed.Kind, act, changed.Reason, changed.Note),
                   refusal => refusal),
        ];
        List<QuestionStep> steps = [.. all.Select(outcome => outcome.Value).OfType<QuestionStep>()];
        return steps.Count > 0 ? steps : all.FirstOrDefault()?.Refusal ?? new UnknownApproval();
    }

    /// <param name="version">The fingerprint on the card that was tapped; another one makes the decision void.</param>
    public static Outcome<QuestionStep> Decide(
        Question question, string version, ApprovalVerdict verdict, string? comment, TrainingActor by, Act act)
    {
        if (by.Person == question.Newest.Author)
        {
            return new OwnWork();
        }

        if (question is not { Status: QuestionStatus.InReview, Review: { } request })
        {
            return question.Review is { } done ? new AlreadyDecided(done.Status) : new WrongQuestionState(question.Status);
        }

        var outcome = Approve.Decide(request, by.Person, verdict, version, comment, act.At);
        if (outcome.Refusal is { } refusal)
        {
            return refusal;
        }

        var decided = question with { Review = outcome.Value, Reason = comment?.Trim() };
        return decided.Review!.Status switch // set in the line above
        {
            ApprovalStatus.Approved => QuestionStep.Of(
                question,
                decided with { Status = QuestionStatus.Approved, Drawn = question.Newest },
                TrailKinds.QuestionApproved,
                act,
                comment),
            ApprovalStatus.Rejected => QuestionStep.Of(
                question, decided with { Status = QuestionStatus.Rejected }, TrailKinds.QuestionRejected, act, comment),
            ApprovalStatus.Pending or ApprovalStatus.ChangesRequested or ApprovalStatus.Withdrawn or ApprovalStatus.Expired =>
                QuestionStep.Of(question, decided with { Status = QuestionStatus.Draft }, TrailKinds.QuestionReturned, act, comment),
        };
    }

    /// <summary>It is drawn no more. A later import of a changed text makes a draft of it again.</summary>
    public static Outcome<QuestionStep> Retire(Question question, string? reason, TrainingActor by, Act act) => question switch
    {
        _ when !by.IsManager => new ManagerNeeded(),
        { Status: QuestionStatus.Retired } => new WrongQuestionState(question.Status),
        _ when string.IsNullOrWhiteSpace(reason) => new ReasonNeeded(),
        _ => QuestionStep.Of(
            question,
            question with { Status = QuestionStatus.Retired, Drawn = null, Review = null, Reason = reason.Trim() },
            TrailKinds.QuestionRetired,
            act,
            reason.Trim()),
    };
}
