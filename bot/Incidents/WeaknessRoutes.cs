using TeamsIsms.Approvals;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.People;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Incidents;

/// <summary>What is done about a weakness or suggestion.</summary>
internal static class WeaknessRoutes
{
    public static Task<Answer> TakeChargeAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) =>
        WeaknessSteps.ActAsync(turn, verb, TriageWeakness.TakeCharge, cancellationToken, CaseNoticeKind.TakenInCharge);

    public static Task<Answer> AcceptAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => WeaknessSteps.ActAsync(
        turn,
        verb,
        (weakness, by, act) => TriageWeakness.Accept(weakness, Severity(verb), by, act),
        cancellationToken,
        CaseNoticeKind.Decided);

    public static Task<Answer> DismissAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => WeaknessSteps.ActAsync(
        turn,
        verb,
        (weakness, by, act) => TriageWeakness.Dismiss(weakness, TriageRoutes.Reason(verb), verb.Note, by, act),
        cancellationToken,
        CaseNoticeKind.Decided);

    public static Task<Answer> TreatAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => CaseTurn.WithAsync(
        turn,
        async who =>
        {
            var owner = await ChoosePeople.OneAsync(turn, verb.Owner, cancellationToken);
            return owner.Value is { } chosen
                ? await WeaknessSteps.ActAsync(
                    who,
                    verb,
                    (weakness, by, act) => TreatWeakness.Start(weakness, chosen.Id, verb.Plan, by, act),
                    [CaseNoticeKind.Named],
                    cancellationToken)
                : Answer.Refused(owner.Refusal!); // no value: refused
        },
        cancellationToken);

    public static Task<Answer> RemediateAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => WeaknessSteps.ActAsync(
        turn,
        verb,
        (weakness, by, act) => TreatWeakness.Remediate(weakness, verb.Text, by, act),
        cancellationToken,
        CaseNoticeKind.VerificationAsked);

    public static Task<Answer> VerifyAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => WeaknessSteps.ActAsync(
        turn,
        verb,
        (weakness, by, act) => verb.IsNo
            ? TreatWeakness.FailVerification(weakness, verb.Reason, by, act)
            : TreatWeakness.Verify(weakness, verb.Note, by, act),
        cancellationToken);

    public static Task<Answer> CloseAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => WeaknessSteps.ActAsync(
        turn,
        verb,
        (weakness, by, act) => CloseWeakness.Decide(weakness, verb.Note, by, act),
        cancellationToken,
        CaseNoticeKind.Closed);

    public static Task<Answer> ProposeAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => CaseTurn.WithAsync(
        turn,
        async who =>
        {
            IReadOnlyList<Guid> chairs =
                [.. (await turn.Get<PeopleTable>().WithRoleAsync(Role.CommitteeChair, cancellationToken)).Select(chair => chair.Id)];
            return await WeaknessSteps.ActAsync(
                who,
                verb,
                (weakness, by, act) => AcceptRisk.Propose(weakness, TypedTime.ReadDay(verb.Until), verb.Reason, chairs, by, act),
                [],
                cancellationToken);
        },
        cancellationToken);

    public static Task<Answer> DecideAsync(
        Turn turn, CaseVerb verb, ApprovalVerdict verdict, CancellationToken cancellationToken) => WeaknessSteps.ActAsync(
        turn,
        verb,
        (weakness, by, act) => AcceptRisk.Decide(weakness, verdict, verb.Reason, by, act),
        cancellationToken,
        CaseNoticeKind.AcceptanceSettled);

    private static Severity? Severity(CaseVerb verb) => TypedEnum.Read<Severity>(verb.Severity);
}
