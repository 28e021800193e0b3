namespace TeamsIsms.Trail.Verification;

/// <summary>A file that does not agree with the records.</summary>
/// <param name="Index">The first record where it does not.</param>
internal sealed record TileFlaw(string File, long Index);
