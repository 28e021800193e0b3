using System.Collections.Frozen;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TeamsIsms.Teams.Outbound;

namespace TeamsIsms.Teams.Inbound;

/// <summary>
/// The keys inbound tokens may be signed with. They are read again after twelve hours, and when a token names an unknown key,
/// but that at most once in five minutes, or anybody could make us flood the issuer. A failed reading leaves the old keys in use.
/// </summary>
internal sealed partial class SigningKeysClient(
    IHttpClientFactory clients, IOptions<BotOptions> options, TimeProvider time, ILogger<SigningKeysClient> logger)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(12);
    private static readonly TimeSpan BetweenForced = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan BetweenFirstTries = TimeSpan.FromSeconds(10);

    private readonly IReadOnlyList<TokenIssuer> _issuers = options.Value.Issuers is { Count: > 0 } issuers ? issuers :
    [
        new TokenIssuer
        {
            Issuer = "https://api.botframework.com",
            Metadata = new Uri("https://login.botframework.com/v1/.well-known/openidconfiguration"),
        },
    ];

    private readonly Lock _gate = new();
    private volatile KeyRing _ring = KeyRing.Empty;
    private Task _reading = Task.CompletedTask;
    private DateTimeOffset _tried = DateTimeOffset.MinValue;
    private DateTimeOffset _forced = DateTimeOffset.MinValue;

    /// <summary>Whether any token can be checked at all.</summary>
    public bool IsReady => !_ring.IsEmpty;

    public bool Knows(string issuer) => _issuers.Any(known => known.Issuer == issuer);

    /// <summary>Whether a key that checked a token earlier is still one of the issuer's.</summary>
    public bool Holds(string issuer, SigningKey key)
    {
        RefreshWhenOld();
        return ReferenceEquals(_ring.Find(issuer, key.Id), key);
    }

    /// <summary>The issuer's key of that id; null when, after at most one reading, there is none.</summary>
    public async ValueTask<SigningKey?> FindAsync(string issuer, string id)
    {
        RefreshWhenOld();
        if (_ring.Find(issuer, id) is { } key)
        {
            return key;
        }

        await ReadAsync(isForced: IsReady);
        return _ring.Find(issuer, id);
    }

    /// <summary>Reads the keys unless that was tried a moment ago.</summary>
    public Task ReadAsync(bool isForced = false)
    {
        lock (_gate)
        {
            if (!_reading.IsCompleted)
            {
                return _reading;
            }

            var now = time.GetUtcNow();
            var isEarly = isForced ? now < _forced + BetweenForced : now < _tried + (IsReady ? BetweenTries : BetweenFirstTries);
            if (isEarly)
            {
                return Task.CompletedTask;
            }

            (_tried, _forced) = (now, isForced ? now : _forced);
            return _reading = ReadAllAsync();
        }
    }

    private void RefreshWhenOld()
    {
        if (_ring is { IsEmpty: false } ring && time.GetUtcNow() > ring.ReadAt + Fresh)
        {
            _ = ReadAsync();
        }
    }

    private async Task ReadAllAsync()
    {
        var old = _ring;
        var keys = new Dictionary<string, FrozenDictionary<string, SigningKey>>(old.Keys, StringComparer.Ordinal);
        var complete = true;
        foreach (var issuer in _issuers)
        {
            try
            {
                keys[issuer.Issuer] = await ReadAsync(issuer, old);
            }
            catch (Exception e) when (e is HttpRequestException or JsonException or OperationCanceledException or InvalidDataException)
            {
                complete = false;
                Log.Failed(logger, issuer.Issuer, e.GetType().Name);
            }
        }

        _ring = new KeyRing(
            keys.ToFrozenDictionary(StringComparer.Ordinal), complete ? time.GetUtcNow() : old.ReadAt);
    }

    private async Task<FrozenDictionary<string, SigningKey>> ReadAsync(TokenIssuer issuer, KeyRing old)
    {
        var metadata = issuer.Metadata ?? throw new InvalidDataException("No metadata address.");
        using var client = clients.CreateClient(LoopbackCredentialClient.Name);
        var document = await client.GetFromJsonAsync(metadata, OpenIdJson.Default.OpenIdMetadata);
        if (document is null || !document.IsBeside(metadata))
        {
            throw new InvalidDataException("The keys are not beside the metadata.");
        }

        var answer = await client.GetFromJsonAsync(document.KeysAddress, OpenIdJson.Default.OpenIdKeys);
        var keys = (answer?.Keys ?? [])
            .Select(static key => key.Build())
            .OfType<SigningKey>()
            .DistinctBy(static key => key.Id)
            .Select(key => old.Find(issuer.Issuer, key.Id) is { } known && known.IsSame(key) ? known : key)
            .ToFrozenDictionary(static key => key.Id, StringComparer.Ordinal);
        return keys.Count > 0 ? keys : throw new InvalidDataException("The issuer names no usable key.");
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Signing keys of {Issuer} could not be read: {Reason}. Earlier keys stay in use.")]
        public static partial void Failed(ILogger logger, string issuer, string reason);
    }
}
