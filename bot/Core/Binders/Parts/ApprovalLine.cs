using System.Globalization;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents.Register;

namespace TeamsIsms.Binders.Parts;

/// <summary>Something that needed somebody's approval.</summary>
/// <param name="What">In the reader's language.</param>
internal sealed record ApprovedThing(string What, string Number, ApprovalRequest Approval)
{
    /// <summary>Each step of every revision, "reviewed, no change", and the end of the document.</summary>
    public static IEnumerable<ApprovedThing> Of(RegisterEntry entry) =>
    [
        .. from revision in entry.Revisions
           from step in revision.Steps
           select new ApprovedThing($"{entry.Document.Title} {revision.Revision}", entry.Document.Number, step),
        .. from step in (ApprovalRequest?[])[entry.Document.Confirmation, entry.Document.Retirement?.Approval]
           where step is not null
           select new ApprovedThing(entry.Document.Title, entry.Document.Number, step),
    ];
}

/// <summary>A line for each decision, and one for a request that nobody decided yet.</summary>
internal static class ApprovalLine
{
    public static IReadOnlyList<string> Heads(CultureInfo culture) =>
    [
        BinderWords.Text.Say(culture, "WhatColumn"),
        BinderWords.Text.Say(culture, "NumberColumn"),
        BinderWords.Text.Say(culture, "RequesterColumn"),
        BinderWords.Text.Say(culture, "AskedFact"),
        BinderWords.Text.Say(culture, "DeciderColumn"),
        BinderWords.Text.Say(culture, "ForColumn"),
        ReportWords.Text.Say(culture, "Verdict"),
        ReportWords.Text.Say(culture, "At"),
        ReportWords.Text.Say(culture, "Comment"),
        BinderWords.Text.Say(culture, "VersionColumn"),
    ];

    public static IEnumerable<IReadOnlyList<string>> Of(ApprovedThing thing, Func<Guid, string> name, BinderScope scope)
    {
        var approval = thing.Approval;
        string[] about = [thing.What, thing.Number, scope.Who(approval.Requester, name(approval.Requester)), SpreadsheetCell.Time(approval.AskedAt)];
        return approval.Decisions.Count == 0
            ? [[.. about, "", "", BinderWords.Text.Say(scope.Culture, "Undecided"), "", "", approval.Version]]
            : approval.Decisions.Select(decision => (string[])
                [
                    .. about,
                    scope.Who(decision.By, name(decision.By)),
                    decision.For == decision.By ? "" : scope.Who(decision.For, name(decision.For)),
                    ReportWords.Of(decision.Verdict, scope.Culture),
                    SpreadsheetCell.Time(decision.At),
                    scope.Named(decision.Comment),
                    approval.Version,
                ]);
    }

    public static IEnumerable<EvidenceItem> Items(ApprovedThing thing, Func<Guid, string> name, string path, BinderScope scope) =>
        from decision in thing.Approval.Decisions
        where scope.Period.Contains(decision.At)
        select new EvidenceItem(
            EvidenceKind.Approvals,
            thing.What,
            thing.Number,
            decision.At,
            scope.Who(decision.By, name(decision.By)),
            ReportWords.Of(decision.Verdict, scope.Culture),
            path,
            thing.Approval.Version is { Length: 64 } hash ? hash : "");

    public static IEnumerable<Guid> People(ApprovedThing thing) =>
        thing.Approval.Decisions.SelectMany(decision => new[] { decision.By, decision.For }).Append(thing.Approval.Requester).Distinct();

    /// <summary>Asked for, or decided, in the period.</summary>
    public static bool IsIn(ApprovalRequest approval, BinderPeriod period) =>
        period.Contains(approval.AskedAt) || approval.Decisions.Any(decision => period.Contains(decision.At));
}
