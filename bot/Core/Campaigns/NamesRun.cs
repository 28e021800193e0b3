namespace TeamsIsms.Campaigns;

/// <summary>What the people of an approval are called.</summary>
internal sealed class NamesRun(PeopleTable people)
{
    /// <returns>The name by id; an em dash for somebody the directory does not know.</returns>
    public async Task<Func<Guid, string>> OfAsync(ApprovalRequest? request, CancellationToken cancellationToken)
    {
        var names = new Dictionary<Guid, string>();
        foreach (var id in Named(request).Distinct())
        {
            if (await people.FindAsync(id, cancellationToken) is { Person.Name: var name })
            {
                names[id] = name;
            }
        }

        return id => names.GetValueOrDefault(id, "—");
    }

    private static IEnumerable<Guid> Named(ApprovalRequest? request) => request is null
        ? []
        : request.Approvers.Concat(request.Decisions.SelectMany(decision => new[] { decision.By, decision.For }));
}
