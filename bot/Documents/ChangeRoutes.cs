using TeamsIsms.Bot.Incidents;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents.Cards;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Documents;

/// <summary>Changes a register entry: the form, and what is made of it. What was typed is never lost.</summary>
internal static class ChangeRoutes
{
    public static Task<Answer> ChangeAsync(Turn turn, EntryForm form, CancellationToken cancellationToken) =>
        DocumentTurn.WithEntryAsync(
            turn,
            form.Id,
            async (who, entry) => entry.Ended is { } ended
                ? await who.CardAsync(entry, cancellationToken, new WrongRevisionState(ended.Status).Say(turn.Culture))
                : form.IsFilled
                ? await SaveAsync(who, entry, form, cancellationToken)
                : await FormAsync(turn, entry, EntryForm.Of(entry.Document, await OwnerAsync(turn, entry, cancellationToken)), [], cancellationToken),
            cancellationToken);

    private static async Task<Answer> SaveAsync(DocumentTurn who, RegisterEntry entry, EntryForm form, CancellationToken cancellationToken)
    {
        var turn = who.Turn;
        var owner = await ChoosePeople.OneAsync(turn, form.Owner, cancellationToken);
        var (audience, problems) = AudienceChoice.Read(new CampaignForm { Audience = form.Audience });
        List<Refusal> wrong =
        [
            .. owner switch { { Refusal: { } unknown } => [unknown], { Value.Id: null } => [new EntryOwnerNeeded()], _ => Array.Empty<Refusal>() },
            .. problems.Select(problem => problem.Reason),
        ];
        if (wrong.Count > 0)
        {
            return await FormAsync(turn, entry, form, wrong, cancellationToken);
        }

        var before = entry.Document.Distribution;
        var wanted = new EntryChange(
            owner.Value!.Id!.Value, // somebody is named, else it was wrong
            Line(form.IssuingUnit),
            EntryForm.Number(form.Tier),
            Line(form.Classification),
            audience.Known with { Staff = before.Staff, Groups = before.Groups, People = before.People, Excluded = before.Excluded },
            EntryForm.Number(form.Months));
        var table = turn.Get<DocumentTable>();
        var outcome = await table.ActAsync(
            entry.Document.Id,
            loaded => ChangeEntry.Decide(loaded, wanted, EntryForm.Number(form.Seen), form.Reason, who.Actor, who.Act),
            who.Now,
            cancellationToken);
        return outcome switch
        {
            { Value: { } next } => await who.KeptAsync(next, cancellationToken),
            { Refusal: DocumentMovedOn moved } => await who.CardAsync(
                await table.FindAsync(entry.Document.Id, cancellationToken) ?? entry, cancellationToken, moved.Say(turn.Culture)),
            { Refusal: ControllerNeeded or DocumentBusy } => Answer.Refused(outcome.Refusal),
            _ => await FormAsync(turn, entry, form, [outcome.Refusal!], cancellationToken), // no value: refused
        };
    }

    private static async Task<string?> OwnerAsync(Turn turn, RegisterEntry entry, CancellationToken cancellationToken) =>
        await turn.Get<PeopleTable>().FindAsync(entry.Document.Owner, cancellationToken) is { Person: { Enabled: true } owner }
            ? owner.UserPrincipalName ?? owner.Mail ?? owner.Name
            : null;

    private static async Task<Answer> FormAsync(
        Turn turn, RegisterEntry entry, EntryForm form, IReadOnlyList<Refusal> problems, CancellationToken cancellationToken) =>
        Answer.Card(EntryFormCard.Draw(
            entry,
            form,
            await turn.Get<PeopleTable>().UnitsAsync(cancellationToken),
            [.. problems.Select(problem => problem.Say(turn.Culture))],
            turn.Culture));

    private static string Line(string? typed) => typed?.ReplaceLineEndings(" ").Trim() ?? "";
}
