using System.Globalization;

namespace TeamsIsms.Records.Disposals;

/// <summary>What became of one step of a shelf.</summary>
/// <param name="Cursor">Where to go on with the same record; null when it is finished.</param>
public sealed record ShelfAnswer(int Erased, IReadOnlyList<LeftRecord> Left, string? Cursor = null)
{
    /// <summary>The whole record stays.</summary>
    public static ShelfAnswer Keeping(KeptRecord record, KeptBecause because) => new(0, [new LeftRecord(record.Number, because)]);
}

/// <summary>
/// Disposal by two persons (policy 6.4.2.6, rules 4.1): the document controller proposes, the security manager or the chair confirms, the
/// functions carry it out record by record, and a certificate tells of what was erased and of what was not.
/// </summary>
public static class RunDisposal
{
    public const int LongestReason = 500;

    /// <summary>How many that were not erased are named; the certificate's count has all.</summary>
    public const int MostLeft = 200;

    /// <summary>The functions' host stops a call after ten minutes: whoever began before is gone by then.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <param name="all">Everything the class's shelf has.</param>
    /// <param name="judged">The class with its <see cref="Companions"/>.</param>
    /// <param name="approvers">Security managers and chairs.</param>
    public static Outcome<RecordStep> Propose(
        RecordClass records, RecordClass judged, IReadOnlyList<KeptRecord> all, DateOnly? day, string? reason, IEnumerable<Person> approvers,
        RecordActor by, Act act)
    {
        List<Guid> others = [.. approvers.Where(person => MayConfirm(person) && person.Id != by.Person).Select(person => person.Id).Distinct()];
        var review = RetentionReview.Of(judged, all, day ?? Taipei.Day(act.At));
        return records switch
        {
            _ when !by.MayDispose => new DisposerNeeded(),
            { Terms: null } => new TermsNeeded(),
            _ when judged.Terms is null => new CompanionsUndecided(),
            { Disposal.IsOpen: true } => new DisposalOpen(),
            _ when day is null => new DisposalDayNeeded(),
            _ when day > Taipei.Day(act.At) => new DisposalDayNeeded(),
            _ when review.Over.Count == 0 => new NothingOver(),
            _ when reason?.Trim() is not { Length: > 0 and <= LongestReason } => new ReasonNeeded(),
            _ when others.Count == 0 => new ConfirmerMissing(),
            _ => Asked(records, judged.Terms, review, reason.Trim(), others, by, act),
        };
    }

    public static Outcome<RecordStep> Decide(RecordClass records, ApprovalVote vote, RecordActor by, Act act)
    {
        if (by.Roles.Contains(Role.Administrator))
        {
            return new AdministratorConfirms();
        }

        if (records.Disposal is not { Approval: { } request } disposal)
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

        var isApproved = decided.Status == ApprovalStatus.Approved;
        return RecordStep.Of(
            records with { Disposal = disposal with { Approval = decided } },
            isApproved ? TrailKinds.RecordsDisposalApproved : TrailKinds.RecordsDisposalRefused,
            act,
            vote.Comment,
            Note(disposal));
    }

    /// <summary>The request changes while it waits: somebody else may decide, or was reminded.</summary>
    internal static Outcome<RecordStep> ChangeRequest(
        RecordClass records, Func<ApprovalRequest, Outcome<ApprovalChange>> change, Act act) => records.Disposal switch
        {
            null => new UnknownApproval(),
            { Approval: { Status: ApprovalStatus.Pending } request } disposal => change(request).Match<Outcome<RecordStep>>(
                changed => RecordStep.Of(
                    records with { Disposal = disposal with { Approval = changed.Next } }, changed.Kind, act, changed.Reason, changed.Note),
                refusal => refusal),
            { Approval.Status: var done } => new AlreadyDecided(done),
        };

