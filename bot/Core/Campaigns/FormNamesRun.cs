namespace TeamsIsms.Campaigns;

/// <summary>Fills the form of a campaign that came back, with names where its audience has ids.</summary>
internal sealed class FormNamesRun(PeopleTable people, DirectoryClient directory)
{
    public async Task<CampaignForm> OfAsync(Campaign draft, CancellationToken cancellationToken) => FormOf.Campaign(
        draft,
        await GroupsAsync(draft.Audience.Groups, cancellationToken),
        await PeopleAsync(draft.Audience.People, cancellationToken),
        await PeopleAsync(draft.Audience.Excluded, cancellationToken));

    // A name that would not lead back to the group is left aside.
    private async Task<IReadOnlyList<string>> GroupsAsync(IReadOnlyList<Guid> groups, CancellationToken cancellationToken)
    {
        var names = new List<string>();
        foreach (var group in groups)
        {
            var name = await directory.GroupNameAsync(group, cancellationToken);
            names.Add(name is { Length: > 0 } && name.IndexOfAny(AudienceChoice.Between) < 0
                && await directory.GroupsAsync(name, cancellationToken) is [_]
                ? name
                : group.ToString());
        }

        return names;
    }

    private async Task<IReadOnlyList<string>> PeopleAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var names = new List<string>();
        foreach (var id in ids)
        {
            var person = (await people.FindAsync(id, cancellationToken))?.Person;
            names.Add(person?.UserPrincipalName ?? person?.Mail ?? id.ToString());
        }

        return names;
    }
}
