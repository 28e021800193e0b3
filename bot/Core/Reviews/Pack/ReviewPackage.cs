using TeamsIsms.Reviews.Inputs;

namespace TeamsIsms.Reviews.Pack;

/// <summary>What the members read before the meeting.</summary>
/// <param name="Figures">What the product's own records say, by leaf.</param>
/// <param name="Organisation">Its name; empty where nobody gave one.</param>
internal sealed record ReviewPackage(
    ReviewFile File, IReadOnlyDictionary<InputLeaf, SayFigures> Figures, Func<Guid, string> Name, string Organisation, DateTimeOffset At)
{
    public DateOnly Day => Taipei.Day(At);
}
