using TeamsIsms.YearlyDuties.Cards;

namespace TeamsIsms.YearlyDuties;

/// <summary>Duties as one person may see them, with the names of those whose they are.</summary>
internal sealed class DutySightRun(DutyListRun list, DutyPeopleRun responsible, PeopleTable people, TrainingProgressRun training)
{
    public async Task<IReadOnlyList<DutyRow>> RowsAsync(Person viewer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var rows = new List<DutyRow>();
        foreach (var line in await list.ListAsync(now, cancellationToken))
        {
            if (DutyAccess.SeesAll(viewer) || DutyAccess.Sees(line, await HoldersAsync(line, cancellationToken), viewer))
            {
                rows.Add(new DutyRow(line, await NamedAsync(line, cancellationToken) is { Enabled: true } named ? named.Name : null));
            }
        }

        return rows;
    }

    /// <returns>Null when the viewer may not see it.</returns>
    public async Task<DutySight?> OfAsync(DutyKind kind, Person viewer, DateTimeOffset now, CancellationToken cancellationToken) =>
        await OfAsync(await list.FindAsync(kind, now, cancellationToken), viewer, now, cancellationToken);

    public async Task<DutySight?> OfAsync(GuardLine line, Person viewer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var holders = await responsible.OfAsync(line, cancellationToken);
        IReadOnlyList<Guid> ids = [.. holders.Select(person => person.Id)];
        return !DutyAccess.Sees(line, ids, viewer) ? null : new DutySight(
            line, [.. holders.Select(person => person.Name)], await NamedAsync(line, cancellationToken) is { Enabled: true } named ? named : null, Taipei.Day(now))
        {
            MayRecord = line.Duty.Rule.IsRecorded && ids.Contains(viewer.Id),
            MayChange = viewer.Has(Role.SecurityManager),
            Recorder = line.Duty.Last is { By: var by } ? (await people.FindAsync(by, cancellationToken))?.Person.Name : null,
            Training = line.Duty.Kind == DutyKind.Training ? await training.FindAsync(now, cancellationToken) : null,
        };
    }

    /// <summary>Those whose duty it is now.</summary>
    public async Task<IReadOnlyList<Guid>> HoldersAsync(DutyLine line, CancellationToken cancellationToken) =>
        [.. (await responsible.OfAsync(line, cancellationToken)).Select(person => person.Id)];

    private async Task<Person?> NamedAsync(DutyLine line, CancellationToken cancellationToken) =>
        (line is ReviewLine review ? review.Document.Owner : ((GuardLine)line).Duty.Person) is { } id // there are no other lines
            ? (await people.FindAsync(id, cancellationToken))?.Person
            : null;
}
