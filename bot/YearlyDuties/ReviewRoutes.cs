using TeamsIsms.Documents;
using TeamsIsms.Documents.Register;
using TeamsIsms.Kernel;
using TeamsIsms.Teams;
using TeamsIsms.Trail;
using TeamsIsms.YearlyDuties;
using TeamsIsms.YearlyDuties.Cards;

namespace TeamsIsms.Bot.YearlyDuties;

/// <summary>Reviews that something makes necessary at once: the form, and what is made of it. What was typed is never lost.</summary>
internal static class ReviewRoutes
{
    public static async Task<Answer> TriggerAsync(Turn turn, DutyVerb verb, CancellationToken cancellationToken)
    {
        if (turn is { IsPersonal: false, IsFromDialog: false })
        {
            return Answer.Refused(new DutiesInPersonalChat());
        }

        var act = Act.By(turn.Caller, turn.Get<TimeProvider>().GetUtcNow(), turn.Activity.Id);
        List<RegisterLine> binding =
        [
            .. (await turn.Get<RegisterTable>().ListAsync(cancellationToken)).Where(line => line.Current.Status == DocumentStatus.Published),
        ];
        if (verb.Documents is null)
        {
            return Form(turn, verb, binding, act, []);
        }

        var chosen = binding.Where(line => Chose(verb.Documents, line)).ToList();
        var outcome = AskReview.Decide(chosen, verb.TriggerKind(), verb.Reason, isManager: true, turn.Caller, act.At); // the route asks for the role
        if (outcome.Value is not { } tasks)
        {
            return Form(turn, verb, binding, act, [outcome.Refusal!]); // no value: refused
        }

        foreach (var (task, line) in tasks.Zip(chosen))
        {
            if ((await turn.Get<ReviewTaskTable>().AskAsync(task, line, act, cancellationToken)).Refusal is { } busy)
            {
                return Form(turn, verb, binding, act, [busy]);
            }
        }

        return await DutyListRoutes.ListAsync(turn, 1, cancellationToken);
    }

    private static Answer Form(Turn turn, DutyVerb verb, List<RegisterLine> binding, Act act, IReadOnlyList<Refusal> problems) =>
        binding.Count is 0
            ? Answer.Refused(new ReviewDocumentsNeeded())
            : Answer.Card(ReviewFormCard.Draw(
                new ReviewForm(verb.Trigger, verb.Documents, verb.Reason),
                binding,
                [.. problems.Select(problem => problem.Say(turn.Culture))],
                DutyDates.ReviewDue(act.At),
                turn.Culture));

    private static bool Chose(string documents, RegisterLine line)
    {
        var words = documents.Split(',', StringSplitOptions.TrimEntries);
        return words.Contains(line.Id.ToString()) || (line.Tier == 1 && words.Contains(ReviewFormCard.Tier1));
    }
}
