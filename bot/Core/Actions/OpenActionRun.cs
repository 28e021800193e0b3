using Microsoft.Extensions.Options;
using TeamsIsms.Actions.Notices;

namespace TeamsIsms.Actions;

/// <summary>Opens an action for whoever finds that one is needed: a person, an audit, a review, the clock.</summary>
internal sealed class OpenActionRun(ActionTable table, ActionSightRun sights, PeopleTable people, IOptions<ActionOptions> options)
{
    /// <summary>Under the next number; an owner who left is none, so that the security managers name one.</summary>
    /// <param name="token">Names what it is opened for: the same actor with the same one gets the earlier action.</param>
    /// <param name="wanted">With the number of the record it comes from, and its link where it has one.</param>
    /// <param name="act">Of a person, or of the system.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public async Task<Outcome<CorrectiveAction>> OpenAsync(
        string token, NewAction wanted, Act act, CancellationToken cancellationToken)
    {
        var owner = wanted.Owner is { } id ? await HereAsync(id, cancellationToken) : null;
        var by = TrailActor.PersonOf(act.Actor) is { } person
            ? await sights.ActorAsync(person, owner?.Id, cancellationToken)
            : ActionActor.System;
        return await table.AddAsync(
            token,
            number => OpenAction.Decide(number, wanted with { Owner = owner?.Id, Unit = owner?.Unit }, by, options.Value, act),
            (changes, action) => changes.Owe(action, act.At),
            act,
            cancellationToken);
    }

    private async Task<Person?> HereAsync(Guid id, CancellationToken cancellationToken) =>
        (await people.FindAsync(id, cancellationToken))?.Person is { Enabled: true } person ? person : null;
}
