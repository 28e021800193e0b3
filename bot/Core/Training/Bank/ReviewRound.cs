using System.Globalization;

namespace TeamsIsms.Training.Bank;

/// <summary>The questions that were submitted with one tap: they are read one after the other, and their outcome is told at once.</summary>
public static class ReviewRound
{
    /// <summary>Names the round a question was submitted in; null for one that nobody judges.</summary>
    public static string? Of(Question question) => question.Review is { } review ? Of(review.AskedAt) : null;

    /// <summary>As above, by when it was submitted.</summary>
    public static string Of(DateTimeOffset askedAt) => askedAt.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);

    public static IReadOnlyList<Question> Questions(IReadOnlyList<Question> bank, string round) =>
        [.. bank.Where(question => Of(question) == round)];

    /// <summary>Those of them that the person is or was asked about.</summary>
    public static IReadOnlyList<Question> Of(IReadOnlyList<Question> round, Guid person) =>
        [.. round.Where(question => question.Review is { } review && IsAsked(review, person))];

    /// <summary>The round as one request: pending while one of its questions waits, with whom any of them waits for.</summary>
    /// <param name="round">May be empty: then there is none.</param>
    internal static ApprovalMatter? Matter(ApprovalKey key, IReadOnlyList<Question> round)
    {
        List<ApprovalRequest> all = [.. round.Select(question => question.Review).OfType<ApprovalRequest>()];
        List<ApprovalRequest> waiting = [.. all.Where(request => request.Status == ApprovalStatus.Pending)];
        if (all is not [var first, ..])
        {
            return null;
        }

        var some = waiting.Count > 0 ? waiting : all;
        var request = some[0] with
        {
            Approvers = [.. some.SelectMany(one => one.Approvers).Distinct()],
            Decisions = waiting.Count > 0 ? [] : [.. all.SelectMany(one => one.Decisions).GroupBy(decision => decision.By).Select(group => group.Last())],
            Status = waiting.Count > 0 ? ApprovalStatus.Pending : all.Max(one => one.Status),
        };
        return new ApprovalMatter(key, request with { Version = key.Id }, "", round[0].Newest.Content.Title) { Objects = round.Count };
    }

    /// <summary>It waits for this person.</summary>
    public static bool IsFor(Question question, Guid person, DateTimeOffset now) =>
        question is { Status: QuestionStatus.InReview, Review: { } request }
        && question.Newest.Author != person
        && ApprovalLook.MayDecide(request, person, now);

    /// <summary>What the person reads next: the first that waits behind a question, else the first of all.</summary>
    public static Question? Next(IReadOnlyList<Question> bank, QuestionId? behind, Guid person, DateTimeOffset now)
    {
        List<(int Place, Question Question)> waiting = [.. bank.Index().Where(one => IsFor(one.Item, person, now))];
        var at = bank.Index().FirstOrDefault(one => one.Item.Id == behind, (-1, null!)).Index;
        return waiting.FirstOrDefault(one => one.Place > at).Question ?? waiting.FirstOrDefault().Question;
    }

    /// <summary>Where a question stands among those of its round that the person is asked about, from 1.</summary>
    public static (int Position, int Of) Place(IReadOnlyList<Question> bank, Question question, Guid person)
    {
        List<QuestionId> asked =
        [
            .. bank.Where(other => Of(other) == Of(question) && other.Review is { } review && IsAsked(review, person)).Select(other => other.Id),
        ];
        return (asked.IndexOf(question.Id) + 1, asked.Count);
    }

    private static bool IsAsked(ApprovalRequest request, Guid person) => !request.IsOwn(person) && Approve.Concerns(request, person);
}
