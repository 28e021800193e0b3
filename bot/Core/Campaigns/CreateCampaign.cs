namespace TeamsIsms.Campaigns;

/// <summary>Everything a form came to, once it holds no mistake.</summary>
/// <param name="People">How many are bound now.</param>
internal sealed record CampaignPlan(FormReading Form, CampaignTask Task, Audience Audience, int People)
{
    /// <inheritdoc cref="Campaign.Decision"/>
    public string? Decision { get; init; }
}

/// <summary>A new campaign goes straight to its approvers; so does one that was returned and mended (rules 4.2).</summary>
internal static class CreateCampaign
{
    /// <summary>What is wrong with the document for this due date; null when nothing is.</summary>
    public static Refusal? Objection(LibraryDocument document, DateTimeOffset due, DateTimeOffset now)
    {
        var (today, effective) = (Taipei.Day(now), document.EffectiveDate);
        var start = document.Status == DocumentStatus.Approved && effective > today ? effective.Value : today;
        return DocumentRules.MayPin(document, start).Refusal
            ?? (Taipei.Day(due) < start ? new DueBeforeEffect(start) : null);
    }

    /// <summary>Why a campaign that waited too long cannot be approved any more; null while it can.</summary>
    public static Refusal? Late(DateTimeOffset due, DateTimeOffset now) => due <= now ? new DueInPast(Taipei.Day(due)) : null;

    public static CampaignStep New(
        CampaignId id, string number, CampaignPlan plan, Person creator, IReadOnlyList<Guid> approvers, int endAfterDays, Act act)
    {
        var campaign = new Campaign
        {
            Id = id,
            Number = number,
            Task = plan.Task,
            Audience = plan.Audience,
            Due = plan.Form.Due,
            Creator = creator.Id,
            CreatorName = creator.Name,
            CreatedAt = act.At,
            EndAt = plan.Form.Due.AddDays(endAfterDays),
            Shards = Shards.For(plan.People),
        };
        return CampaignStep.Of(campaign, Submitted(campaign, plan, creator, approvers, endAfterDays, act), TrailKinds.CampaignCreated, act);
    }

    /// <summary>The same campaign under the same number, after it was returned or its approval became void.</summary>
    public static Outcome<CampaignStep> Again(
        Campaign campaign, CampaignPlan plan, Person creator, IReadOnlyList<Guid> approvers, int endAfterDays, Act act) =>
        campaign.Status == CampaignStatus.Draft
            ? CampaignStep.Of(
                campaign, Submitted(campaign, plan, creator, approvers, endAfterDays, act), TrailKinds.CampaignSubmitted, act)
            : new WrongState(campaign.Status);

    /// <summary>Who may approve: whoever holds the role, except the one who asks.</summary>
    public static Outcome<IReadOnlyList<Guid>> Approvers(IEnumerable<Person> holders, Guid creator)
    {
        List<Guid> approvers = [.. holders.Where(person => person.Enabled && person.Id != creator).Select(person => person.Id)];
        return approvers.Count == 0 ? new NoApprover() : approvers;
    }

    // Who sends it again becomes the creator, so that approving one's own text stays impossible.
    private static Campaign Submitted(
        Campaign campaign, CampaignPlan plan, Person creator, IReadOnlyList<Guid> approvers, int endAfterDays, Act act) => campaign with
        {
            Task = plan.Task,
            Audience = plan.Audience,
            Due = plan.Form.Due,
            RemindDays = plan.Form.RemindDays,
            Creator = creator.Id,
            CreatorName = creator.Name,
            EndAt = plan.Form.Due.AddDays(endAfterDays),
            People = plan.People,
            Shards = Shards.For(plan.People),
            Decision = plan.Decision ?? campaign.Decision,
            Status = CampaignStatus.PendingApproval,
            Approval = new ApprovalRequest(creator.Id, plan.Task.Sha256, ApprovalMode.One, 0, act.At) { Approvers = approvers },
        };
}
