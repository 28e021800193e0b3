using System.Globalization;

namespace TeamsIsms.YearlyDuties;

/// <summary>Whoever is responsible records that a duty was done.</summary>
public static class RecordDuty
{
    public const int LongestEvidence = 300;
    public const int LongestNote = 500;

    /// <param name="on">Null when what was typed is no day.</param>
    /// <param name="responsible">Those whose duty it is now.</param>
    public static Outcome<DutyStep> Decide(
        Duty duty, DateOnly? on, string? evidence, string? note, IReadOnlyCollection<Guid> responsible, Guid by, Act act)
    {
        var (proof, remark, today) = (evidence?.Trim() ?? "", note?.Trim() ?? "", Taipei.Day(act.At));
        return on switch
        {
            _ when !duty.Rule.IsRecorded => new DutyKnown(),
            _ when !responsible.Contains(by) => new DutyOfOthers(),
            null => new DutyDayNeeded(),
            { } day when day > today => new DutyInFuture(today),
            { } day when duty.Last is { } last && day <= last.On => new DutyRecorded(last.On),
            _ when proof.Length is 0 or > LongestEvidence => new DutyEvidenceNeeded(LongestEvidence),
            _ when remark.Length > LongestNote => new DutyTextTooLong(LongestNote),
            { } day => Step(duty, new DutyEntry(day, proof, remark, by, act.At), act),
        };
    }

    private static DutyStep Step(Duty duty, DutyEntry entry, Act act) => new(
        duty with { Last = entry },
        new TrailEvent(
            TrailKinds.DutyRecorded,
            duty.Subject,
            act.Actor,
            new TrailDetail(
                duty.Last is { } last ? Iso(last.On) : null,
                Iso(entry.On),
                entry.Note.Length is 0 ? null : entry.Note,
                act.Activity,
                entry.Evidence)));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
