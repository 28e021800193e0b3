using TeamsIsms.Campaigns;
using TeamsIsms.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Incidents;

/// <summary>A person who was chosen, or nobody.</summary>
internal sealed record Chosen(Guid? Id);

/// <summary>People who were chosen on a card or typed by name: whoever they are, they have to be in the directory now.</summary>
internal static class ChoosePeople
{
    /// <summary>Nobody when the field was left empty.</summary>
    public static async Task<Outcome<Chosen>> OneAsync(Turn turn, string? typed, CancellationToken cancellationToken)
    {
        var all = await AllAsync(turn, typed, cancellationToken);
        return all switch
        {
            { Refusal: { } refusal } => refusal,
            { Value: [] } => new Chosen(null),
            { Value: [var one] } => new Chosen(one),
            _ => new PersonNotFound(typed ?? ""),
        };
    }

    /// <summary>Ids as cards bring them, names or accounts as people type them, separated by commas; each person once.</summary>
    public static async Task<Outcome<IReadOnlyList<Guid>>> AllAsync(Turn turn, string? typed, CancellationToken cancellationToken)
    {
        var (found, names) = (new List<Guid>(), new List<string>());
        foreach (var word in AudienceChoice.Words(typed))
        {
            if (!Guid.TryParse(word, out var id))
            {
                names.Add(word);
            }
            else if (await turn.Get<PeopleTable>().FindAsync(id, cancellationToken) is { Person.Enabled: true })
            {
                found.Add(id);
            }
            else
            {
                return new PersonNotFound(word);
            }
        }

        if (names.Count > 0)
        {
            var named = await turn.Get<AudienceCountRun>().FindAsync(
                new AudienceChoice(new Audience(), names, []), cancellationToken);
            if (named.Problems is [var problem, ..])
            {
                return problem.Reason;
            }

            found.AddRange(named.Audience.People);
        }

        return found.Distinct().ToList();
    }
}
