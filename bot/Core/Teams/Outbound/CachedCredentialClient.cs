using System.Collections.Concurrent;
using Azure.Core;
using Azure.Identity;

namespace TeamsIsms.Teams.Outbound;

/// <summary>
/// Keeps the token of each scope until five minutes before it expires; whoever needs a new one meanwhile waits for the one request.
/// A refresh that fails leaves the old token in use for as long as it is valid.
/// </summary>
internal sealed class CachedCredentialClient(TokenCredential source, TimeProvider time) : TokenCredential
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, Kept> _kept = new(StringComparer.Ordinal);

    /// <summary>Whether tokens come from a login on this machine.</summary>
    public bool IsStandIn => source is LoopbackCredentialClient;

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Tokens are fetched asynchronously only.");

    public override async ValueTask<AccessToken> GetTokenAsync(
        TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        var kept = _kept.GetOrAdd(string.Join(' ', requestContext.Scopes), static _ => new Kept());
        if (IsFresh(kept.Token))
        {
            return kept.Token;
        }

        await kept.Gate.WaitAsync(cancellationToken);
        try
        {
            return IsFresh(kept.Token) ? kept.Token : kept.Token = await RefreshAsync(kept.Token, requestContext, cancellationToken);
        }
        finally
        {
            kept.Gate.Release();
        }
    }

    /// <summary>Forgets a token the service refused, unless another caller has already replaced it.</summary>
    public void Drop(string scope, string refused)
    {
        if (_kept.TryGetValue(scope, out var kept) && kept.Token.Token == refused)
        {
            kept.Token = default;
        }
    }

    private async ValueTask<AccessToken> RefreshAsync(
        AccessToken old, TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        try
        {
            return await source.GetTokenAsync(requestContext, cancellationToken);
        }
        catch (AuthenticationFailedException) when (Failed() && old.ExpiresOn > time.GetUtcNow())
        {
            return old;
        }
    }

    // counted whether an old token helps or not
    private static bool Failed()
    {
        Instruments.TokenFailed();
        return true;
    }

    private bool IsFresh(AccessToken token) => token.ExpiresOn > time.GetUtcNow() + Margin;

    private sealed class Kept
    {
        private StrongToken _token = new(default);

        public SemaphoreSlim Gate { get; } = new(1, 1);

        public AccessToken Token
        {
            get => Volatile.Read(ref _token).Value;
            set => Volatile.Write(ref _token, new StrongToken(value));
        }
    }

    // AccessToken is a struct of several words; a reference is read and written whole.
    private sealed record StrongToken(AccessToken Value);
}
