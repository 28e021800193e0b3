using TeamsIsms.Objectives.Cards;

namespace TeamsIsms.Objectives;

/// <summary>An objective as one person sees it, with its owner's name.</summary>
internal sealed class ObjectiveSightRun(PeopleTable people)
{
    public async Task<ObjectiveSight> OfAsync(
        Objective objective, ObjectiveActor viewer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var owner = (await people.FindAsync(objective.Owner, cancellationToken))?.Person;
        return new ObjectiveSight(objective, viewer, owner?.Name ?? "—", Taipei.Day(now));
    }
}
