namespace TeamsIsms.Trail.Verification;

/// <summary>Something and the time stamp that was got for it.</summary>
/// <param name="Answer">The authority's whole answer: a TimeStampResp of RFC 3161.</param>
/// <param name="Content">The bytes that were stamped.</param>
/// <param name="Nonce">The number asked with; null when it is not known.</param>
/// <param name="At">When it was asked, by our clock; null when it is not known.</param>
internal sealed record TimeStamped(byte[] Answer, byte[] Content, byte[]? Nonce = null, DateTimeOffset? At = null);
