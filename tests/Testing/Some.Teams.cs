using TeamsIsms.Teams;

namespace TeamsIsms.Tests.Testing;

internal static partial class Some
{
    public static Guid AppId { get; } = new("0c000000-0000-4000-8000-000000000001");

    public static Guid Tenant { get; } = new("0b000000-0000-4000-8000-000000000001");

    public static string ServiceUrl { get; } = "https://smba.trafficmanager.net/apac/0b000000-0000-4000-8000-000000000001/";

    /// <summary>A message in a personal chat that passes every check.</summary>
    public static Activity Message { get; } = new()
    {
        Type = ActivityTypes.Message,
        Id = "1776825925953",
        ServiceUrl = ServiceUrl,
        ChannelId = "msteams",
        From = new ChannelAccount { Id = "29:1lin", Name = "林曉彤", AadObjectId = "0a000000-0000-4000-8000-000000000001" },
        Conversation = new ConversationAccount { Id = "a:1personal", ConversationType = "personal", TenantId = Tenant.ToString() },
        Recipient = new ChannelAccount { Id = $"28:{AppId}", Name = "isms" },
        ChannelData = new ChannelData { Tenant = new TenantReference(Tenant.ToString()) },
        Locale = "zh-TW",
        Text = "hello",
    };
}
