using TeamsIsms.Incidents;
using TeamsIsms.People;
using TeamsIsms.Teams;
using TeamsIsms.Trail;
using TeamsIsms.Training;

namespace TeamsIsms.Bot.Training;

/// <summary>Who acts in a turn about training, with the roles of the directory; none for somebody it does not know.</summary>
internal sealed record TrainingTurn(Turn Turn, TrainingActor Actor, Person? Person, DateTimeOffset Now)
{
    public Act Act => Act.By(Turn.Caller, Now, Turn.Activity.Id);

    public static async Task<TrainingTurn> OfAsync(Turn turn, CancellationToken cancellationToken)
    {
        var person = (await turn.Get<PeopleTable>().FindAsync(turn.Caller, cancellationToken))?.Person;
        var actor = person is null ? new TrainingActor(turn.Caller, []) : TrainingActor.Of(person);
        return new TrainingTurn(turn, actor, person, turn.Get<TimeProvider>().GetUtcNow());
    }

    /// <summary>Runs what is for this person's eyes, or says that others would read along.</summary>
    public static async Task<Answer> AloneAsync(Turn turn, Func<TrainingTurn, Task<Answer>> answer, CancellationToken cancellationToken) =>
        turn.IsPersonal ? await answer(await OfAsync(turn, cancellationToken)) : Answer.Refused(new PersonalChatOnly());
}
