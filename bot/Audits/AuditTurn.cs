using TeamsIsms.Audits;
using TeamsIsms.Audits.Cards;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Teams;
using TeamsIsms.Trail;

namespace TeamsIsms.Bot.Audits;

/// <summary>Who acts on audits in a turn, in their own chat: findings are not for everybody.</summary>
internal sealed record AuditTurn(Turn Turn, AuditActor Actor, DateTimeOffset Now)
{
    public Act Act => Act.By(Turn.Caller, Now, Turn.Activity.Id);

    public AuditTable Table => Turn.Get<AuditTable>();

    /// <summary>Runs what needs to know this, or says that others would read along.</summary>
    public static async Task<Answer> WithAsync(Turn turn, Func<AuditTurn, Task<Answer>> answer, CancellationToken cancellationToken)
    {
        if (turn is { IsPersonal: false, IsFromDialog: false })
        {
            return Answer.Refused(new AuditsInPersonalChat());
        }

        return await turn.Get<PeopleTable>().FindAsync(turn.Caller, cancellationToken) is { Person: { } person }
            ? await answer(new AuditTurn(turn, AuditActor.Of(person), turn.Get<TimeProvider>().GetUtcNow()))
            : Answer.Refused(new NoAudits());
    }

    /// <summary>As above, with the audit the card names.</summary>
    public static Task<Answer> WithAsync(
        Turn turn, AuditVerb verb, Func<AuditTurn, Audit, Task<Answer>> answer, CancellationToken cancellationToken) => WithAsync(
        turn,
        async who => verb.Audit() is { } id
            && await who.Table.FindAsync(id, cancellationToken) is { } audit
            && AuditAccess.Sees(audit, who.Actor)
                ? await answer(who, audit)
                : Answer.Refused(new UnknownAudit()),
        cancellationToken);

    /// <summary>Takes a step and shows what became of it; what came too late shows the state there is and why nothing happened.</summary>
    /// <param name="turn">In which it was asked for.</param>
    /// <param name="verb">What the card brought.</param>
    /// <param name="decide">What becomes of the audit.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public static Task<Answer> ActAsync(
        Turn turn, AuditVerb verb, Func<AuditTurn, Audit, Outcome<AuditStep>> decide, CancellationToken cancellationToken) => WithAsync(
        turn,
        verb,
        async (who, audit) => await who.Table.ActAsync(audit.Id, loaded => decide(who, loaded), who.Act, cancellationToken) switch
        {
            { Value: { } next } => await who.KeptAsync(next, cancellationToken),
            { Refusal: AuditMovedOn or AuditorsUnchanged or DeclaredAlready or FindingStillOpen or ClauseStillOpen } and { Refusal: var late } =>
                await who.CardAsync(audit.Id, late, cancellationToken),
            { Refusal: var refusal } => Answer.Refused(refusal!), // no value: refused
        },
        cancellationToken);

    public Task<AuditSight> SightAsync(Audit audit, CancellationToken cancellationToken) =>
        Turn.Get<AuditSightRun>().OfAsync(audit, Actor, Now, cancellationToken);

    /// <summary>The audit as it stands, for the eyes of the person who acts.</summary>
    public async Task<Answer> CardAsync(AuditId id, Refusal? note, CancellationToken cancellationToken) =>
        await Table.FindAsync(id, cancellationToken) is { } audit
            ? Answer.Card(AuditCard.Draw(await SightAsync(audit, cancellationToken) with { Note = note?.Say(Turn.Culture) }, Turn.Culture))
            : Answer.Refused(new UnknownAudit());

    /// <summary>In the place of the card that was tapped, also where the message is drawn again.</summary>
    public async Task<Answer> KeptAsync(Audit audit, CancellationToken cancellationToken) =>
        Answer.Kept(AuditCard.Draw(await SightAsync(audit, cancellationToken), Turn.Culture), Turn.Activity.ReplyToId);
}
