namespace TeamsIsms.Campaigns;

/// <summary>What single people are told, on the queue <c>campaign-notice</c>. Who they are and what the card says is read again when it is sent.</summary>
public enum CampaignNoticeKind
{
    /// <summary>The own card of <see cref="CampaignNotice.Person"/> shows the decision.</summary>
    ExemptionSettled,

    /// <summary>Unit head and security managers are told of the objection.</summary>
    Declined,

    /// <summary>The person's card asks again.</summary>
    Reopened,

    /// <summary>The head <see cref="CampaignNotice.To"/> asks for a reminder to the open people who report to them.</summary>
    Nudge,

    /// <summary>One grouped reminder to <see cref="CampaignNotice.Person"/>.</summary>
    Reminder,

    /// <summary>The head <see cref="CampaignNotice.To"/> sees who in the unit is overdue.</summary>
    OverdueToHead,

    /// <summary>The security managers see what is overdue.</summary>
    OverdueToManager,

    /// <summary>The security managers get the link to the report.</summary>
    ReportReady,

    /// <summary>The exemption of <see cref="CampaignNotice.Person"/> ran out: the person is told, and the card asks again.</summary>
    ExemptionEnded,
}

/// <param name="Person">Whose assignment it is about; null when it is about the campaign.</param>
/// <param name="To">The one person it goes to, where the kind does not say it.</param>
/// <param name="Attempt">How often it was put back because the service was busy.</param>
public sealed record CampaignNotice(CampaignId Campaign, CampaignNoticeKind Kind, Guid? Person = null, Guid? To = null, int Attempt = 0);
