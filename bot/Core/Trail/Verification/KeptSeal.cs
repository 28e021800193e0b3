namespace TeamsIsms.Trail.Verification;

/// <summary>A seal as the log's row has it.</summary>
/// <param name="Checkpoint">The signed note.</param>
/// <param name="Token">The time stamp authority's whole answer (RFC 3161 TimeStampResp); null as long as it did not answer.</param>
/// <param name="Nonce">The number asked with, big-endian.</param>
/// <param name="At">When it was stamped, by the product's clock.</param>
/// <param name="Copied">Whether its files are written; until then they may be missing.</param>
internal sealed record KeptSeal(DateOnly Day, string Checkpoint, byte[]? Token, byte[] Nonce, DateTimeOffset At, bool Copied = true);
