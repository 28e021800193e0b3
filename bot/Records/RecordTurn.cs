using TeamsIsms.People;
using TeamsIsms.Records;
using TeamsIsms.Records.Cards;
using TeamsIsms.Teams;
using TeamsIsms.Trail;

namespace TeamsIsms.Bot.Records;

/// <summary>Who acts on a class of records in a turn.</summary>
internal sealed record RecordTurn(Turn Turn, RecordActor Actor, DateTimeOffset Now)
{
    public Act Act => Act.By(Turn.Caller, Now, Turn.Activity.Id);

    /// <summary>Runs what needs to know this, or says that others would read along: reasons of holds name cases.</summary>
    public static async Task<Answer> WithAsync(Turn turn, Func<RecordTurn, Task<Answer>> answer, CancellationToken cancellationToken)
    {
        if (!turn.IsPersonal)
        {
            return Answer.Refused(new RecordsInPersonalChat());
        }

        return await turn.Get<PeopleTable>().FindAsync(turn.Caller, cancellationToken) is { Person: { } person }
            ? await answer(new RecordTurn(turn, RecordActor.Of(person), turn.Get<TimeProvider>().GetUtcNow()))
            : Answer.Refused(new RoleNeeded());
    }

    /// <summary>As <see cref="WithAsync"/>, with the class the card names.</summary>
    public static Task<Answer> WithKindAsync(
        Turn turn, RecordKind? kind, Func<RecordTurn, RecordKind, Task<Answer>> answer, CancellationToken cancellationToken) => WithAsync(
        turn,
        who => kind is { } known ? answer(who, known) : Task.FromResult(Answer.Refused(new UnknownRecords())),
        cancellationToken);

    /// <summary>The class's card as it stands, for the eyes of the person who acts.</summary>
    public async Task<Answer> CardAsync(RecordKind kind, CancellationToken cancellationToken, string? note = null)
    {
        var records = await Turn.Get<RecordTable>().FindAsync(kind, cancellationToken);
        var sight = await Turn.Get<RecordSightRun>().OfAsync(records, Turn.Caller, Now, cancellationToken);
        return Answer.Card(RecordClassCard.Draw(sight with { Note = note }, Turn.Culture));
    }

    /// <summary>The class's last disposal; the class itself when there was none.</summary>
    public async Task<Answer> DisposalAsync(RecordKind kind, CancellationToken cancellationToken, string? note = null)
    {
        var records = await Turn.Get<RecordTable>().FindAsync(kind, cancellationToken);
        var sight = await Turn.Get<RecordSightRun>().OfAsync(records, Turn.Caller, Now, cancellationToken);
        return Answer.Card(records.Disposal is null
            ? RecordClassCard.Draw(sight with { Note = note }, Turn.Culture)
            : DisposalCard.Draw(sight with { Note = note }, Turn.Culture));
    }

    /// <summary>As <see cref="DisposalAsync"/>, in the place of the card that was tapped.</summary>
    public async Task<Answer> KeptDisposalAsync(RecordClass records, CancellationToken cancellationToken)
    {
        var sight = await Turn.Get<RecordSightRun>().OfAsync(records, Turn.Caller, Now, cancellationToken);
        return Answer.Kept(DisposalCard.Draw(sight, Turn.Culture), Turn.Activity.ReplyToId);
    }

    /// <summary>As <see cref="CardAsync"/>, in the place of the card that was tapped, also where the message is drawn again.</summary>
    public async Task<Answer> KeptAsync(RecordClass records, CancellationToken cancellationToken)
    {
        var sight = await Turn.Get<RecordSightRun>().OfAsync(records, Turn.Caller, Now, cancellationToken);
        return Answer.Kept(RecordClassCard.Draw(sight, Turn.Culture), Turn.Activity.ReplyToId);
    }
}
