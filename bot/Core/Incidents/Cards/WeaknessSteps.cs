using System.Globalization;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>What the viewer can do with a weakness in its present state, the step most want first.</summary>
internal static class WeaknessSteps
{
    public static IEnumerable<CardAction> Buttons(WeaknessSight sight, CultureInfo culture)
    {
        var weakness = sight.Weakness;
        var mayHandle = sight.IsManager || sight.Viewer.Has(Role.IncidentHandler);
        return
        [
            .. weakness.Status switch
            {
                WeaknessStatus.Reported when mayHandle || sight.IsFirstLine => [Step(sight, Say(culture, "TakeCharge"), "weakness.takeCharge").Main()],
                WeaknessStatus.Triage when mayHandle => Triage(sight, culture),
                WeaknessStatus.Accepted when mayHandle => [Treat(sight, culture)],
                WeaknessStatus.InTreatment when mayHandle || weakness.Owner == sight.Viewer.Person => [Remediate(sight, culture)],
                WeaknessStatus.Remediated when mayHandle && sight.May(SeparateDuty.VerifyRemedy, weakness.Fixers.Contains(sight.Viewer.Person)) => Verify(sight, culture),
                WeaknessStatus.Verified when MayClose(sight) => [Close(sight, culture)],
                _ => [],
            },
            .. Acceptance(sight, culture),
            .. weakness.IsOpen && sight.Viewer.Has(Role.IncidentHandler) ? [Escalate(sight, culture)] : (CardAction[])[],
            .. weakness.Status is WeaknessStatus.Remediated or WeaknessStatus.Verified
                ? WaiverSteps.Button(sight, "weakness.waive", culture)
                : (CardAction[])[],
            .. Other(weakness.DuplicateOf ?? weakness.EscalatedTo, culture),
            More(sight, culture),
        ];
    }

    internal static ActionExecute Step(WeaknessSight sight, string title, string verb, params ReadOnlySpan<(string Name, string Value)> more) =>
        CardGrammar.Secondary(title, verb, [("id", sight.Weakness.Id.ToString()), .. more]);

    private static IReadOnlyList<CardAction> Triage(WeaknessSight sight, CultureInfo culture) =>
    [
        Main(CardGrammar.Exceptional(
            Say(culture, "Accept"),
            Step(sight, Say(culture, "AcceptSend"), "weakness.accept"),
            new InputChoiceSet(
                Say(culture, "SeverityLabel"),
                [.. Enum.GetValues<Severity>().Select(severity => new Choice(
                    Say(culture, "SeverityChoice", WeaknessLook.Say(severity, culture), TreatmentTargets.Days(severity)), severity.ToString()))])
            {
                Id = "severity",
                Value = (sight.Weakness.Kind == WeaknessKind.Suggestion ? Severity.Low : Severity.Medium).ToString(),
                IsRequired = true,
                ErrorMessage = Say(culture, "ChooseOne"),
            })),
        DismissalLook.Ask(sight.Weakness.Id, Say(culture, "DismissWeakness"), "weakness.dismiss", culture),
        CardGrammar.Exceptional(
            Say(culture, "Duplicate"),
            Step(sight, Say(culture, "DuplicateSend"), "weakness.duplicate"),
            CaseInputs.Line("of", Say(culture, "DuplicateLabel"), Say(culture, "NumberMissing"), Say(culture, "WeaknessNumberHint"))),
    ];

    private static ActionShowCard Treat(WeaknessSight sight, CultureInfo culture) => Main(CardGrammar.Exceptional(
        Say(culture, "Treat"),
        Step(sight, Say(culture, "TreatSend"), "weakness.treat"),
        CaseInputs.Person(sight, "owner", Say(culture, "OwnerFact"), sight.Weakness.Owner, culture) with
        {
            IsRequired = true,
            ErrorMessage = Say(culture, "PersonMissing"),
        },
        CaseInputs.Optional("plan", Say(culture, "PlanLabel"), sight.Weakness.Plan)));

    private static ActionShowCard Remediate(WeaknessSight sight, CultureInfo culture) => Main(CardGrammar.Exceptional(
        Say(culture, "Remediate"),
        Step(sight, Say(culture, "RemediateSend"), "weakness.remediate"),
        CaseInputs.Text("text", Say(culture, "RemediateLabel"), Say(culture, "TextMissing"))));

