using Microsoft.Extensions.Options;
using TeamsIsms.Approvals;
using TeamsIsms.Documents;
using TeamsIsms.Graph;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Records;
using TeamsIsms.Records.Cards;
using TeamsIsms.Records.Disposals;
using TeamsIsms.Records.Shelves;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Records;

/// <summary>What is past its period, and its disposal: proposed here, confirmed in the inbox, carried out by the functions.</summary>
internal static class DisposalRoutes
{
    public static void Add(Routes routes)
    {
        var reader = Caller.Role(RecordSubject.Readers[0], [.. RecordSubject.Readers.Skip(1)]);
        var controller = Caller.Role(Role.DocumentController);
        var verb = RecordVerbJson.Default.RecordVerb;
        routes
            .Verb("records.review", verb, reader, ReviewAsync)
            .Verb("records.disposal", verb, reader, ShowAsync)
            .Verb("records.dispose", verb, controller, ProposeAsync)
            .Verb("document.dispose", verb, controller, ProposeAsync)
            .Verb("records.resume", verb, controller, ResumeAsync);
    }

    private static Task<Answer> ReviewAsync(Turn turn, RecordVerb verb, CancellationToken cancellationToken) => WithShelfAsync(
        turn, verb, (who, shelf) => ReviewAsync(who, shelf, problem: null, cancellationToken), cancellationToken);

    private static Task<Answer> ShowAsync(Turn turn, RecordVerb verb, CancellationToken cancellationToken) =>
        RecordTurn.WithKindAsync(turn, verb.Kind(), (who, kind) => who.DisposalAsync(kind, cancellationToken), cancellationToken);

    private static Task<Answer> ProposeAsync(Turn turn, RecordVerb verb, CancellationToken cancellationToken) => WithShelfAsync(
        turn,
        verb,
        async (who, shelf) =>
        {
            // The certificate has to lie somewhere before anything goes.
            if (string.IsNullOrEmpty(turn.Get<IOptions<GraphOptions>>().Value.DriveId))
            {
                return Answer.Refused(new LibraryNotConfigured());
            }

            var people = turn.Get<PeopleTable>();
            List<Person> approvers =
            [
                .. await people.WithRoleAsync(Role.SecurityManager, cancellationToken),
                .. await people.WithRoleAsync(Role.CommitteeChair, cancellationToken),
            ];
            var all = await shelf.ListAsync(cancellationToken);
            var companions = await turn.Get<RecordTable>().CompanionsAsync(cancellationToken);
            var outcome = await turn.Get<RecordTable>().ActAsync(
                shelf.Kind,
                records => RunDisposal.Propose(
                    records, Companions.Judge(records, companions), all, verb.TypedDay(), verb.Reason, approvers, who.Actor, who.Act),
                changes => changes.Owe(DisposalSubject.Key(shelf.Kind), who.Now),
                who.Now,
                cancellationToken);
            return outcome switch
            {
                { Value: { } next } => await who.KeptDisposalAsync(next, cancellationToken),
                { Refusal: DisposalOpen open } => await who.DisposalAsync(shelf.Kind, cancellationToken, open.Say(turn.Culture)),
                { Refusal: DisposalDayNeeded or NothingOver or ReasonNeeded } =>
                    await ReviewAsync(who, shelf, outcome.Refusal.Say(turn.Culture), cancellationToken),
                _ => Answer.Refused(outcome.Refusal!), // no value: refused
            };
        },
        cancellationToken);

    /// <summary>An execution that was given up goes on where it stopped; one that runs is not disturbed.</summary>
    private static Task<Answer> ResumeAsync(Turn turn, RecordVerb verb, CancellationToken cancellationToken) => RecordTurn.WithKindAsync(
        turn,
        verb.Kind(),
        async (who, kind) =>
        {
            var resumed = await turn.Get<RecordTable>().NoteAsync(
                kind,
                records => records.Disposal is { IsErasing: true } ? records : null,
                (changes, records) => changes.Owe(new DisposalWork(kind, records.Disposal?.Order ?? 0), who.Now),
                cancellationToken);
            return resumed is null
                ? await who.DisposalAsync(kind, cancellationToken, new NothingToCarryOut().Say(turn.Culture))
                : await who.KeptDisposalAsync(resumed, cancellationToken);
        },
        cancellationToken);

    private static Task<Answer> WithShelfAsync(
        Turn turn, RecordVerb verb, Func<RecordTurn, IRecordShelf, Task<Answer>> answer, CancellationToken cancellationToken) =>
        RecordTurn.WithKindAsync(
            turn,
            verb.Kind(),
            async (who, kind) => turn.Get<RecordShelves>().Find(kind) is { } shelf
                ? await answer(who, shelf)
                : await who.CardAsync(kind, cancellationToken, new GoesWithOthers().Say(turn.Culture)),
            cancellationToken);

    private static async Task<Answer> ReviewAsync(RecordTurn who, IRecordShelf shelf, string? problem, CancellationToken cancellationToken)
    {
        var table = who.Turn.Get<RecordTable>();
        var records = await table.FindAsync(shelf.Kind, cancellationToken);
        var judged = Companions.Judge(records, await table.CompanionsAsync(cancellationToken));
        var review = RetentionReview.Of(judged, await shelf.ListAsync(cancellationToken), Taipei.Day(who.Now));
        return Answer.Card(RetentionCard.Draw(
            review,
            who.Actor.MayDispose && records.Disposal is not { IsOpen: true },
            problem ?? (records.Terms is not null && judged.Terms is null ? new CompanionsUndecided().Say(who.Turn.Culture) : null),
            who.Turn.Culture));
    }
}
