using Microsoft.Extensions.Options;
using TeamsIsms.Actions.Cards;

namespace TeamsIsms.Actions;

/// <summary>An action as one person sees it, with the names of those it is about.</summary>
internal sealed class ActionSightRun(PeopleTable people, IOptions<ActionOptions> options)
{
    public async Task<ActionSight> OfAsync(CorrectiveAction action, Guid viewer, DateTimeOffset now, CancellationToken cancellationToken) =>
        new(action, await ActorAsync(viewer, action.Owner, cancellationToken), await NamesAsync(Named(action), cancellationToken), now)
        {
            ObservationDays = options.Value.ObservationDays,
        };

    /// <summary>Nobody the directory knows has no role.</summary>
    /// <param name="owner">Of the action that it is about; null when there is none.</param>
    public async Task<ActionActor> ActorAsync(Guid person, Guid? owner, CancellationToken cancellationToken)
    {
        var known = (await people.FindAsync(person, cancellationToken))?.Person;
        return known is null
            ? new ActionActor(person, [])
            : ActionActor.Of(known, owner is { } id ? (await people.FindAsync(id, cancellationToken))?.Person : null);
    }

    /// <summary>Who may approve a plan: the security managers, and the head of the owner.</summary>
    public async Task<IReadOnlyList<Guid>> ApproversAsync(Guid owner, CancellationToken cancellationToken)
    {
        var managers = await people.WithRoleAsync(Role.SecurityManager, cancellationToken);
        var known = (await people.FindAsync(owner, cancellationToken))?.Person;
        List<Person> asked = [.. managers];
        if (known?.Head is { } id && await people.FindAsync(id, cancellationToken) is { Person: { Enabled: true } head })
        {
            asked.Insert(0, head);
        }

        return [.. asked.Where(person => !person.Has(Role.Administrator)).Select(person => person.Id).Distinct()];
    }

    public async Task<Func<Guid, string>> NamesAsync(IEnumerable<Guid> ids, CancellationToken cancellationToken)
    {
        var names = new Dictionary<Guid, string>();
        foreach (var id in ids.Distinct())
        {
            if (await people.FindAsync(id, cancellationToken) is { Person.Name: var name })
            {
                names[id] = name;
            }
        }

        return id => names.GetValueOrDefault(id, "—");
    }

    private static IEnumerable<Guid> Named(CorrectiveAction action) =>
    [
        .. action.Owner is { } owner ? [owner] : Array.Empty<Guid>(),
        .. action.Steps.Select(step => step.Owner),
        .. action.Lines.Select(line => line.By).OfType<Guid>(),
        .. action.Evidence.Select(item => item.By),
        .. action.Exceptions.Select(exception => exception.Person),
        .. action.Extensions.Select(moved => moved.By),
        .. action.Verification is { } verdict ? [verdict.By] : Array.Empty<Guid>(),
    ];
}
