using TeamsIsms.Binders;
using TeamsIsms.People;
using TeamsIsms.Teams;
using TeamsIsms.Trail;

namespace TeamsIsms.Bot.Binders;

/// <summary>Who looks for evidence in a turn.</summary>
internal sealed record EvidenceTurn(Turn Turn, Person Person, EvidenceReader Reader, DateTimeOffset Now)
{
    public Act Act => Act.By(Turn.Caller, Now, Turn.Activity.Id);

    /// <summary>Runs what needs to know this, or says that others would read along.</summary>
    public static async Task<Answer> WithAsync(Turn turn, Func<EvidenceTurn, Task<Answer>> answer, CancellationToken cancellationToken)
    {
        if (turn is { IsPersonal: false, IsFromDialog: false })
        {
            return Answer.Refused(new EvidenceInPersonalChat());
        }

        return await turn.Get<PeopleTable>().FindAsync(turn.Caller, cancellationToken) is { Person: { } person }
            ? await answer(new EvidenceTurn(turn, person, EvidenceReader.Of(person), turn.Get<TimeProvider>().GetUtcNow()))
            : Answer.Refused(new RoleNeeded());
    }

    /// <summary>As above, for those who may have evidence of others.</summary>
    public static Task<Answer> AsMakerAsync(Turn turn, Func<EvidenceTurn, Task<Answer>> answer, CancellationToken cancellationToken) => WithAsync(
        turn,
        async who => who.Reader.MayMake ? await answer(who) : Answer.Refused(new NotYourEvidence()),
        cancellationToken);
}
