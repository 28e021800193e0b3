using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace TeamsIsms.Teams.Inbound;

/// <summary>
/// Checks the token of an inbound request (protocol A1). A good token is remembered, a bad one never;
/// lifetime and signing key are looked at again each time, and the activity is compared by <see cref="Admission"/>.
/// </summary>
internal sealed class TokenCheckRun
{
    private const int LongestToken = 16 * 1024;
    private const int MostRemembered = 4096;
    private const string Scheme = "Bearer ";

    private static readonly string[] Algorithms =
        [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly ConcurrentDictionary<TokenHash, CheckedToken> _good = new();
    private readonly JsonWebTokenHandler _handler = new();
    private readonly SigningKeysClient _keys;
    private readonly BotOptions _options;
    private readonly string _audience;
    private readonly TimeProvider _time;

    public TokenCheckRun(SigningKeysClient keys, IOptions<BotOptions> options, TimeProvider time) =>
        (_keys, _options, _audience, _time) = (keys, options.Value, $"{options.Value.AppId}", time);

    /// <summary>The token of an <c>Authorization</c> header, when it is good; null for every other header.</summary>
    public ValueTask<CheckedToken?> CheckAsync(StringValues header)
    {
        if (header.Count != 1
            || header[0] is not { } value
            || !value.StartsWith(Scheme, StringComparison.Ordinal)
            || value.Length > LongestToken
            || value.AsSpan(Scheme.Length).ContainsAny(' ', '\t', ','))
        {
            return ValueTask.FromResult<CheckedToken?>(null);
        }

        var hash = TokenHash.Of(value.AsSpan(Scheme.Length));
        return _good.TryGetValue(hash, out var good) && _keys.Holds(good.Issuer, good.Key)
            ? ValueTask.FromResult(good.IsCurrent(_time.GetUtcNow()) ? good : null)
            : CheckAndRememberAsync(value[Scheme.Length..], hash);
    }

    private async ValueTask<CheckedToken?> CheckAndRememberAsync(string token, TokenHash hash)
    {
        _good.TryRemove(hash, out _);
        var good = await CheckWholeAsync(token);
        if (good is not null)
        {
            MakeRoom();
            _good[hash] = good;
        }

        return good;
    }

    private async ValueTask<CheckedToken?> CheckWholeAsync(string token)
    {
        if (!TryRead(token, out var jwt)
            || jwt.IsEncrypted
            || !Algorithms.Contains(jwt.Alg, StringComparer.Ordinal)
            || string.IsNullOrEmpty(jwt.Kid)
            || !_keys.Knows(jwt.Issuer)
            || await _keys.FindAsync(jwt.Issuer, jwt.Kid) is not { } key)
        {
            return null;
        }

        var result = await _handler.ValidateTokenAsync(jwt, new TokenValidationParameters
        {
            IssuerSigningKey = key.Key,
            TryAllIssuerSigningKeys = false,
            ValidIssuer = jwt.Issuer,
            ValidAlgorithms = Algorithms,
            AudienceValidator = (audiences, _, _) => audiences.ToArray() is [var only] && only == _audience,
            LifetimeValidator = (_, expires, _, _) => expires is not null,
        });
        if (!result.IsValid || !jwt.TryGetPayloadValue<string>("serviceurl", out var serviceUrl) || string.IsNullOrEmpty(serviceUrl))
        {
            return null;
        }

        var good = new CheckedToken(
            jwt.Issuer,
            key,
            new DateTimeOffset(jwt.ValidFrom == DateTime.MinValue ? DateTime.UnixEpoch : jwt.ValidFrom, TimeSpan.Zero),
            new DateTimeOffset(jwt.ValidTo, TimeSpan.Zero),
            serviceUrl,
            ServiceUrls.IsTrusted(serviceUrl, _options.ServiceHosts));
        return good.IsCurrent(_time.GetUtcNow()) ? good : null;
    }

    private static bool TryRead(string token, out JsonWebToken jwt)
    {
        jwt = new JsonWebToken("{}", "{}");
        try
        {
            jwt = new JsonWebToken(token);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private void MakeRoom()
    {
        if (_good.Count < MostRemembered)
        {
            return;
        }

        var now = _time.GetUtcNow();
        foreach (var (hash, token) in _good)
        {
            if (!token.IsCurrent(now))
            {
                _good.TryRemove(hash, out _);
            }
        }

        if (_good.Count >= MostRemembered)
        {
            _good.Clear();
        }
    }
}