    private static IReadOnlyList<CardAction> Verify(WeaknessSight sight, CultureInfo culture) =>
    [
        Main(CardGrammar.Exceptional(
            Say(culture, "Verify"),
            Step(sight, Say(culture, "VerifySend"), "weakness.verify", ("agree", "true")),
            CaseInputs.Optional("note", Say(culture, "VerifyLabel")))),
        CardGrammar.Exceptional(
            Say(culture, "NotFixed"),
            Step(sight, Say(culture, "NotFixedSend"), "weakness.verify", ("agree", "false")),
            CaseInputs.Reason(culture, Say(culture, "ReasonLabel"))),
    ];

    private static ActionShowCard Close(WeaknessSight sight, CultureInfo culture) => Main(CardGrammar.Exceptional(
        Say(culture, "Close"),
        Step(sight, Say(culture, "CloseSend"), "weakness.close"),
        CaseInputs.Optional("note", Say(culture, "CloseLabel"))));

    private static IEnumerable<CardAction> Acceptance(WeaknessSight sight, CultureInfo culture)
    {
        var weakness = sight.Weakness;
        if (weakness.IsAcceptanceAsked)
        {
            yield return CaseLook.Open(weakness.Id, Say(culture, "OpenAcceptance"), ("view", CaseViews.Acceptance));
        }
        else if (sight.IsManager && weakness.Status is WeaknessStatus.Accepted or WeaknessStatus.InTreatment)
        {
            var today = Taipei.Day(sight.Now);
            yield return CardGrammar.Exceptional(
                Say(culture, "ProposeRisk"),
                Step(sight, Say(culture, "ProposeRiskSend"), "weakness.proposeAcceptance"),
                CardGrammar.Note(Say(culture, "ProposeRiskNote")),
                new InputDate(Say(culture, "RiskUntilLabel"))
                {
                    Id = "until",
                    Min = today.AddDays(1),
                    Max = today.AddMonths(12),
                    IsRequired = true,
                    ErrorMessage = Say(culture, "DayMissing"),
                },
                CaseInputs.Reason(culture, Say(culture, "RiskReason")));
        }
    }

    private static ActionShowCard Escalate(WeaknessSight sight, CultureInfo culture) => CardGrammar.Exceptional(
        Say(culture, "Escalate"),
        Step(sight, Say(culture, "EscalateSend"), "weakness.escalate"),
        CardGrammar.Sentence(Say(culture, "EscalateSentence")),
        CaseInputs.Moment("aware", Say(culture, "EscalateAware"), sight.Now, sight.Now, culture));

    private static ActionShowCard More(WeaknessSight sight, CultureInfo culture) => new(
        Say(culture, "MoreButton"),
        new ShownCard(
            sight.Weakness.IsOpen
                ? [CaseInputs.Text("text", Say(culture, "EntryLabel"), Say(culture, "TextMissing"))]
                : [CardGrammar.Note(Say(culture, "MoreNote"))],
            [
                .. sight.Weakness.IsOpen ? [Step(sight, Say(culture, "AddEntrySend"), "weakness.entry")] : Array.Empty<CardAction>(),
                CaseLook.Open(sight.Weakness.Id, Say(culture, "HistoryTitle"), ("view", CaseViews.Timeline)) with { AssociatedInputs = AssociatedInputs.None },
                CaseLook.Open(sight.Weakness.Id, Say(culture, "WorkButton"), ("view", CaseViews.Work)) with { AssociatedInputs = AssociatedInputs.None },
                CaseLook.OpenAction(sight.Weakness.Id, culture),
                CaseLook.Open(sight.Weakness.Id, Say(culture, "Update")) with { AssociatedInputs = AssociatedInputs.None },
            ]));

    private static bool MayClose(WeaknessSight sight) =>
        sight.IsManager && sight.May(
            SeparateDuty.Close,
            sight.Weakness.Responders.Concat(sight.Weakness.Fixers).Append(sight.Weakness.Reporter).Contains(sight.Viewer.Person));

    private static IEnumerable<CardAction> Other(CaseId? id, CultureInfo culture) =>
        id is { } other ? [CaseLook.Open(other, Say(culture, "OpenOther", other.ToString()))] : [];

    private static ActionShowCard Main(ActionShowCard action) => action with { Style = ActionStyle.Positive };

    private static string Say(CultureInfo culture, string key, params object[] values) => CaseLook.Say(culture, key, values);
}
