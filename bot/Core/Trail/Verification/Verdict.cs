namespace TeamsIsms.Trail.Verification;

/// <summary>What a check found.</summary>
/// <param name="Flaw">The first thing that is wrong; null when everything holds.</param>
/// <param name="Waiting">Records that have no place in a log yet.</param>
internal sealed record Verdict(Flaw? Flaw, IReadOnlyList<CheckedYear> Years, long Waiting);

/// <param name="Seals">How many of its records each seal covers.</param>
internal sealed record CheckedYear(int Year, long Records, IReadOnlyList<long> Seals);
