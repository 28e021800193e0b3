using System.Collections.Frozen;

namespace TeamsIsms.Teams.Inbound;

/// <summary>The signing keys of every issuer, as last read. Replaced whole; never changed.</summary>
internal sealed record KeyRing(FrozenDictionary<string, FrozenDictionary<string, SigningKey>> Keys, DateTimeOffset ReadAt)
{
    public static KeyRing Empty { get; } =
        new(FrozenDictionary<string, FrozenDictionary<string, SigningKey>>.Empty, DateTimeOffset.MinValue);

    public bool IsEmpty => Keys.Count == 0;

    public SigningKey? Find(string issuer, string id) =>
        Keys.TryGetValue(issuer, out var keys) && keys.TryGetValue(id, out var key) ? key : null;
}
