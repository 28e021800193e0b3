using TeamsIsms.Bot.Incidents;
using TeamsIsms.Documents.External;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Teams;
using TeamsIsms.Trail;

namespace TeamsIsms.Bot.Documents;

/// <summary>Documents of external origin: laws, standards and contracts with the edition that is followed.</summary>
internal static class ExternalRoutes
{
    public static void Add(Routes routes)
    {
        var (form, controller) = (ExternalFormJson.Default.ExternalForm, Caller.Role(Role.DocumentController));
        routes
            .Verb("external.list", form, Caller.Anyone, (turn, _, cancel) => ListAsync(turn, cancel))
            .Verb("external.show", form, Caller.Anyone, (turn, sent, cancel) => WithAsync(turn, sent, (who, one) => who.CardAsync(one, cancel), cancel))
            .Verb("external.form", form, controller, FormAsync)
            .Verb("external.save", form, controller, SaveAsync)
            .Verb("external.reviewed", form, Caller.Anyone, (turn, sent, cancel) => ActAsync(
                turn, sent, (one, by, act) => RunExternal.Review(one, sent.Edition, sent.Result, by, act), cancel))
            .Verb("external.end", form, controller, (turn, sent, cancel) => ActAsync(
                turn, sent, (one, by, act) => RunExternal.End(one, sent.Reason, by, act), cancel));
    }

    private static async Task<Answer> ListAsync(Turn turn, CancellationToken cancellationToken)
    {
        var who = await ExternalTurn.OfAsync(turn, cancellationToken);
        return Answer.Card(ExternalListCard.Draw(
            await turn.Get<ExternalTable>().ListAsync(cancellationToken), who.Actor.IsController, who.Today, turn.Culture));
    }

    private static async Task<Answer> FormAsync(Turn turn, ExternalForm sent, CancellationToken cancellationToken)
    {
        var who = await ExternalTurn.OfAsync(turn, cancellationToken);
        var form = ExternalId.Parse(sent.Id) is not { } id ? new ExternalForm { Id = ExternalId.New(who.Now).ToString(), New = "true" }
            : await turn.Get<ExternalTable>().FindAsync(id, cancellationToken) is not { } known ? null
            : ExternalForm.Of(known, await who.NameAsync(known.Owner, cancellationToken));
        return form is null ? Answer.Refused(new UnknownExternal()) : Answer.Card(ExternalFormCard.Draw(form, [], who.Today, turn.Culture));
    }

    private static async Task<Answer> SaveAsync(Turn turn, ExternalForm sent, CancellationToken cancellationToken)
    {
        var who = await ExternalTurn.OfAsync(turn, cancellationToken);
        if (ExternalId.Parse(sent.Id) is not { } id)
        {
            return Answer.Refused(new UnknownExternal());
        }

        var owner = await ChoosePeople.OneAsync(turn, sent.Owner, cancellationToken);
        var read = owner.Refusal is { } unknown ? unknown : sent.Read(id, owner.Value?.Id ?? turn.Caller, who.Now);
        var stored = read.Value is { } wanted ? await StoreAsync(who, sent, wanted, cancellationToken) : read.Refusal!; // no value: refused
        return stored.Value is { } next
            ? await who.KeptAsync(next, cancellationToken)
            : Answer.Card(ExternalFormCard.Draw(sent, [stored.Refusal!.Say(turn.Culture)], who.Today, turn.Culture)); // as above
    }

    // The second tap finds what the first one made.
    private static async Task<Outcome<ExternalDocument>> StoreAsync(
        ExternalTurn who, ExternalForm sent, ExternalDocument wanted, CancellationToken cancellationToken)
    {
        var table = who.Turn.Get<ExternalTable>();
        if (sent.New is null)
        {
            return await table.ActAsync(wanted.Id, before => RunExternal.Change(before, wanted, who.Actor, who.Act), who.Now, cancellationToken);
        }

        var added = RunExternal.Add(wanted, who.Actor, who.Act);
        if (added.Value is not { } step)
        {
            return added.Refusal!; // no value: refused
        }

        await table.AddAsync(step, who.Now, cancellationToken);
        return await table.FindAsync(wanted.Id, cancellationToken) is { } stored ? stored : new UnknownExternal();
    }

    private static Task<Answer> ActAsync(
        Turn turn, ExternalForm sent, Func<ExternalDocument, DocumentActor, Act, Outcome<ExternalStep>> decide, CancellationToken cancellationToken) =>
        WithAsync(
            turn,
            sent,
            async (who, one) =>
            {
                var table = turn.Get<ExternalTable>();
                var outcome = await table.ActAsync(one.Id, before => decide(before, who.Actor, who.Act), who.Now, cancellationToken);
                return outcome switch
                {
                    { Value: { } next } => await who.KeptAsync(next, cancellationToken),
                    { Refusal: ExternalEnded ended } => await who.CardAsync(
                        await table.FindAsync(one.Id, cancellationToken) ?? one, cancellationToken, ended.Say(turn.Culture)),
                    _ => Answer.Refused(outcome.Refusal!), // no value: refused
                };
            },
            cancellationToken);

    private static async Task<Answer> WithAsync(
        Turn turn, ExternalForm sent, Func<ExternalTurn, ExternalDocument, Task<Answer>> answer, CancellationToken cancellationToken) =>
        ExternalId.Parse(sent.Id) is { } id && await turn.Get<ExternalTable>().FindAsync(id, cancellationToken) is { } found
            ? await answer(await ExternalTurn.OfAsync(turn, cancellationToken), found)
            : Answer.Refused(new UnknownExternal());
}
