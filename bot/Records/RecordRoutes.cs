using TeamsIsms.Approvals;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Records;
using TeamsIsms.Records.Cards;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Records;

/// <summary>Classes of records: how long each is kept, decided by two, and what may not be touched.</summary>
internal static class RecordRoutes
{
    public static void Add(Routes routes)
    {
        var reader = Caller.Role(RecordSubject.Readers[0], [.. RecordSubject.Readers.Skip(1)]);
        var manager = Caller.Role(Role.SecurityManager);
        var holder = Caller.Role(Role.SecurityManager, Role.DocumentController, Role.CommitteeChair);
        var (form, verb) = (RecordVerbJson.Default.TermsForm, RecordVerbJson.Default.RecordVerb);
        routes
            .Command("records", ["紀錄", "records"], reader, (turn, _, cancel) => ListAsync(turn, cancel))
            .Verb("records.list", verb, reader, (turn, _, cancel) => ListAsync(turn, cancel))
            .Verb("records.show", verb, reader, ShowAsync)
            .Verb("records.form", form, manager, FormAsync)
            .Verb("records.decide", form, manager, ProposeAsync)
            .Verb("records.hold", verb, holder, HoldAsync)
            .Verb("records.release", verb, holder, ReleaseAsync);
        DisposalRoutes.Add(routes);
    }

    private static Task<Answer> ListAsync(Turn turn, CancellationToken cancellationToken) => RecordTurn.WithAsync(
        turn,
        async _ => Answer.Card(RecordListCard.Draw(await turn.Get<RecordTable>().ListAsync(cancellationToken), turn.Culture)),
        cancellationToken);

    private static Task<Answer> ShowAsync(Turn turn, RecordVerb verb, CancellationToken cancellationToken) =>
        RecordTurn.WithKindAsync(turn, verb.Kind(), (who, kind) => who.CardAsync(kind, cancellationToken), cancellationToken);

    /// <summary>Begins with what was proposed last and not taken, else with what is in force, else with the product's proposal.</summary>
    private static Task<Answer> FormAsync(Turn turn, TermsForm form, CancellationToken cancellationToken) => RecordTurn.WithKindAsync(
        turn,
        form.Kind(),
        async (_, kind) =>
        {
            var records = await turn.Get<RecordTable>().FindAsync(kind, cancellationToken);
            var refused = records.Approval is { Status: ApprovalStatus.ChangesRequested } ? records.Proposal : null;
            return Answer.Card(TermsFormCard.Draw(
                kind, refused ?? records.Terms ?? ProposedTerms.Of(kind, turn.Culture), null, turn.Culture));
        },
        cancellationToken);

    private static Task<Answer> ProposeAsync(Turn turn, TermsForm form, CancellationToken cancellationToken) => RecordTurn.WithKindAsync(
        turn,
        form.Kind(),
        async (who, kind) =>
        {
            var chairs = await turn.Get<PeopleTable>().WithRoleAsync(Role.CommitteeChair, cancellationToken);
            var wanted = form.Read();
            var outcome = await turn.Get<RecordTable>().ActAsync(
                kind,
                records => DecideTerms.Propose(
                    records, wanted, chairs.Where(chair => chair.Enabled).Select(chair => chair.Id), who.Actor, who.Act),
                changes => changes.Owe(RecordSubject.Key(kind), who.Now),
                who.Now,
                cancellationToken);
            return outcome switch
            {
                { Value: { } next } => await who.KeptAsync(next, cancellationToken),
                { Refusal: TermsAskedAlready waits } => await who.CardAsync(kind, cancellationToken, waits.Say(turn.Culture)),
                { Refusal: MonthsNeeded or TermsTextNeeded or TermsUnchanged } =>
                    Answer.Card(TermsFormCard.Draw(kind, wanted, outcome.Refusal.Say(turn.Culture), turn.Culture)),
                _ => Answer.Refused(outcome.Refusal!), // no value: refused
            };
        },
        cancellationToken);

    private static Task<Answer> HoldAsync(Turn turn, RecordVerb verb, CancellationToken cancellationToken) => ActAsync(
        turn, verb, (who, records) => HoldRecords.Hold(records, verb.Scope, verb.Reason, who.Actor, who.Act), cancellationToken);

    private static Task<Answer> ReleaseAsync(Turn turn, RecordVerb verb, CancellationToken cancellationToken) => ActAsync(
        turn, verb, (who, records) => HoldRecords.Release(records, verb.HoldNumber(), verb.Reason, who.Actor, who.Act), cancellationToken);

    private static Task<Answer> ActAsync(
        Turn turn, RecordVerb verb, Func<RecordTurn, RecordClass, Outcome<RecordStep>> decide, CancellationToken cancellationToken) =>
        RecordTurn.WithKindAsync(
            turn,
            verb.Kind(),
            async (who, kind) =>
            {
                var outcome = await turn.Get<RecordTable>().ActAsync(
                    kind, records => decide(who, records), static _ => { }, who.Now, cancellationToken);
                return outcome switch
                {
                    { Value: { } next } => await who.KeptAsync(next, cancellationToken),
                    { Refusal: HoldMovedOn moved } => await who.CardAsync(kind, cancellationToken, moved.Say(turn.Culture)),
                    _ => Answer.Refused(outcome.Refusal!), // no value: refused
                };
            },
            cancellationToken);
}
