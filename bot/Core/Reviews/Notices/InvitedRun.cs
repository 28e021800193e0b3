using TeamsIsms.Reviews.Calendar;

namespace TeamsIsms.Reviews.Notices;

/// <summary>Who is invited to a review, and whose address answered.</summary>
internal sealed class InvitedRun(PeopleTable people)
{
    /// <summary>Those who sit are required; their deputies may listen, and are there when they are needed.</summary>
    public async Task<IReadOnlyList<Invited>> OfAsync(Review review, CancellationToken cancellationToken)
    {
        var invited = new List<Invited>();
        foreach (var (person, isRequired) in Seated(review))
        {
            if (await people.FindAsync(person, cancellationToken) is { Person: { Enabled: true } known }
                && CommonTimesRun.Mailbox(known) is { } address)
            {
                invited.Add(new Invited(address, known.Name, isRequired));
            }
        }

        return invited;
    }

    /// <summary>What the calendar tells, by person.</summary>
    public async Task<IReadOnlyDictionary<Guid, MeetingAnswer>> AnswersAsync(
        Review review, IReadOnlyDictionary<string, InvitationAnswer> told, CancellationToken cancellationToken)
    {
        var answers = new Dictionary<Guid, MeetingAnswer>();
        foreach (var (person, _) in Seated(review))
        {
            if (await people.FindAsync(person, cancellationToken) is { Person: { } known }
                && CommonTimesRun.Mailbox(known) is { } address && told.TryGetValue(address, out var answer))
            {
                answers[person] = Of(answer);
            }
        }

        return answers;
    }

    private static IEnumerable<(Guid Person, bool IsRequired)> Seated(Review review)
    {
        var holders = review.Seats.Select(seat => seat.Holder).ToHashSet();
        return
        [
            .. holders.Select(person => (person, true)),
            .. review.Seats.Select(seat => seat.Deputy).OfType<Guid>().Distinct().Where(person => !holders.Contains(person)).Select(person => (person, false)),
        ];
    }

    private static MeetingAnswer Of(InvitationAnswer answer) => answer switch
    {
        InvitationAnswer.Accepted => MeetingAnswer.Accepted,
        InvitationAnswer.Tentative => MeetingAnswer.Tentative,
        InvitationAnswer.Declined => MeetingAnswer.Declined,
    };
}
