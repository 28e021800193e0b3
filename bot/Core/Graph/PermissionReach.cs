namespace TeamsIsms.Graph;

/// <summary>How far a permission reaches when it is granted as the product asks.</summary>
public enum PermissionReach
{
    /// <summary>The whole tenant, by consent.</summary>
    Tenant,

    /// <summary>Nothing by the consent alone; the one site is granted beside it.</summary>
    Site,

    /// <summary>One mailbox, by a role assignment in Exchange Online and without any consent, so it never stands in a token.</summary>
    Mailbox,
}
