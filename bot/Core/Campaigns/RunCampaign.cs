namespace TeamsIsms.Campaigns;

/// <summary>The transitions of a campaign (rules 4.2); state, role and segregation of duties are checked here and nowhere else.</summary>
public static class RunCampaign
{
    /// <summary>A decision of an approver. Approved is scheduled, to start at once or on the day the revision takes effect.</summary>
    /// <param name="task">What is asked for, as it is now: another hash makes the approval void.</param>
    public static Outcome<CampaignStep> Approve(
        Campaign campaign, CampaignTask task, Guid by, ApprovalVerdict verdict, string? comment, Act act)
    {
        if (campaign is not { Status: CampaignStatus.PendingApproval, Approval: { } request })
        {
            return campaign.Approval is { } done ? new AlreadyDecided(done.Status) : new WrongState(campaign.Status);
        }

        var outcome = Approvals.Approve.Decide(request, by, verdict, task.Sha256, comment, act.At);
        if (outcome.Refusal is { } refusal)
        {
            return refusal;
        }

        var decided = campaign with { Approval = outcome.Value };
        return decided.Approval!.Status switch // set in the line above
        {
            ApprovalStatus.Pending => CampaignStep.Of(campaign, decided, TrailKinds.CampaignApproved, act, comment),
            ApprovalStatus.Approved => CampaignStep.Of(
                campaign,
                decided with { Status = CampaignStatus.Scheduled, StartAt = Start(task, act.At) },
                TrailKinds.CampaignApproved,
                act,
                comment),
            ApprovalStatus.Rejected => CampaignStep.Of(
                campaign,
                decided with { Status = CampaignStatus.Cancelled, EndedAt = act.At, EndReason = comment },
                TrailKinds.CampaignRejected,
                act,
                comment),
            ApprovalStatus.ChangesRequested or ApprovalStatus.Withdrawn or ApprovalStatus.Expired => CampaignStep.Of(
                campaign, decided with { Status = CampaignStatus.Draft }, TrailKinds.CampaignReturned, act, comment),
        };
    }

    /// <summary>The document is no longer the one that was submitted: nobody can approve it any more, its creator may send it again.</summary>
    public static Outcome<CampaignStep> Void(Campaign campaign, Act act) =>
        campaign is { Status: CampaignStatus.PendingApproval, Approval: { } request }
            ? CampaignStep.Of(
                campaign,
                campaign with { Status = CampaignStatus.Draft, Approval = request with { Status = ApprovalStatus.Withdrawn } },
                TrailKinds.CampaignReturned,
                act,
                nameof(ObjectChanged))
            : new WrongState(campaign.Status);

    /// <summary>The request changes while it waits: somebody else may decide, or was reminded.</summary>
    public static Outcome<CampaignStep> Change(Campaign campaign, Func<ApprovalRequest, Outcome<ApprovalChange>> change, Act act) =>
        campaign is { Status: CampaignStatus.PendingApproval, Approval: { } request }
            ? change(request).Match<Outcome<CampaignStep>>(
                changed => CampaignStep.Of(campaign, campaign with { Approval = changed.Next }, changed.Kind, act, changed.Reason, changed.Note),
                refusal => refusal)
            : campaign.Approval is { } done ? new AlreadyDecided(done.Status) : new WrongState(campaign.Status);

    /// <summary>Every assignment exists: the campaign runs.</summary>
    public static Outcome<CampaignStep> Started(Campaign campaign, Act act) => campaign.Status == CampaignStatus.Scheduled
        ? CampaignStep.Of(
            campaign,
            campaign with
            {
                Status = CampaignStatus.Active,
                StartedAt = act.At,
                FollowUp = campaign.FollowUp with { AudienceAt = act.At },
            },
            TrailKinds.CampaignStarted,
            act)
        : new WrongState(campaign.Status);

    public static Outcome<CampaignStep> Pause(Campaign campaign, string? reason, Act act) => campaign.Status == CampaignStatus.Active
        ? CampaignStep.Of(campaign, campaign with { Status = CampaignStatus.Paused }, TrailKinds.CampaignPaused, act, reason)
        : new WrongState(campaign.Status);

    public static Outcome<CampaignStep> Resume(Campaign campaign, Act act) => campaign.Status == CampaignStatus.Paused
        ? CampaignStep.Of(campaign, campaign with { Status = CampaignStatus.Active }, TrailKinds.CampaignResumed, act)
        : new WrongState(campaign.Status);

    /// <param name="reason">Needed from a person who closes before the end; null from the clock.</param>
    public static Outcome<CampaignStep> Close(Campaign campaign, string? reason, Act act) => campaign switch
    {
        { Status: not (CampaignStatus.Active or CampaignStatus.Paused) } => new WrongState(campaign.Status),
        _ when act.At < campaign.EndAt && string.IsNullOrWhiteSpace(reason) => new ReasonNeeded(),
        _ => CampaignStep.Of(
            campaign,
            campaign with { Status = CampaignStatus.Closed, EndedAt = act.At, EndReason = reason?.Trim() },
            TrailKinds.CampaignClosed,
            act,
            reason?.Trim()),
    };

    public static Outcome<CampaignStep> Cancel(Campaign campaign, string? reason, Act act) => campaign switch
    {
        { IsOver: true } => new WrongState(campaign.Status),
        _ when string.IsNullOrWhiteSpace(reason) => new ReasonNeeded(),
        _ => CampaignStep.Of(
            campaign,
            campaign with
            {
                Status = CampaignStatus.Cancelled,
                EndedAt = act.At,
                EndReason = reason.Trim(),
                Approval = campaign.Approval is { Status: ApprovalStatus.Pending } asked
                    ? asked with { Status = ApprovalStatus.Withdrawn }
                    : campaign.Approval,
            },
            TrailKinds.CampaignCancelled,
            act,
            reason.Trim()),
    };

    /// <summary>A material new revision of the document has a campaign of its own.</summary>
    public static Outcome<CampaignStep> Supersede(Campaign campaign, CampaignId successor, Act act) => campaign.Status is
        CampaignStatus.Active or CampaignStatus.Paused or CampaignStatus.Closed
        ? CampaignStep.Of(
            campaign,
            campaign with { Status = CampaignStatus.Closed, EndedAt = campaign.EndedAt ?? act.At, Successor = successor },
            TrailKinds.CampaignSuperseded,
            act)
        : new WrongState(campaign.Status);

    private static DateTimeOffset Start(CampaignTask task, DateTimeOffset now) =>
        task is DocumentTask { Document: { Status: DocumentStatus.Approved, EffectiveDate: { } day } }
        && Taipei.At(day, new TimeOnly(9, 0)) is var effective && effective > now
            ? effective
            : now;
}
