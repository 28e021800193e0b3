namespace TeamsIsms.Binders;

/// <summary>The next state of a binder and what the trail says of it; null where it is only noted who works on it.</summary>
public sealed record BinderStep(EvidenceBinder Next, TrailEvent? Event)
{
    internal static BinderStep Of(EvidenceBinder? before, EvidenceBinder next, string kind, Act act, string? note) => new(
        next,
        new TrailEvent(
            kind,
            next.Subject,
            act.Actor,
            new TrailDetail(before?.Status.ToString(), next.Status.ToString(), Activity: act.Activity, Note: note),
            next.File?.Sha256));
}

/// <summary>What becomes of a binder. It is made once for one request, however often the request comes.</summary>
public static class RunBinder
{
    /// <summary>The functions' host stops a call after ten minutes: whoever began before is gone by then.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    public static Outcome<BinderStep> Ask(
        BinderId id, BinderPeriod period, IReadOnlyList<string> clauses, bool withNames, EvidenceReader reader, string language, Act act)
    {
        if (!reader.MayMake)
        {
            return new NotYourEvidence();
        }

        var binder = new EvidenceBinder
        {
            Id = id,
            Period = period,
            Clauses = clauses,
            WithNames = withNames,
            By = reader.Person,
            AskedAt = act.At,
            Language = language,
        };
        var note = $"{period} {string.Join(' ', clauses)} {(withNames ? "names" : "ids")}";
        return BinderStep.Of(null, binder, TrailKinds.BinderAsked, act, note);
    }

    /// <summary>One worker at a time takes it, so that the file that lies there is the one whose hash is kept.</summary>
    public static Outcome<BinderStep> Begin(EvidenceBinder binder, DateTimeOffset now) => binder switch
    {
        { Status: not BinderStatus.Asked } => new BinderSettled(),
        { BusyUntil: { } until } when now < until => new BinderBusy(until),
        _ => new BinderStep(binder with { BusyUntil = now + Longest }, null),
    };

    /// <summary>The worker could not finish it now: the next one need not wait.</summary>
    public static Outcome<BinderStep> Release(EvidenceBinder binder) => binder.Status == BinderStatus.Asked
        ? new BinderStep(binder with { BusyUntil = null }, null)
        : new BinderSettled();

    public static Outcome<BinderStep> Finish(EvidenceBinder binder, BinderFile file, Act act) => binder.Status == BinderStatus.Asked
        ? BinderStep.Of(
            binder, binder with { Status = BinderStatus.Ready, BusyUntil = null, File = file }, TrailKinds.BinderMade, act, $"items {file.Items}")
        : new BinderSettled();

    public static Outcome<BinderStep> Fail(EvidenceBinder binder, BinderProblem problem, Act act) => binder.Status == BinderStatus.Asked
        ? BinderStep.Of(
            binder,
            binder with { Status = BinderStatus.Failed, BusyUntil = null, Problem = problem },
            TrailKinds.BinderFailed,
            act,
            problem.ToString())
        : new BinderSettled();
}
