using Microsoft.Extensions.Options;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Cards;
using TeamsIsms.People;
using TeamsIsms.Teams;
using TeamsIsms.Trail;

namespace TeamsIsms.Bot.Incidents;

/// <summary>Who acts on a case in a turn, and for whose eyes the answer is.</summary>
/// <param name="Actor">The authenticated person with the roles of the directory; none for somebody it does not know.</param>
/// <param name="Viewer">Who reads the answer: the actor, or everybody in the response channel.</param>
internal sealed record CaseTurn(Turn Turn, CaseActor Actor, CaseActor Viewer, Person? Person, DateTimeOffset Now)
{
    public Act Act => Act.By(Turn.Caller, Now, Turn.Activity.Id);

    /// <summary>Null where others would read along: in any chat or channel but the response team's own.</summary>
    public static async Task<CaseTurn?> OfAsync(Turn turn, CancellationToken cancellationToken)
    {
        var isChannel = turn is { IsPersonal: false, IsFromDialog: false };
        if (isChannel && !IsResponseChannel(turn))
        {
            return null;
        }

        var person = (await turn.Get<PeopleTable>().FindAsync(turn.Caller, cancellationToken))?.Person;
        var actor = person is null ? new CaseActor(turn.Caller, []) : CaseActor.Of(person);
        return new CaseTurn(turn, actor, isChannel ? CaseSight.Shared : actor, person, turn.Get<TimeProvider>().GetUtcNow());
    }

    /// <summary>It was said in the response team's own channel.</summary>
    public static bool IsResponseChannel(Turn turn) =>
        turn.Place is { } place && turn.Get<IOptions<IncidentOptions>>().Value.ResponseChannel == place.Channel;

    /// <summary>Runs what needs to know this, or says that others would read along.</summary>
    public static async Task<Answer> WithAsync(
        Turn turn, Func<CaseTurn, Task<Answer>> answer, CancellationToken cancellationToken) =>
        await OfAsync(turn, cancellationToken) is { } known ? await answer(known) : Answer.Refused(new PersonalChatOnly());
}
