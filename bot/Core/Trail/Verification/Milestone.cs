using TeamsIsms.Trail.Log;

namespace TeamsIsms.Trail.Verification;

/// <summary>A size at which the log's root is known from somewhere.</summary>
/// <param name="Name">Where from: a seal's day, a file.</param>
internal sealed record Milestone(string Name, long Size, byte[] Root)
{
    public static Milestone Of(string name, Checkpoint checkpoint) => new(name, checkpoint.Size, checkpoint.Root);
}
