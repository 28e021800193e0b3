namespace TeamsIsms.Trail.Verification;

/// <summary>A day's seal as the log's row has it.</summary>
/// <param name="Checkpoint">The signed note.</param>
/// <param name="Token">The time stamp authority's whole answer (RFC 3161 TimeStampResp).</param>
/// <param name="Nonce">The number asked with, big-endian, as sent.</param>
/// <param name="At">When it was sealed, by the product's clock.</param>
internal sealed record KeptSeal(DateOnly Day, string Checkpoint, byte[] Token, byte[] Nonce, DateTimeOffset At);
