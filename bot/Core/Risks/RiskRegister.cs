using System.Security.Cryptography;

namespace TeamsIsms.Risks;

/// <summary>All risks as the last file had them. Another file takes the place of the whole; earlier ones are kept as versions.</summary>
public sealed record RiskRegister
{
    /// <summary>What the trail calls it.</summary>
    public const string Subject = "risks";

    /// <summary>From 1.</summary>
    public required int Version { get; init; }

    public required string File { get; init; }

    public required string Sha256 { get; init; }

    public required Guid By { get; init; }

    public required DateTimeOffset At { get; init; }

    public IReadOnlyList<Risk> Risks { get; init => field = value ?? []; } = [];

    public TrailHead Trail { get; init; } = TrailHead.None;
}

/// <summary>The next register and what the trail says of it.</summary>
public sealed record RiskStep(RiskRegister Next, TrailEvent Event);

/// <summary>Takes a file in the place of what is there.</summary>
public static class ImportRisks
{
    private const int LongestName = 200;

    public static Outcome<RiskStep> Decide(
        RiskRegister? before, IReadOnlyList<Risk> risks, string file, ReadOnlySpan<byte> bytes, Person by, Act act)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (!by.Has(Role.SecurityManager))
        {
            return new RiskManagerNeeded();
        }

        if (before?.Sha256 == hash)
        {
            return new RisksUnchanged(before.Version);
        }

        var next = new RiskRegister
        {
            Version = (before?.Version ?? 0) + 1,
            File = file.Length > LongestName ? file[..LongestName] : file,
            Sha256 = hash,
            By = by.Id,
            At = act.At,
            Risks = risks,
            Trail = before?.Trail ?? TrailHead.None,
        };
        var detail = new TrailDetail(
            before is null ? null : $"v{before.Version}", $"v{next.Version}: {risks.Count}", Activity: act.Activity, Note: next.File);
        return new RiskStep(next, new TrailEvent(TrailKinds.RisksImported, RiskRegister.Subject, act.Actor, detail, hash));
    }
}
