using TeamsIsms.Documents.Register;

namespace TeamsIsms.YearlyDuties;

/// <summary>One line of the list: what is due, when, and whose it is.</summary>
/// <param name="Due">The last day; null when nobody asks for it.</param>
public abstract record DutyLine(DateOnly? Due, DutyStage Stage)
{
    /// <summary>Names it to buttons and notices.</summary>
    public abstract string Key { get; }
}

/// <param name="Last">Null: never.</param>
/// <param name="Since">The day from which it counts when it was never done.</param>
public sealed record GuardLine(Duty Duty, DutyDone? Last, DateOnly Since, DateOnly? Due, DutyStage Stage) : DutyLine(Due, Stage)
{
    public override string Key => Duty.Kind.ToString();

    public static GuardLine Of(Duty duty, DutyDone? last, DateOnly since, DateOnly today)
    {
        var due = DutyDates.Due(duty.Months, last?.On, since);
        return new GuardLine(duty, last, since, due, DutyDates.Stage(due, today));
    }
}

/// <summary>The review of a document that binds.</summary>
/// <param name="AtOnce">What asks for it out of turn; null: it is the yearly one.</param>
public sealed record ReviewLine(RegisterLine Document, DateOnly? Due, DutyStage Stage, ReviewTask? AtOnce = null) : DutyLine(Due, Stage)
{
    public override string Key => Document.Id.ToString();

    /// <summary>Null where there is nothing to review: it never bound, or does no longer.</summary>
    /// <param name="asked">The last time it was asked out of turn.</param>
    public static ReviewLine? Of(RegisterLine line, ReviewTask? asked, DateOnly today)
    {
        var open = asked is not null && asked.IsOpen(line) ? asked : null;
        var due = open is { Due: var soon } && !(line.NextReview < soon) ? soon : line.NextReview;
        return line.Current.Status == DocumentStatus.Published && due is not null
            ? new ReviewLine(line, due, DutyDates.Stage(due, today), open)
            : null;
    }
}
