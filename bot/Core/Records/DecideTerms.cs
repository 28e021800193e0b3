using System.Globalization;

namespace TeamsIsms.Records;

/// <summary>How long records are kept: the security manager proposes, the chair of the committee confirms (policy 6.4.3.4).</summary>
public static class DecideTerms
{
    /// <param name="chairs">Who may be asked.</param>
    public static Outcome<RecordStep> Propose(
        RecordClass records, RecordTerms wanted, IEnumerable<Guid> chairs, RecordActor by, Act act)
    {
        List<Guid> others = [.. chairs.Where(chair => chair != by.Person).Distinct()];
        return records switch
        {
            _ when !by.MayPropose => new ProposerNeeded(),
            { Approval.Status: ApprovalStatus.Pending } => new TermsAskedAlready(),
            _ when wanted.Months is < 1 or > RecordTerms.MostMonths => new MonthsNeeded(RecordTerms.MostMonths),
            _ when wanted.Texts.Any(text => text.Trim().Length is 0 or > RecordTerms.LongestText) =>
                new TermsTextNeeded(RecordTerms.LongestText),
            _ when wanted == records.Terms => new TermsUnchanged(),
            _ when others.Count == 0 => new ChairMissing(),
            _ => RecordStep.Of(
                records with
                {
                    Proposal = wanted,
                    Approval = new ApprovalRequest(by.Person, wanted.Fingerprint(), ApprovalMode.One, 0, act.At) { Approvers = others },
                },
                TrailKinds.RecordsProposed,
                act,
                note: Note(wanted)),
        };
    }

    public static Outcome<RecordStep> Decide(RecordClass records, ApprovalVote vote, RecordActor by, Act act)
    {
        if (by.Roles.Contains(Role.Administrator))
        {
            return new AdministratorConfirms();
        }

        if (records is not { Proposal: { } proposal, Approval: { } request })
        {
            return new UnknownApproval();
        }

        if (vote.Outdated(request) is { } outdated)
        {
            return outdated;
        }

        var outcome = Approve.Decide(request, by.Person, vote.Verdict, vote.Version, vote.Comment, act.At);
        if (outcome.Value is not { } decided)
        {
            return outcome.Refusal!; // no value: refused
        }

        var next = records with { Approval = decided };
        return decided.Status == ApprovalStatus.Approved
            ? RecordStep.Of(
                next with { Terms = proposal, Decision = new TermsDecision(by.Person, act.At) },
                TrailKinds.RecordsDecided,
                act,
                vote.Comment,
                Note(proposal))
            : RecordStep.Of(next, TrailKinds.RecordsRefused, act, vote.Comment);
    }

    /// <summary>The request changes while it waits: somebody else may decide, or was reminded.</summary>
    internal static Outcome<RecordStep> ChangeRequest(
        RecordClass records, Func<ApprovalRequest, Outcome<ApprovalChange>> change, Act act) => records.Approval switch
        {
            null => new UnknownApproval(),
            { Status: ApprovalStatus.Pending } request => change(request).Match<Outcome<RecordStep>>(
                changed => RecordStep.Of(records with { Approval = changed.Next }, changed.Kind, act, changed.Reason, changed.Note),
                refusal => refusal),
            { } done => new AlreadyDecided(done.Status),
        };

    private static string Note(RecordTerms terms) =>
        string.Create(CultureInfo.InvariantCulture, $"months {terms.Months} terms {terms.Fingerprint()}");
}
