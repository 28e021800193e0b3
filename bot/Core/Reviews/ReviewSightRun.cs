using TeamsIsms.Reviews.Cards;
using TeamsIsms.Reviews.Inputs;
using TeamsIsms.Reviews.Notices;

namespace TeamsIsms.Reviews;

/// <summary>A review as people see it, with the names of those it is about.</summary>
internal sealed class ReviewSightRun(ReviewTable table, PeopleTable people, LiveFiguresRun figures)
{
    public async Task<ReviewSight> OfAsync(ReviewFile file, Guid viewer, DateTimeOffset now, CancellationToken cancellationToken) =>
        (await OfAsync(file, now, cancellationToken)) with { Viewer = await ActorAsync(viewer, cancellationToken) };

    /// <summary>As the system sees it; for several people only the viewer changes.</summary>
    public async Task<ReviewSight> OfAsync(ReviewFile file, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var committee = await table.CommitteeAsync(cancellationToken);
        var lines = (await table.TrailAsync(file.Review.Id.Subject, cancellationToken)).Select(ReviewLine.Of).Reverse().ToList();
        List<Guid> named = [.. ReviewPeople.Of(file), .. ReviewPeople.Of(committee), .. lines.Select(line => line.By).OfType<Guid>()];
        return new ReviewSight(file, ReviewActor.System, await NamesAsync(named, cancellationToken), now)
        {
            Committee = committee,
            Here = await HereAsync(ReviewPeople.Of(committee), cancellationToken),
            Lines = lines,
        };
    }

    /// <summary>With the figures of the leaf that the page is about; nothing is read for other pages.</summary>
    public async Task<ReviewSight> WithFiguresAsync(ReviewSight sight, string? view, CancellationToken cancellationToken) =>
        ReviewViews.LeafOf(view) is { } leaf && sight.SeesInput(leaf)
            ? sight with { Figures = await figures.ReadAsync(leaf, new LiveScope(sight.File.Review.Id, Taipei.Day(sight.Now)), cancellationToken) }
            : sight;

    public async Task<ReviewWatchers> WatchersAsync(ReviewSight sight, CancellationToken cancellationToken) => new(
        [.. (await people.WithRoleAsync(Role.SecurityManager, cancellationToken)).Select(person => person.Id)],
        sight.Committee.On(sight.Today).FirstOrDefault(seat => seat.IsChair)?.Holder);

    /// <summary>Nobody the directory knows has no role.</summary>
    public async Task<ReviewActor> ActorAsync(Guid person, CancellationToken cancellationToken) =>
        (await people.FindAsync(person, cancellationToken))?.Person is { } known ? ReviewActor.Of(known) : new ReviewActor(person, []);

    /// <summary>Those who still have an account that is enabled.</summary>
    public async Task<IReadOnlySet<Guid>> HereAsync(IEnumerable<Guid> ids, CancellationToken cancellationToken)
    {
        var here = new HashSet<Guid>();
        foreach (var id in ids.Distinct())
        {
            if (await people.FindAsync(id, cancellationToken) is { Person.Enabled: true })
            {
                here.Add(id);
            }
        }

        return here;
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
}
