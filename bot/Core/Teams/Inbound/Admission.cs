namespace TeamsIsms.Teams.Inbound;

/// <summary>Whether an activity may act under the token it came with, and who its sender is.</summary>
/// <param name="Status">200 when admitted, else the HTTP status of the answer.</param>
internal readonly record struct Admission(int Status, Guid Caller, Guid Tenant)
{
    private const string Channel = "msteams";

    /// <summary>
    /// 400 without type or conversation; 401 when token and activity do not belong together;
    /// 403 for a foreign tenant, another bot's mail, a sender without identity, or an address we may not answer.
    /// </summary>
    public static Admission Judge(CheckedToken token, Activity activity, BotOptions options)
    {
        if (string.IsNullOrEmpty(activity.Type) || string.IsNullOrEmpty(activity.Conversation?.Id))
        {
            return new Admission(400, default, default);
        }

        if (activity.ChannelId != Channel
            || !token.Key.Endorsements.Contains(Channel)
            || !token.ServiceUrl.Equals(activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
        {
            return new Admission(401, default, default);
        }

        return token.IsTrusted
            && TenantOf(activity, options.Tenants) is { } tenant
            && IsOurs(activity.Recipient?.Id, options.AppId)
            && Guid.TryParseExact(activity.From?.AadObjectId, "D", out var caller)
            ? new Admission(200, caller, tenant)
            : new Admission(403, default, default);
    }

    /// <summary>The tenant the conversation and the channel data agree on, when it is one of the allowed.</summary>
    private static Guid? TenantOf(Activity activity, IReadOnlyList<Guid> allowed)
    {
        var (one, other) = (activity.Conversation?.TenantId, activity.ChannelData?.Tenant?.Id);
        return (one is null || other is null || one.Equals(other, StringComparison.OrdinalIgnoreCase))
            && Guid.TryParseExact(one ?? other, "D", out var tenant)
            && allowed.Contains(tenant)
            ? tenant
            : null;
    }

    private static bool IsOurs(string? recipient, Guid? appId) =>
        recipient is ['2', '8', ':', .. var id] && Guid.TryParseExact(id, "D", out var bot) && bot == appId;
}
