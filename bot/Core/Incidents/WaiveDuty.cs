using TeamsIsms.Incidents.Weaknesses;

namespace TeamsIsms.Incidents;

/// <summary>What the exception is for.</summary>
/// <param name="Duty">Null when none of the list was chosen.</param>
public sealed record WaiverAsked(SeparateDuty? Duty, string? Reason, DateOnly? Until);

/// <summary>
/// Recording that one person may do what takes two, where nobody else is there. Accepting a risk is never waived: the chair is not
/// of the team.
/// </summary>
public static class WaiveDuty
{
    /// <summary>The next management review comes within a year.</summary>
    public const int MostMonths = 12;

    private static readonly SeparateDuty[] OfIncidents =
        [SeparateDuty.ConfirmDismissal, SeparateDuty.LowerLevel, SeparateDuty.AgreeAwareTime, SeparateDuty.Close];

    private static readonly SeparateDuty[] OfWeaknesses = [SeparateDuty.VerifyRemedy, SeparateDuty.Close];

    public static IReadOnlyList<SeparateDuty> Of(ICase @case) => @case is Weakness ? OfWeaknesses : OfIncidents;

    public static Outcome<IncidentStep> Decide(Incident incident, WaiverAsked asked, CaseActor by, Act act) =>
        Waiver(incident, asked, by, act).Match<Outcome<IncidentStep>>(
            waiver => IncidentStep.Of(
                incident, incident with { Waivers = [.. incident.Waivers, waiver] }, EntryKind.DutyWaived, act, by, Said(waiver)),
            refusal => refusal);

    public static Outcome<WeaknessStep> Decide(Weakness weakness, WaiverAsked asked, CaseActor by, Act act) =>
        Waiver(weakness, asked, by, act).Match<Outcome<WeaknessStep>>(
            waiver => WeaknessStep.Of(
                weakness, weakness with { Waivers = [.. weakness.Waivers, waiver] }, EntryKind.DutyWaived, act, by, Said(waiver)),
            refusal => refusal);

    /// <summary>Null for another person, and for the same one while an exception is recorded.</summary>
    internal static Refusal? RefuseSame(ICase @case, SeparateDuty duty, bool isSame, DateTimeOffset now) =>
        isSame && !@case.Waivers.Any(waiver => waiver.Covers(duty, now)) ? new SecondPersonNeeded(duty) : null;

    private static Outcome<DutyWaiver> Waiver(ICase @case, WaiverAsked asked, CaseActor by, Act act)
    {
        if ((Gate.Refuse(@case, by, CaseDuty.Manager) ?? FileGate.Refuse(@case, by) ?? CaseText.NoReason(asked.Reason)) is { } refusal)
        {
            return refusal;
        }

        var today = Taipei.Day(act.At);
        return (asked, @case.Waivers.FirstOrDefault(waiver => asked.Duty is { } duty && waiver.Covers(duty, act.At))) switch
        {
            ({ Duty: null }, _) => new NoSuchItem(),
            ({ Duty: { } duty }, _) when !Of(@case).Contains(duty) => new NoSuchItem(),
            (_, { } earlier) => new AlreadyWaived(earlier.At),
            ({ Until: { } until, Duty: { } duty }, _) when until >= today && until <= today.AddMonths(MostMonths) =>
                new DutyWaiver(duty, asked.Reason!.Trim(), until, by.Person, act.At), // checked above
            _ => new WaiverEndNeeded(today.AddMonths(MostMonths)),
        };
    }

    private static string Said(DutyWaiver waiver) => $"{waiver.Duty} {waiver.Until:yyyy-MM-dd} {waiver.Reason}";
}
