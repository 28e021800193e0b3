namespace TeamsIsms.Graph;

/// <summary>An application permission of Microsoft Graph, what it is for and what does not work without it.</summary>
public sealed record GraphPermission(string Name, string Reason, string Without, PermissionReach Reach = PermissionReach.Tenant);

/// <summary>
/// Exactly what the code uses; the scripts of <c>infra/</c> that grant it and the documentation are compared with it.
/// </summary>
public static class GraphPermissions
{
    /// <summary>Those that Exchange may grant for one mailbox; no token names them then.</summary>
    public static IReadOnlyList<string> OfOneMailbox { get; } = ["Calendars.ReadWrite", "Mail.Send"];

    public static IReadOnlyList<GraphPermission> All { get; } =
    [
        new("User.Read.All", "Reads people with unit, head, language and kind, and what changed since yesterday.", "Nobody is known; no campaign can be planned."),
        new("GroupMember.Read.All", "Reads who holds a role, and the groups a campaign is for.", "Nobody holds a role."),
        new("OrgContact.Read.All", "Reads the external parties in their group.", "External parties are left out."),
        new("AppCatalog.Read.All", "Finds the bot in the organisation's app catalogue.", "People the bot never met get no card."),
        new("TeamsAppInstallation.ReadWriteSelfForUser.All", "Installs this bot, and no other app, for a person and reads the chat.", "People the bot never met get no card."),
        new("Sites.Selected", "Reads documents, hashes them and stores reports in the one site that was granted.", "Documents cannot be chosen and reports not stored.", PermissionReach.Site),
        // for applications Entra ID knows it by this name alone; without the suffix it is the one for people
        new("Calendars.ReadBasic.All", "Reads when the members of the committee are free, without what they do.", "No times can be proposed for a management review."),
        new("Calendars.ReadWrite", "Makes the meetings of management reviews in one mailbox, moves and cancels them, and reads the answers.", "Invitations to management reviews are up to people.", PermissionReach.Mailbox),
        new("Mail.Send", "Writes to people without Teams, from one mailbox.", "People without Teams are told on paper.", PermissionReach.Mailbox),
    ];

    /// <summary>What a token for Microsoft Graph has in its <c>roles</c> when everything was granted.</summary>
    public static IEnumerable<string> InToken =>
        All.Where(permission => permission.Reach != PermissionReach.Mailbox).Select(permission => permission.Name);
}
