using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Approvals;

/// <summary>What the cards of all approvals share.</summary>
internal static class ApprovalLook
{
    /// <summary>Whether the buttons would do something for this person now.</summary>
    public static bool MayDecide(ApprovalRequest request, Guid viewer, DateTimeOffset now) =>
        Approve.Decide(request, viewer, ApprovalVerdict.Approve, request.Version, comment: null, now).Refusal is null;

    public static ContainerStyle State(ApprovalStatus status) => status switch
    {
        ApprovalStatus.Pending => ContainerStyle.Accent,
        ApprovalStatus.Approved => ContainerStyle.Good,
        ApprovalStatus.Rejected => ContainerStyle.Attention,
        ApprovalStatus.ChangesRequested => ContainerStyle.Warning,
        ApprovalStatus.Withdrawn or ApprovalStatus.Expired => ContainerStyle.Emphasis,
    };

    public static string Say(ApprovalStatus status, CultureInfo culture) => ApprovalCardWords.Text.Say(culture, status switch
    {
        ApprovalStatus.Pending => "Pending",
        ApprovalStatus.Approved => "Approved",
        ApprovalStatus.Rejected => "Rejected",
        ApprovalStatus.ChangesRequested => "ChangesRequested",
        ApprovalStatus.Withdrawn => "Withdrawn",
        ApprovalStatus.Expired => "Expired",
    });

    /// <summary>What the viewer may do now: approve, return, reject, and an approver let another decide. Nothing for others.</summary>
    public static IReadOnlyList<CardAction> Buttons(
        ApprovalKey key, ApprovalRequest request, Guid viewer, DateTimeOffset now, CultureInfo culture) => MayDecide(request, viewer, now)
        ? [.. Decide(key, request, culture), .. Delegation(key, request, viewer, now, culture)]
        : [];

    /// <summary>An approver lets another decide; nothing for others.</summary>
    public static IReadOnlyList<CardAction> Delegation(
        ApprovalKey key, ApprovalRequest request, Guid viewer, DateTimeOffset now, CultureInfo culture) =>
        request.Approvers.Contains(viewer) ? [Delegate(key, request, now, culture)] : [];

    /// <summary>Approve, return and reject; the last two need a reason.</summary>
    public static IReadOnlyList<CardAction> Decide(ApprovalKey key, ApprovalRequest request, CultureInfo culture)
    {
        var fields = Fields(key, request);
        return
        [
            CardGrammar.Primary(Say(culture, "Approve"), "approval.approve", fields),
            WithReason(culture, "Return", "ReturnReason", CardGrammar.Secondary(Say(culture, "ReturnSend"), "approval.return", fields)),
            WithReason(
                culture,
                "Reject",
                "RejectReason",
                CardGrammar.Secondary(Say(culture, "RejectSend"), "approval.reject", fields) with { Style = ActionStyle.Destructive }),
        ];
    }

    /// <summary>What a button about a request carries.</summary>
    public static (string Name, string Value)[] Fields(ApprovalKey key, ApprovalRequest request) =>
    [
        ("subject", key.Subject), ("id", key.Id),
        .. key.Person is { } person ? [("person", person.ToString())] : Array.Empty<(string, string)>(),
        ("version", request.Stamp),
    ];

    /// <summary>The decisions, newest first.</summary>
    public static IEnumerable<string> History(ApprovalRequest request, Func<Guid, string> name, CultureInfo culture) =>
        request.Decisions.Reverse().Select(decision => CardText.Join(culture, Line(decision, name, culture)));

    private static IEnumerable<string> Line(ApprovalDecision decision, Func<Guid, string> name, CultureInfo culture) =>
    [
        Taipei.Say(decision.At, culture),
        decision.By == decision.For
            ? CardText.OneLine(name(decision.By))
            : ApprovalCardWords.Text.Say(culture, "OnBehalf", CardText.OneLine(name(decision.By)), CardText.OneLine(name(decision.For))),
        Say(culture, decision.Verdict switch
        {
            ApprovalVerdict.Approve => "Approved",
            ApprovalVerdict.Reject => "Rejected",
            ApprovalVerdict.Return => "ChangesRequested",
        }),
        CardText.OneLine(decision.Comment ?? "", 200),
    ];

    private static ActionShowCard Delegate(ApprovalKey key, ApprovalRequest request, DateTimeOffset now, CultureInfo culture) =>
        CardGrammar.Exceptional(
            Say(culture, "Delegate"),
            CardGrammar.Secondary(Say(culture, "DelegateSend"), "approval.delegate", Fields(key, request)),
            new InputText(Say(culture, "DelegateWho"))
            {
                Id = "delegate",
                MaxLength = 200,
                IsRequired = true,
                ErrorMessage = Say(culture, "DelegateMissing"),
            },
            Day("delegateFrom", Say(culture, "DelegateFrom"), Taipei.Day(now), now, culture),
            Day("delegateUntil", Say(culture, "DelegateUntil"), Taipei.Day(now).AddDays(7), now, culture));

    private static InputDate Day(string id, string label, DateOnly value, DateTimeOffset now, CultureInfo culture) => new(label)
    {
        Id = id,
        Min = Taipei.Day(now),
        Value = value,
        IsRequired = true,
        ErrorMessage = Say(culture, "DelegateMissing"),
    };

    private static ActionShowCard WithReason(CultureInfo culture, string title, string reason, ActionExecute send) =>
        CardGrammar.Exceptional(
            Say(culture, title), send, CardGrammar.Reason(Say(culture, reason), Say(culture, "ReasonMissing")));

    private static string Say(CultureInfo culture, string key) => ApprovalCardWords.Text.Say(culture, key);
}
