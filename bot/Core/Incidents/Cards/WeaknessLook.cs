using System.Globalization;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>What the state of a weakness means: its colour, the next step, the target that runs.</summary>
internal static class WeaknessLook
{
    public static string Say(Severity severity, CultureInfo culture) => severity switch
    {
        Severity.Critical => CaseLook.Say(culture, "SeverityCritical"),
        Severity.High => CaseLook.Say(culture, "SeverityHigh"),
        Severity.Medium => CaseLook.Say(culture, "SeverityMedium"),
        Severity.Low => CaseLook.Say(culture, "SeverityLow"),
    };

    /// <summary>Its state, and how severe it is once that is decided.</summary>
    public static string Subtitle(Weakness weakness, CultureInfo culture) => CardText.Join(
        culture,
        CaseLook.Status(weakness, culture),
        weakness is { Kind: WeaknessKind.Weakness, Severity: { } severity } ? Say(culture, "SeverityIs", Say(severity, culture)) : "");

    public static ContainerStyle State(Weakness weakness, DateTimeOffset now) => weakness.Status switch
    {
        WeaknessStatus.Closed => ContainerStyle.Good,
        WeaknessStatus.NotValid or WeaknessStatus.Duplicate or WeaknessStatus.EscalatedToIncident => ContainerStyle.Emphasis,
        _ when Target(weakness) is { } target && now > target => ContainerStyle.Attention,
        WeaknessStatus.RiskAccepted => ContainerStyle.Warning,
        _ => ContainerStyle.Accent,
    };

    /// <summary>By when the next step has to be done; null when nothing has a target.</summary>
    public static DateTimeOffset? Target(Weakness weakness) => weakness.Status switch
    {
        WeaknessStatus.Reported => weakness.TriageDue,
        WeaknessStatus.Accepted or WeaknessStatus.InTreatment => weakness.TreatBy,
        _ => null,
    };

    public static ColumnSet? TargetRow(Weakness weakness, DateTimeOffset now, CultureInfo culture) => Target(weakness) is { } target
        ? ClockLook.Target(Say(culture, weakness.Status == WeaknessStatus.Reported ? "TriageTarget" : "TreatTarget"), target, now, culture)
        : null;

    public static string Sentence(WeaknessSight sight, CultureInfo culture)
    {
        var weakness = sight.Weakness;
        return weakness.Status switch
        {
            WeaknessStatus.Reported => Say(culture, "WeakReported"),
            WeaknessStatus.Triage => Say(culture, "WeakTriage", CaseLook.Who(sight, weakness.TakenBy, culture)),
            WeaknessStatus.Accepted => Say(culture, "WeakAccepted"),
            WeaknessStatus.InTreatment => Say(culture, "WeakTreated", CaseLook.Who(sight, weakness.Owner, culture)),
            WeaknessStatus.Remediated => Say(culture, "WeakRemediated"),
            WeaknessStatus.Verified => Say(culture, "WeakVerified"),
            WeaknessStatus.Closed => weakness.Closing is { } closing
                ? Say(culture, "ClosedBy", CaseLook.Who(sight, closing.By, culture), Taipei.Say(closing.At, culture))
                : Say(culture, "ToldClosed"),
            WeaknessStatus.NotValid => Say(culture, "DismissedAs", DismissalLook.Say(weakness.Dismissal, culture)),
            WeaknessStatus.Duplicate => Say(culture, "DuplicateOf", weakness.DuplicateOf?.ToString() ?? ""),
            WeaknessStatus.EscalatedToIncident => Say(culture, "EscalatedTo", weakness.EscalatedTo?.ToString() ?? ""),
            WeaknessStatus.RiskAccepted => Say(
                culture, "WeakAcceptedRisk", weakness.Acceptance is { } acceptance ? Taipei.Say(acceptance.Until, culture) : ""),
        };
    }

    public static IEnumerable<CardElement?> Facts(WeaknessSight sight, CultureInfo culture)
    {
        var weakness = sight.Weakness;
        return CaseLook.Facts(
        [
            (Say(culture, "WhatFact"), CaseLook.Description(weakness)),
            (Say(culture, "WhereFact"), CaseLook.Place(weakness.Where)),
            (Say(culture, "NoticedFact"), Taipei.Say(weakness.Noticed, culture)),
            (Say(culture, "RecordedFact"), Taipei.Say(weakness.Recorded, culture)),
            (Say(culture, "ReporterFact"), CaseLook.Reporter(sight, culture)),
            (Say(culture, "OwnerFact"), weakness.Owner is null ? null : CaseLook.Who(sight, weakness.Owner, culture)),
            (Say(culture, "PlanFact"), CardText.Paragraph(weakness.Plan ?? "", 500)),
            (Say(culture, "RemedyFact"), weakness.Remedy is { } remedy
                ? Say(culture, "RemedyValue", CardText.Paragraph(remedy.What, 500), CaseLook.Who(sight, remedy.By, culture), Taipei.Say(remedy.At, culture))
                : null),
            (Say(culture, "VerifiedFact"), weakness.Verified is { } verified
                ? CardText.Join(culture, CaseLook.Who(sight, verified.By, culture), Taipei.Say(verified.At, culture))
                : null),
            (Say(culture, "RiskFact"), weakness.Acceptance is { } acceptance ? Risk(acceptance, culture) : null),
            (Say(culture, "RestrictedFact"), weakness.IsRestricted ? Say(culture, "NamedOnly", weakness.Named.Count) : null),
            (Say(culture, "CameFromFact"), weakness.ConvertedFrom?.ToString()),
            .. WaiverSteps.Facts(sight, culture),
        ]);
    }

    private static string Risk(RiskAcceptance acceptance, CultureInfo culture) => CardText.Join(
        culture,
        ApprovalLook.Say(acceptance.Approval.Status, culture),
        Say(culture, "RiskUntil", Taipei.Say(acceptance.Until, culture)),
        CardText.OneLine(acceptance.Reason, 200));

    private static string Say(CultureInfo culture, string key, params object[] values) => CaseLook.Say(culture, key, values);
}
