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
}

[OptionsValidator]
internal sealed partial class CampaignOptionsValidator : IValidateOptions<CampaignOptions>;
