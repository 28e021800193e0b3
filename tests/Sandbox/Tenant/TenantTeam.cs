namespace TeamsIsms.Sandbox.Tenant;

/// <summary>A channel of the team.</summary>
internal sealed record TeamChannel(string Id, string Name);

/// <summary>The tenant's one team. Its first channel has the team's id.</summary>
internal sealed class TenantTeam
{
    public const string Id = "19:sandboxgeneral@thread.tacv2";
    public const string Name = "資訊安全";

    /// <summary>Where the response team meets.</summary>
    public const string Response = "19:sandboxresponse@thread.tacv2";

    public static readonly IReadOnlyList<TeamChannel> Channels = [new(Id, "General"), new(Response, "資安應變")];

    /// <summary>The bot is in the team.</summary>
    public bool HasApp { get; set; }

    /// <summary>By id or by name; null: none.</summary>
    public static TeamChannel? Find(string idOrName) => Channels.FirstOrDefault(channel => channel.Id == idOrName || channel.Name == idOrName);

    /// <summary>The channel of a conversation, which may be one of its threads; null: none of ours.</summary>
    public static TeamChannel? Of(string conversation) => Channels.FirstOrDefault(channel => channel.Id == conversation.Split(';')[0]);
}
