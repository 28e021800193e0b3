using System.Security.Cryptography;
using System.Text.Json;

namespace TeamsIsms.Reviews;

/// <summary>What the minutes hold: approved as this and as nothing else.</summary>
internal sealed record ReviewMinutes(
    ReviewId Id,
    ReviewKind Kind,
    string? Reason,
    DateTimeOffset? HeldAt,
    IReadOnlyList<SeatPresence> Attendance,
    IReadOnlyList<MinutedInput> Inputs,
    IReadOnlyList<FollowedDecision> Followed,
    IReadOnlyList<MinutedDecision> Decisions,
    string? NoDecision,
    IReadOnlyList<OutputTick> Outputs,
    ReviewVerdict? Verdict,
    string? FileSha256)
{
    /// <summary>SHA-256 in hexadecimal.</summary>
    public static string Hash(ReviewFile file) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(Of(file), ReviewJson.Default.ReviewMinutes)));

    private static ReviewMinutes Of(ReviewFile file) => new(
        file.Review.Id,
        file.Review.Kind,
        file.Review.Reason,
        file.Review.HeldAt,
        file.Review.Attendance,
        [.. file.Inputs.OrderBy(input => input.Leaf).Select(input => new MinutedInput(input.Leaf, input.Content))],
        file.Review.Followed,
        [
            .. file.Decisions.OrderBy(decision => decision.Id.Number)
                .Select(decision => new MinutedDecision(decision.Id, decision.Type, decision.Text, decision.Owner, decision.Due)),
        ],
        file.Review.NoDecision?.Text,
        file.Review.Outputs,
        file.Review.Verdict,
        file.Review.File?.Sha256);
}

internal sealed record MinutedInput(InputLeaf Leaf, InputContent? Content);

/// <summary>A decision as it was taken, whatever became of it.</summary>
internal sealed record MinutedDecision(DecisionId Id, DecisionType Type, string Text, Guid Owner, DateOnly Due);
