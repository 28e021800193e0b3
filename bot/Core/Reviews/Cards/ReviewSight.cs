using System.Text.Json;
using TeamsIsms.Reviews.Inputs;

namespace TeamsIsms.Reviews.Cards;

/// <summary>A review as one person sees it at one moment.</summary>
public sealed record ReviewSight(ReviewFile File, ReviewActor Viewer, Func<Guid, string> Name, DateTimeOffset Now)
{
    /// <summary>The register of today.</summary>
    public Committee Committee { get; init; } = new();

    /// <summary>Those of the committee who still work here.</summary>
    public IReadOnlySet<Guid> Here { get; init; } = new HashSet<Guid>();

    /// <summary>What happened, newest first.</summary>
    public IReadOnlyList<ReviewLine> Lines { get; init; } = [];

    /// <summary>Why nothing happened, in the viewer's language; null when nothing is to be said.</summary>
    public string? Note { get; init; }

    /// <summary>Why the card comes, in the viewer's language; null on a card that was asked for.</summary>
    public string? Prompt { get; init; }

    /// <summary>What the product's own records say of the leaf that is looked at; null on other pages.</summary>
    public SayFigures? Figures { get; init; }

    internal Review Review => File.Review;

    internal DateOnly Today => Taipei.Day(Now);

    /// <summary>Whoever watches over all, the committee, and who writes it.</summary>
    internal bool SeesInput(InputLeaf leaf) =>
        Viewer.IsSystem || Viewer.Roles.Any(ReviewAccess.Readers.Contains) || Review.Seated(Viewer.Person)
        || File.Inputs.Any(input => input.Leaf == leaf && input.Owner == Viewer.Person);

    internal bool May(ReviewDeed deed) => ReviewGate.Refuse(File, deed, Viewer) is null;
}

/// <param name="Kind">From <see cref="TrailKinds"/>.</param>
/// <param name="By">Null when it was the system.</param>
/// <param name="Text">What was said; null when nothing was, or it was erased.</param>
public sealed record ReviewLine(string Kind, Guid? By, DateTimeOffset At, string? Text)
{
    public static ReviewLine Of(TrailRecord record)
    {
        var leaf = TrailLeaf.Read(record.Leaf);
        var detail = record.Detail.Length > 0 ? JsonSerializer.Deserialize(record.Detail, TrailJson.Default.TrailDetail) : null;
        return new ReviewLine(leaf.Kind, TrailActor.PersonOf(leaf.Actor), leaf.At, detail?.Reason);
    }
}
