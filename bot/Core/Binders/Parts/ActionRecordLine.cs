using System.Globalization;
using TeamsIsms.Actions;
using TeamsIsms.Actions.Cards;

namespace TeamsIsms.Binders.Parts;

/// <summary>An action's line in a binder, and those of the index: the action, and each piece of evidence with its hash.</summary>
internal static class ActionRecordLine
{
    public static bool IsIn(CorrectiveAction action, BinderPeriod period) =>
        Taipei.Day(action.OpenedAt) <= period.Last && !(action.End is { } end && Taipei.Day(end.At) < period.First);

    /// <summary>What of the policy asks for it.</summary>
    public static IReadOnlyList<string> Clauses(CorrectiveAction action) => action.Type switch
    {
        ActionType.Correction or ActionType.Corrective => ["10.1"],
        ActionType.Preventive => ["10.2"],
        ActionType.Improvement => ["10.3"],
    };

    public static IEnumerable<Guid> People(CorrectiveAction action) =>
    [
        .. action.Owner is { } owner ? [owner] : Array.Empty<Guid>(),
        .. Approval(action) is { } decision ? [decision.By] : Array.Empty<Guid>(),
        .. action.Verification is { } verdict ? [verdict.By] : Array.Empty<Guid>(),
        .. action.Evidence.Select(item => item.By),
    ];

    public static IReadOnlyList<string> Heads(CultureInfo culture) =>
    [
        BinderWords.Text.Say(culture, "NumberColumn"),
        ActionLook.Say(culture, "TypeLabel"),
        ActionLook.Say(culture, "SeverityFact"),
        ActionLook.Say(culture, "SourceFact"),
        ActionLook.Say(culture, "NumberLabel"),
        ActionLook.Say(culture, "RequirementFact"),
        ActionLook.Say(culture, "FindingFact"),
        ActionLook.Say(culture, "OwnerFact"),
        BinderWords.Text.Say(culture, "UnitColumn"),
        BinderWords.Text.Say(culture, "OpenedColumn"),
        BinderWords.Text.Say(culture, "StateColumn"),
        ActionLook.Say(culture, "DueFact"),
        BinderWords.Text.Say(culture, "RoundColumn"),
        ActionLook.Say(culture, "CauseFact"),
        ActionLook.Say(culture, "SimilarFact"),
        ActionLook.Say(culture, "CriteriaFact"),
        BinderWords.Text.Say(culture, "DeciderColumn"),
        BinderWords.Text.Say(culture, "DecidedColumn"),
        ActionLook.Say(culture, "DoneFact"),
        ActionLook.Say(culture, "EvidenceFact"),
        ActionLook.Say(culture, "VerdictFact"),
        BinderWords.Text.Say(culture, "VerifierColumn"),
        BinderWords.Text.Say(culture, "VerifiedColumn"),
        BinderWords.Text.Say(culture, "ClosedColumn"),
    ];

    public static IReadOnlyList<string> Of(CorrectiveAction action, Func<Guid, string> name, BinderScope scope)
    {
        return
        [
            action.Id.ToString(),
            ActionLook.Of(action.Type, scope.Culture),
            ActionLook.Of(action.Severity, scope.Culture),
            ActionLook.Of(action.Origin.Source, scope.Culture),
            action.Origin.Number,
            Text(action.Requirement),
            Text(action.Finding),
            Who(action.Owner),
            action.Unit ?? "",
            SpreadsheetCell.Time(action.OpenedAt),
            ActionStates.Say(action.Status, scope.Culture),
            action.Due is { } due ? ReadBinderForm.Write(due) : "",
            action.Round.ToString(CultureInfo.InvariantCulture),
            Text(action.Cause),
            Text(action.Similar?.Text),
            Text(action.Plan?.Criteria),
            Who(Approval(action)?.By),
            SpreadsheetCell.Time(Approval(action)?.At),
            Text(action.Done?.Text),
            action.Evidence.Count.ToString(CultureInfo.InvariantCulture),
            Text(action.Verification?.Text),
            Who(action.Verification?.By),
            SpreadsheetCell.Time(action.Verification?.At),
            SpreadsheetCell.Time(action.End?.At),
        ];

        string Text(string? text) => scope.Reader.SeesActions ? scope.Named(text) : "";

        string Who(Guid? person) => person is { } id && id != Guid.Empty ? scope.Who(id, name(id)) : "";
    }

    public static IEnumerable<EvidenceItem> Items(CorrectiveAction action, Func<Guid, string> name, string path, BinderScope scope)
    {
        yield return new EvidenceItem(
            EvidenceKind.Actions,
            ActionLook.Of(action.Type, scope.Culture),
            action.Id.ToString(),
            action.OpenedAt,
            action.Owner is { } owner ? scope.Who(owner, name(owner)) : "",
            ActionStates.Say(action.Status, scope.Culture),
            path,
            "")
        {
            Clauses = Clauses(action),
        };
        foreach (var item in scope.Reader.SeesActions ? action.Evidence : [])
        {
            yield return new EvidenceItem(
                EvidenceKind.Actions,
                scope.Named(item.Title),
                action.Id.ToString(),
                item.At,
                scope.Who(item.By, name(item.By)),
                ActionLook.Say(scope.Culture, "EvidenceFact"),
                item.Link.AbsoluteUri,
                item.Sha256 ?? "")
            {
                Clauses = Clauses(action),
            };
        }
    }

    private static ApprovalDecision? Approval(CorrectiveAction action) =>
        action.Approval is { Status: ApprovalStatus.Approved, Decisions: [.., var last] } ? last : null;
}
