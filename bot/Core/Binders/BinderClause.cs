using System.Globalization;

namespace TeamsIsms.Binders;

/// <summary>A requirement of the organisation's policy, by its own number, and what of the records proves it.</summary>
public sealed record BinderClause(string Number, IReadOnlyList<EvidenceKind> Proof)
{
    private static readonly IReadOnlyList<BinderClause> Known =
    [
        new("3.2", [EvidenceKind.Trainings, EvidenceKind.Duties]),
        new("3.3", [EvidenceKind.Duties]),
        new("6.3.1.2", [EvidenceKind.Acknowledgements]),
        new("6.3.1.6", [EvidenceKind.Duties]),
        new("6.3.2.4", [EvidenceKind.Trainings]),
        new("6.3.2.6", [EvidenceKind.Duties]),
        new("6.3.2.8", [EvidenceKind.Weaknesses]),
        new("6.3.3.1.6", [EvidenceKind.Incidents]),
        new("6.3.3.4", [EvidenceKind.Duties]),
        new("6.3.3.5", [EvidenceKind.Duties]),
        new("6.3.3.7", [EvidenceKind.Trail]),
        new("6.4.2.1", [EvidenceKind.Approvals, EvidenceKind.Documents]),
        new("6.4.2.3", [EvidenceKind.Documents]),
        new("6.4.2.8", [EvidenceKind.Acknowledgements, EvidenceKind.Documents]),
        new("6.4.3.1", [EvidenceKind.Trail]),
        new("6.4.3.3", [EvidenceKind.Trail]),
        new("7.2.2.2", [EvidenceKind.Trainings]),
        new("7.2.2.4", [EvidenceKind.Trainings]),
        new("8", [EvidenceKind.Duties]),
        new("9.1", [EvidenceKind.Duties]),
        new("10.1", [EvidenceKind.Actions]),
        new("10.2", [EvidenceKind.Weaknesses, EvidenceKind.Actions]),
        new("10.3", [EvidenceKind.Actions]),
        new("11", [EvidenceKind.Approvals, EvidenceKind.Documents, EvidenceKind.Duties]),
        new("12", [EvidenceKind.Acknowledgements, EvidenceKind.Approvals, EvidenceKind.Documents, EvidenceKind.Duties]),
    ];

    /// <summary>Every requirement that records here can prove, in the order of the policy.</summary>
    public static IReadOnlyList<BinderClause> All => Known;

    /// <summary>Those of the numbers there are, in the order of the policy; all of them when none is named.</summary>
    public static IReadOnlyList<BinderClause> Of(IReadOnlyCollection<string> numbers) =>
        numbers.Count == 0 ? Known : [.. Known.Where(clause => numbers.Contains(clause.Number))];

    /// <summary>The kinds that prove any of the requirements, in the order they are written.</summary>
    public static IReadOnlyList<EvidenceKind> Kinds(IEnumerable<BinderClause> clauses) =>
        [.. clauses.SelectMany(clause => clause.Proof).Distinct().Order()];

    /// <summary>What the requirement asks for, in a few words.</summary>
    public string Say(CultureInfo culture) => Number switch
    {
        "3.2" => BinderWords.Text.Say(culture, "ClauseYearlyTraining"),
        "3.3" => BinderWords.Text.Say(culture, "ClauseDrills"),
        "6.3.1.2" => BinderWords.Text.Say(culture, "ClauseComply"),
        "6.3.1.6" => BinderWords.Text.Say(culture, "ClauseDevices"),
        "6.3.2.4" => BinderWords.Text.Say(culture, "ClauseAwareness"),
        "6.3.2.6" => BinderWords.Text.Say(culture, "ClauseMeasured"),
        "6.3.2.8" => BinderWords.Text.Say(culture, "ClauseSuggestions"),
        "6.3.3.1.6" => BinderWords.Text.Say(culture, "ClauseIncidents"),
        "6.3.3.4" => BinderWords.Text.Say(culture, "ClauseYearlyAudit"),
        "6.3.3.5" => BinderWords.Text.Say(culture, "ClauseYearlyManagementReview"),
        "6.3.3.7" => BinderWords.Text.Say(culture, "ClauseActivities"),
        "6.4.2.1" => BinderWords.Text.Say(culture, "ClauseApproved"),
        "6.4.2.3" => BinderWords.Text.Say(culture, "ClauseRevisions"),
        "6.4.2.8" => BinderWords.Text.Say(culture, "ClauseDistribution"),
        "6.4.3.1" => BinderWords.Text.Say(culture, "ClauseRecords"),
        "6.4.3.3" => BinderWords.Text.Say(culture, "ClauseKept"),
        "7.2.2.2" => BinderWords.Text.Say(culture, "ClauseEvaluated"),
        "7.2.2.4" => BinderWords.Text.Say(culture, "ClauseTrained"),
        "8" => BinderWords.Text.Say(culture, "ClauseAudit"),
        "9.1" => BinderWords.Text.Say(culture, "ClauseManagementReview"),
        "10.1" => BinderWords.Text.Say(culture, "ClauseCorrective"),
        "10.2" => BinderWords.Text.Say(culture, "ClausePreventive"),
        "10.3" => BinderWords.Text.Say(culture, "ClauseImprovement"),
        "11" => BinderWords.Text.Say(culture, "ClauseReview"),
        "12" => BinderWords.Text.Say(culture, "ClauseAnnounced"),
        _ => throw new InvalidOperationException($"Clause {Number} has no words."),
    };
}
