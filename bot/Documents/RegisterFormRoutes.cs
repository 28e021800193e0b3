using System.Globalization;
using TeamsIsms.Bot.Incidents;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Documents.Cards;
using TeamsIsms.Documents.Reconcile;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Documents;

/// <summary>Registers a document: which file, its form, and what is made of it. What was typed is never lost.</summary>
internal static class RegisterFormRoutes
{
    public static Task<Answer> RegisterAsync(Turn turn, DocumentForm form, CancellationToken cancellationToken) => DocumentTurn.WithAsync(
        turn,
        async who =>
        {
            if (DocumentDuties.Register(turn.Caller, who.Actor) is { } refusal)
            {
                return Answer.Refused(refusal);
            }

            if (form.IsFilled)
            {
                return await SaveAsync(who, form, cancellationToken);
            }

            var choices = await ChoicesAsync(turn, cancellationToken);
            return form.Item is null
                ? Answer.Card(RegisterFormCard.Choose(choices, turn.Culture))
                : Answer.Card(RegisterFormCard.Draw(
                    choices.Files.FirstOrDefault(file => file.ItemId == form.ItemId) is { } chosen ? DocumentForm.Of(chosen) : form,
                    choices,
                    [],
                    turn.Culture));
        },
        cancellationToken);

    private static async Task<Answer> SaveAsync(DocumentTurn who, DocumentForm form, CancellationToken cancellationToken)
    {
        var turn = who.Turn;
        var owner = await ChoosePeople.OneAsync(turn, form.Owner, cancellationToken);
        var author = await ChoosePeople.OneAsync(turn, form.Author, cancellationToken);
        var (audience, problems) = AudienceChoice.Read(new CampaignForm { Audience = form.Audience });
        List<Refusal> wrong = [.. new[] { owner.Refusal, author.Refusal }.OfType<Refusal>(), .. problems.Select(problem => problem.Reason)];
        if (wrong.Count > 0)
        {
            return await FormAsync(turn, form, wrong, cancellationToken);
        }

        var number = Line(form.Number);
        var id = DocumentId.Of(number);
        var wanted = new ControlledDocument
        {
            Id = id,
            Number = number,
            Title = Line(form.Title),
            Tier = int.TryParse(form.Tier, NumberStyles.None, CultureInfo.InvariantCulture, out var tier) ? tier : 0,
            Classification = Line(form.Classification),
            IssuingUnit = Line(form.IssuingUnit),
            Owner = owner.Value?.Id ?? turn.Caller,
            Distribution = audience.Known,
            Retention = Line(form.Retention),
            RegisteredBy = turn.Caller,
            RegisteredAt = who.Now,
        };
        var draft = new DocumentRevision
        {
            Document = id,
            Order = 1,
            Revision = Line(form.Revision),
            Author = author.Value?.Id ?? turn.Caller,
            ItemId = form.ItemId,
            CreatedAt = who.Now,
        };
        var stored = await turn.Get<DocumentTable>().StoreAsync(
            id, earlier => RegisterDocument.New(earlier, wanted, draft, who.Actor, who.Act), who.Now, cancellationToken);
        return stored switch
        {
            { Value: { } entry } => await who.KeptAsync(entry, cancellationToken),
            { Refusal: ControllerNeeded or DocumentBusy } => Answer.Refused(stored.Refusal),
            _ => await TakenAsync(who, id, form, stored.Refusal!, cancellationToken), // no value: refused
        };
    }

    // The second tap finds what the first one made.
    private static async Task<Answer> TakenAsync(
        DocumentTurn who, DocumentId id, DocumentForm form, Refusal refusal, CancellationToken cancellationToken) =>
        refusal is NumberTaken
        && await who.Turn.Get<DocumentTable>().FindAsync(id, cancellationToken) is { } entry
        && entry.Document.RegisteredBy == who.Turn.Caller && entry.Document.Title == Line(form.Title)
        && entry.Revisions is [{ Status: DocumentStatus.Draft }]
            ? await who.CardAsync(entry, cancellationToken)
            : await FormAsync(who.Turn, form, [refusal], cancellationToken);

    private static async Task<Answer> FormAsync(
        Turn turn, DocumentForm form, IReadOnlyList<Refusal> problems, CancellationToken cancellationToken) => Answer.Card(RegisterFormCard.Draw(
        form,
        await ChoicesAsync(turn, cancellationToken),
        [.. problems.Select(problem => problem.Say(turn.Culture))],
        turn.Culture));

    // Without a library a document is registered all the same; its file is chosen when it is submitted.
    private static async Task<RegisterChoices> ChoicesAsync(Turn turn, CancellationToken cancellationToken)
    {
        var listed = await turn.Get<LibraryClient>().ListAsync(cancellationToken);
        return new RegisterChoices(
            [.. CompareLibrary.Unregistered(listed.Value ?? [], await turn.Get<RegisterTable>().ListAsync(cancellationToken))],
            await turn.Get<PeopleTable>().UnitsAsync(cancellationToken));
    }

    private static string Line(string? typed) => typed?.ReplaceLineEndings(" ").Trim() ?? "";
}
