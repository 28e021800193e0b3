namespace TeamsIsms.Documents.Revisions;

/// <summary>What an author sends for approval, and to whom.</summary>
/// <param name="File">Exactly these bytes; null when the file cannot be found.</param>
/// <param name="IsMaterial">Null when the question was not answered.</param>
/// <param name="Reviewers">All of them read it before the approvers do; may be none.</param>
/// <param name="Approvers">In their order. For tier 1 the chair is among them and decides last.</param>
/// <param name="Needed">For <see cref="ApprovalMode.Quorum"/> only.</param>
public sealed record Submission(
    PinnedFile? File,
    string ChangeSummary,
    bool? IsMaterial,
    IReadOnlyList<DocumentActor> Reviewers,
    IReadOnlyList<DocumentActor> Approvers,
    ApprovalMode Mode = ApprovalMode.Sequential,
    int Needed = 0)
{
    /// <summary>Who decides after whom; the chair of a tier 1 document has the last step alone (policy 12).</summary>
    public IReadOnlyList<ApprovalStage> Stages(int tier)
    {
        var chair = tier == 1 ? Approvers.LastOrDefault(approver => approver.IsChair) : null;
        List<Guid> others = [.. Approvers.Where(approver => approver != chair).Select(approver => approver.Person).Distinct()];
        var stages = new List<ApprovalStage>();
        if (Reviewers.Count > 0)
        {
            stages.Add(new ApprovalStage([.. Reviewers.Select(reviewer => reviewer.Person).Distinct()], ApprovalMode.All));
        }

        if (others.Count > 0)
        {
            stages.Add(new ApprovalStage(others, Mode, Mode == ApprovalMode.Quorum ? Needed : 0));
        }

        if (chair is not null)
        {
            stages.Add(new ApprovalStage([chair.Person], ApprovalMode.One));
        }

        return stages;
    }
}
