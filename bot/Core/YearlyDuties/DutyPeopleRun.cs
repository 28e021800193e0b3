namespace TeamsIsms.YearlyDuties;

/// <summary>Whose a duty is now. What belonged to somebody who left falls to the role, and what no role holds to the security managers.</summary>
internal sealed class DutyPeopleRun(PeopleTable people)
{
    public Task<IReadOnlyList<Person>> OfAsync(DutyLine line, CancellationToken cancellationToken) => line switch
    {
        GuardLine guard => OfAsync(guard.Duty.Person, guard.Duty.Rule.Responsible, cancellationToken),
        ReviewLine review => OfAsync(review.Document.Owner, Role.DocumentController, cancellationToken),
        _ => throw new ArgumentException("There are no other lines.", nameof(line)),
    };

    public async Task<IReadOnlyList<Person>> ManagersAsync(CancellationToken cancellationToken) =>
        await people.WithRoleAsync(Role.SecurityManager, cancellationToken);

    private async Task<IReadOnlyList<Person>> OfAsync(Guid? named, Role role, CancellationToken cancellationToken) =>
        named is { } id && await people.FindAsync(id, cancellationToken) is { Person: { Enabled: true } person } ? [person]
        : await people.WithRoleAsync(role, cancellationToken) is { Count: > 0 } holders ? holders
        : await ManagersAsync(cancellationToken);
}
