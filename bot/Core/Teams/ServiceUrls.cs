namespace TeamsIsms.Teams;

/// <summary>Which service addresses may ever see the bot's token (protocol B4).</summary>
public static class ServiceUrls
{
    // trafficmanager.net is a namespace anybody can take a name in, so that one host is compared whole.
    private static readonly string[] Exact = ["smba.trafficmanager.net"];
    private static readonly string[] Domains = ["botframework.com", "teams.microsoft.com", "teams.microsoft.us"];

    /// <summary>Https on a known host; or an extra host (Development), which may be plain http on loopback.</summary>
    public static bool IsTrusted(string? address, IReadOnlyList<string> extraHosts)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.UserInfo.Length > 0)
        {
            return false;
        }

        var isHttps = uri.Scheme == Uri.UriSchemeHttps;
        return (isHttps && uri.IsDefaultPort && IsKnown(uri.IdnHost))
            || ((isHttps || uri is { Scheme: "http", IsLoopback: true }) && IsExtra(uri, extraHosts));
    }

    private static bool IsKnown(string host) =>
        Exact.Contains(host, StringComparer.OrdinalIgnoreCase)
        || Domains.Any(domain => host.Equals(domain, StringComparison.OrdinalIgnoreCase)
            || host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase));

    private static bool IsExtra(Uri uri, IReadOnlyList<string> extraHosts) =>
        extraHosts.Contains(uri.Host, StringComparer.OrdinalIgnoreCase)
        || extraHosts.Contains(uri.Authority, StringComparer.OrdinalIgnoreCase);
}
