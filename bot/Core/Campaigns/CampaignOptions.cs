using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace TeamsIsms.Campaigns;

/// <summary>What an organisation may set about its campaigns.</summary>
public sealed class CampaignOptions
{
    /// <summary>Any one holder of this role, except the creator, approves a campaign.</summary>
    public Role ApproverRole { get; init; } = Role.CommitteeChair;

    /// <summary>Days after the due date on which a campaign closes by itself.</summary>
    [Range(0, 365)]
    public int EndAfterDays { get; init; } = 30;

    /// <summary>The role that is asked too when nobody has approved for seven working days.</summary>
    public Role EscalationRole { get; init; } = Role.CommitteeMember;

    /// <summary>Days that somebody who joins while a campaign runs has to answer.</summary>
    [Range(1, 365)]
    public int JoinerDays { get; init; } = 14;

    /// <summary>Days before the due date on which a new campaign reminds, unless its creator writes others.</summary>
    [RegularExpression(@"^\d{1,3}(, \d{1,3}){0,9}$")]
    public string RemindDays { get; init; } = "14, 7, 3, 1, 0";
}

[OptionsValidator]
internal sealed partial class CampaignOptionsValidator : IValidateOptions<CampaignOptions>;
