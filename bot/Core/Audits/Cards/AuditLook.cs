using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Audits.Cards;

/// <summary>Audits in words and colours.</summary>
internal static class AuditLook
{
    private const int LongestName = 40;

    public static ContainerStyle State(Audit audit, DateOnly today) => audit.IsLate(today) ? ContainerStyle.Attention : audit.Status switch
    {
        AuditStatus.Planned or AuditStatus.Notified or AuditStatus.InProgress => ContainerStyle.Accent,
        AuditStatus.Reported or AuditStatus.ActionsOpen => ContainerStyle.Warning,
        AuditStatus.Closed => ContainerStyle.Good,
        AuditStatus.Cancelled => ContainerStyle.Emphasis,
    };

    /// <summary>What is longer than a fact: there it would take the room of every name beside it.</summary>
    public static TextBlock Labelled(string label, string text, CultureInfo culture) => new(Say(culture, "Labelled", label, text));

    public static string Days(Audit audit, CultureInfo culture) => audit.From == audit.To
        ? Taipei.Say(audit.From, culture)
        : Say(culture, "Days", Taipei.Say(audit.From, culture), Taipei.Say(audit.To, culture));

    public static string Areas(IEnumerable<AuditArea> areas, CultureInfo culture) =>
        string.Join(Say(culture, "Comma"), areas.Select(area => AuditNames.Say(area, culture)));

    public static string Names(IEnumerable<Guid> people, Func<Guid, string> name, CultureInfo culture) =>
        string.Join(Say(culture, "Comma"), people.Select(person => CardText.OneLine(name(person), LongestName)));

    /// <summary>How many of each that something has to follow from; empty when there is none.</summary>
    public static string Findings(Audit audit, CultureInfo culture) => CardText.Join(
        culture,
        from result in (AuditResult[])[AuditResult.Major, AuditResult.Minor, AuditResult.Observation, AuditResult.Recommendation]
        let count = audit.Count(result)
        where count > 0
        select Say(culture, "ResultCount", AuditNames.Say(result, culture), count));

    public static TextColor Color(AuditResult result) => result switch
    {
        AuditResult.Major => TextColor.Attention,
        AuditResult.Conforms => TextColor.Good,
        // The colour of a warning is too pale on white in some clients.
        AuditResult.Minor or AuditResult.Observation or AuditResult.Recommendation or AuditResult.NotLookedAt => TextColor.Default,
    };

    /// <summary>What follows from a finding, or that nothing does yet.</summary>
    public static string Following(AuditCheck check, CultureInfo culture) => check switch
    {
        { Action: { } action } => Say(culture, "ActionIs", action),
        { Answer: not null, IsSettled: true } => Say(culture, "Answered"),
        { Result: AuditResult.Major or AuditResult.Minor } => Say(culture, "ActionMissing"),
        _ => Say(culture, "AnswerMissing"),
    };

    /// <summary>What happened last, newest first.</summary>
    public static Container? History(AuditSight sight, CultureInfo culture) => CardGrammar.History(
        sight.Audit.Lines.Reverse().Select(line => CardText.Join(
            culture,
            Taipei.Say(line.At, culture),
            CardText.OneLine(sight.Name(line.By), LongestName),
            Step(line.Kind, culture))));

    public static string Say(CultureInfo culture, string key, params object[] values) => AuditCardWords.Text.Say(culture, key, values);

    private static string Step(string kind, CultureInfo culture) => Say(culture, kind switch
    {
        TrailKinds.AuditActionOpened => "StepActionOpened",
        TrailKinds.AuditAnswered => "StepAnswered",
        TrailKinds.AuditCancelled => "StepCancelled",
        TrailKinds.AuditChecked => "StepChecked",
        TrailKinds.AuditClosed => "StepClosed",
        TrailKinds.AuditDeclared => "StepDeclared",
        TrailKinds.AuditMoved => "StepMoved",
        TrailKinds.AuditNotified => "StepNotified",
        TrailKinds.AuditPlanned => "StepPlanned",
        TrailKinds.AuditReassigned => "StepReassigned",
        TrailKinds.AuditReported => "StepReported",
        _ => "StepStarted",
    });
}
