using TeamsIsms.Binders;
using TeamsIsms.Binders.Cards;
using TeamsIsms.Kernel;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Binders;

/// <summary>Binders: asked for, looked at, asked for again.</summary>
internal static class EvidenceRoutes
{
    private const int MostRecent = 5;

    public static void Add(Routes routes)
    {
        var form = EvidenceVerbJson.Default.BinderForm;
        LookupRoutes.Add(routes);
        routes
            .Command("evidence", ["佐證", "evidence"], Caller.Anyone, (turn, _, cancel) => HomeAsync(turn, cancel))
            .Verb("evidence.form", form, Caller.Anyone, FormAsync)
            .Verb("evidence.create", form, Caller.Anyone, CreateAsync)
            .Verb("evidence.show", form, Caller.Anyone, ShowAsync);
    }

    /// <summary>The form of a binder; for whoever may not have binders, what they did themselves.</summary>
    private static Task<Answer> HomeAsync(Turn turn, CancellationToken cancellationToken) => EvidenceTurn.WithAsync(
        turn,
        who => who.Reader.MayMake
            ? FormAsync(who, BinderForm.Fresh(BinderId.New(who.Now), Taipei.Day(who.Now)), [], cancellationToken)
            : LookupRoutes.OwnAsync(who, cancellationToken),
        cancellationToken);

    /// <summary>With what is already known of the next binder; a fresh one when nothing is.</summary>
    private static Task<Answer> FormAsync(Turn turn, BinderForm form, CancellationToken cancellationToken) => EvidenceTurn.AsMakerAsync(
        turn,
        who =>
        {
            var fresh = BinderForm.Fresh(BinderId.New(who.Now), Taipei.Day(who.Now));
            return FormAsync(who, form.From is null ? fresh : form with { Id = fresh.Id }, [], cancellationToken);
        },
        cancellationToken);

    private static Task<Answer> CreateAsync(Turn turn, BinderForm form, CancellationToken cancellationToken) => EvidenceTurn.AsMakerAsync(
        turn,
        async who =>
        {
            var read = ReadBinderForm.Read(form, Taipei.Day(who.Now));
            if (read.Period is not { } period || read.Problems.Count > 0)
            {
                return await FormAsync(who, form, [.. read.Problems.Select(problem => problem.Say(turn.Culture))], cancellationToken);
            }

            var asked = RunBinder.Ask(
                BinderId.Parse(form.Id) ?? BinderId.New(who.Now), period, read.Clauses, read.WithNames, who.Reader, turn.Culture.Name, who.Act);
            if (asked.Value is not { } step)
            {
                return Answer.Refused(asked.Refusal!); // no value: refused
            }

            var binder = await turn.Get<BinderTable>().AddAsync(step, who.Now, cancellationToken);
            return IsOwn(who, binder)
                ? Answer.Kept(BinderCard.Draw(binder, turn.Culture), turn.Activity.ReplyToId)
                : Answer.Refused(new UnknownBinder());
        },
        cancellationToken);

    private static Task<Answer> ShowAsync(Turn turn, BinderForm form, CancellationToken cancellationToken) => EvidenceTurn.AsMakerAsync(
        turn,
        async who => BinderId.Parse(form.Id) is { } id
            && await turn.Get<BinderTable>().FindAsync(id, cancellationToken) is { } binder
            && IsOwn(who, binder)
                ? Answer.Kept(BinderCard.Draw(binder, turn.Culture), turn.Activity.ReplyToId)
                : Answer.Refused(new UnknownBinder()),
        cancellationToken);

    private static async Task<Answer> FormAsync(
        EvidenceTurn who, BinderForm form, IReadOnlyList<string> problems, CancellationToken cancellationToken)
    {
        var recent = await who.Turn.Get<BinderTable>().OfAsync(who.Turn.Caller, MostRecent, cancellationToken);
        return Answer.Card(BinderFormCard.Draw(form, recent, problems, who.Turn.Culture));
    }

    private static bool IsOwn(EvidenceTurn who, EvidenceBinder binder) => binder.By == who.Turn.Caller;
}