    /// <summary>One worker at a time takes it.</summary>
    /// <returns>Null when there is nothing to do any more, or somebody else works on it.</returns>
    public static RecordClass? Begin(RecordClass records, int order, DateTimeOffset now) =>
        records.Disposal is { IsErasing: true } disposal && disposal.Order == order && !(now < disposal.BusyUntil)
            ? records with { Disposal = disposal with { BusyUntil = now + Longest } }
            : null;

    /// <summary>Until when somebody else works on it; null when nothing is to be done.</summary>
    public static DateTimeOffset? Busy(Disposal? disposal, int order) =>
        disposal is { IsErasing: true } && disposal.Order == order ? disposal.BusyUntil : null;

    /// <summary>The worker stops before the end: the next one need not wait.</summary>
    public static RecordClass? Release(RecordClass records, int order) =>
        records.Disposal is { IsErasing: true } disposal && disposal.Order == order
            ? records with { Disposal = disposal with { BusyUntil = null } }
            : null;

    /// <summary>Keeps what a step did.</summary>
    /// <param name="from">As the step found it; who comes from elsewhere was not the only one.</param>
    public static RecordClass? Progress(RecordClass records, Disposal from, ShelfAnswer answer, DateTimeOffset now) =>
        records.Disposal is { IsErasing: true } disposal && (disposal.Order, disposal.At, disposal.Cursor) == (from.Order, from.At, from.Cursor)
            ? records with
            {
                Disposal = disposal with
                {
                    At = answer.Cursor is null ? disposal.At + 1 : disposal.At,
                    Cursor = answer.Cursor,
                    Erased = disposal.Erased + answer.Erased,
                    Left = [.. disposal.Left.Concat(answer.Left).Take(MostLeft)],
                    LeftCount = disposal.LeftCount + answer.Left.Count,
                    BusyUntil = now + Longest,
                },
            }
            : null;

    /// <summary>The end: everything was tried, and the certificate lies in the library.</summary>
    public static Outcome<RecordStep> Certify(RecordClass records, int order, DisposalCertificate certificate, Act act) =>
        records.Disposal is { IsErasing: true } disposal && disposal.Order == order && disposal.At == disposal.Items.Count
            ? RecordStep.Of(
                records with { Disposal = disposal with { Certificate = certificate, BusyUntil = null } },
                TrailKinds.RecordsDisposed,
                act,
                note: string.Create(
                    CultureInfo.InvariantCulture,
                    $"{disposal.Number} erased {disposal.Erased} left {disposal.LeftCount} leaves {certificate.Leaves} list {certificate.ListSha256}"),
                document: certificate.Sha256)
            : new UnknownApproval();

    /// <summary>Whether the person may be asked to confirm. Administrators approve nothing of the business (rules 4.11).</summary>
    private static bool MayConfirm(Person person) =>
        person.Enabled && (person.Has(Role.SecurityManager) || person.Has(Role.CommitteeChair)) && !person.Has(Role.Administrator);

    private static RecordStep Asked(
        RecordClass records, RecordTerms terms, RetentionReview review, string reason, IReadOnlyList<Guid> others, RecordActor by, Act act)
    {
        List<KeptRecord> items = [.. review.Over.Take(Disposal.MostItems)];
        var disposal = new Disposal
        {
            Kind = records.Kind,
            Order = (records.Disposal?.Order ?? 0) + 1,
            Day = review.Day,
            Reason = reason,
            Terms = terms,
            Items = items,
            Waiting = review.Over.Count - items.Count,
            Kept = review.Kept,
            Approval = new ApprovalRequest(by.Person, Disposal.Fingerprint(terms, review.Day, items), ApprovalMode.One, 0, act.At)
            {
                Approvers = others,
            },
        };
        return RecordStep.Of(records with { Disposal = disposal }, TrailKinds.RecordsDisposalAsked, act, reason, Note(disposal));
    }

    private static string Note(Disposal disposal) => string.Create(
        CultureInfo.InvariantCulture, $"{disposal.Number} day {disposal.Day:yyyy-MM-dd} items {disposal.Items.Count} list {disposal.Approval.Version}");
}
