using TeamsIsms.Incidents.Rules;
using TeamsIsms.Incidents.Weaknesses;

namespace TeamsIsms.Incidents;

/// <summary>What a person adds to the timeline: the team from a card or the channel, the reporter what came to mind later.</summary>
/// <param name="Kind">One of <see cref="WriteEntry.Kinds"/>.</param>
/// <param name="HappenedAt">Null for now.</param>
public sealed record NewEntry(string? Text, EntryKind Kind = EntryKind.Note, DateTimeOffset? HappenedAt = null);

public static class WriteEntry
{
    /// <summary>What people may write by hand; all other kinds belong to a step.</summary>
    public static IReadOnlyList<EntryKind> Kinds { get; } =
    [
        EntryKind.Note,
        EntryKind.Message,
        EntryKind.MeasureTaken,
        EntryKind.Investigated,
        EntryKind.ScopeAssessed,
        EntryKind.DamageAssessed,
        EntryKind.SupportAssessed,
        EntryKind.ManagementMeasure,
        EntryKind.TechnicalMeasure,
        EntryKind.StaffMeasure,
        EntryKind.ResourceMeasure,
        EntryKind.TrackingPlanned,
        EntryKind.AccidentKind,
        EntryKind.DataSubjectsTold,
        EntryKind.OtherMatter,
        EntryKind.ReportMade,
    ];

    public static Outcome<IncidentStep> Decide(Incident incident, NewEntry entry, CaseActor by, Act act) =>
        Line(incident, entry, by, act).Match<Outcome<IncidentStep>>(step => step.On(incident), refusal => refusal);

    public static Outcome<WeaknessStep> Decide(Weakness weakness, NewEntry entry, CaseActor by, Act act) =>
        Line(weakness, entry, by, act).Match<Outcome<WeaknessStep>>(step => step.On(weakness), refusal => refusal);

    private static Outcome<CaseFileStep> Line(ICase @case, NewEntry entry, CaseActor by, Act act)
    {
        if ((FileGate.Refuse(@case, by) ?? CaseText.TooLong(CaseText.Longest, entry.Text)) is { } refusal)
        {
            return refusal;
        }

        return entry switch
        {
            _ when CaseText.Trim(entry.Text) is null => new WordsNeeded(),
            _ when !Kinds.Contains(entry.Kind) => new NoSuchItem(),
            _ when entry.Kind is not (EntryKind.Note or EntryKind.Message) && FileGate.RefuseTeam(@case, by) is { } refused => refused,
            { HappenedAt: { } happened } when happened > act.At => new TimeInFuture(happened),
            _ => new CaseFileStep(FileGate.Line(@case, entry.Kind, act, by, CaseText.Trim(entry.Text), entry.HappenedAt)),
        };
    }
}
