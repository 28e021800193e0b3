using TeamsIsms.Binders;
using TeamsIsms.Binders.Cards;
using TeamsIsms.Binders.Lookups;
using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Binders;

/// <summary>Any person, any day: what somebody had done by then, and what was in force.</summary>
internal static class LookupRoutes
{
    private const string AsFile = "true";

    public static void Add(Routes routes)
    {
        var form = EvidenceVerbJson.Default.LookupForm;
        routes
            .Verb("evidence.look", form, Caller.Anyone, LookAsync)
            .Verb("evidence.person", form, Caller.Anyone, PersonAsync)
            .Verb("evidence.day", form, Caller.Anyone, DayAsync);
    }

    /// <summary>The caller's own, as of today.</summary>
    public static Task<Answer> OwnAsync(EvidenceTurn who, CancellationToken cancellationToken) =>
        ShowAsync(who, who.Person, Taipei.Day(who.Now), new LookupForm(), cancellationToken);

    private static Task<Answer> LookAsync(Turn turn, LookupForm form, CancellationToken cancellationToken) => EvidenceTurn.AsMakerAsync(
        turn, who => Task.FromResult(Form(who, form, problem: null)), cancellationToken);

    // Everybody may look at their own; whose it is is decided by who asks, never by what the card says.
    private static Task<Answer> PersonAsync(Turn turn, LookupForm form, CancellationToken cancellationToken) => EvidenceTurn.WithAsync(
        turn,
        async who =>
        {
            var named = await FindAsync(who, form.Person, cancellationToken);
            if (named.Value is not { } person)
            {
                return who.Reader.MayMake ? Form(who, form, named.Refusal) : Answer.Refused(new NotYourEvidence());
            }

            if (person.Id != turn.Caller && !who.Reader.MayMake)
            {
                return Answer.Refused(new NotYourEvidence());
            }

            return form.DayBy(Taipei.Day(who.Now)) is { } day
                ? await ShowAsync(who, person, day, form, cancellationToken)
                : Form(who, form, new DayNeeded());
        },
        cancellationToken);

    private static Task<Answer> DayAsync(Turn turn, LookupForm form, CancellationToken cancellationToken) => EvidenceTurn.AsMakerAsync(
        turn,
        async who =>
        {
            if (form.DayBy(Taipei.Day(who.Now)) is not { } day)
            {
                return Form(who, form, new DayNeeded());
            }

            var revisions = await turn.Get<DocumentsInForceRun>().OnAsync(day, cancellationToken);
            if (form.File != AsFile)
            {
                return Answer.Card(DayEvidenceCard.Draw(day, revisions, form.PageOf(LookupPages.Of(revisions.Count)), turn.Culture));
            }

            var saved = await turn.Get<LookupFileRun>().SaveAsync(day, revisions, turn.Culture, cancellationToken);
            return saved.Match(file => Answer.Card(DayEvidenceCard.Written(day, file, turn.Culture)), Answer.Refused);
        },
        cancellationToken);

    private static async Task<Answer> ShowAsync(
        EvidenceTurn who, Person person, DateOnly day, LookupForm form, CancellationToken cancellationToken)
    {
        var turn = who.Turn;
        var evidence = await turn.Get<PersonEvidenceRun>().FindAsync(person, day, who.Reader, cancellationToken);
        if (form.File != AsFile)
        {
            return Answer.Card(PersonEvidenceCard.Draw(evidence, form.PageOf(LookupPages.Of(evidence.Duties.Count)), who.Reader.MayMake, turn.Culture));
        }

        var saved = await turn.Get<LookupFileRun>().SaveAsync(evidence, turn.Culture, cancellationToken);
        return saved.Match(file => Answer.Card(PersonEvidenceCard.Written(evidence, file, turn.Culture)), Answer.Refused);
    }

    private static async Task<Outcome<Person>> FindAsync(EvidenceTurn who, string? typed, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return who.Person;
        }

        var people = who.Turn.Get<PeopleTable>();
        if (!Guid.TryParse(typed, out var id))
        {
            // Only who may see others learns whether there is somebody of a name.
            if (!who.Reader.MayMake)
            {
                return new NotYourEvidence();
            }

            var found = await who.Turn.Get<AudienceCountRun>().FindAsync(
                new AudienceChoice(new Audience(), AudienceChoice.Words(typed), []), cancellationToken);
            if (found.Audience.People is not [var one] || found.Problems.Count > 0)
            {
                return found.Problems is [var problem, ..] ? problem.Reason : new UnknownPerson(typed);
            }

            id = one;
        }

        return await people.FindAsync(id, cancellationToken) is { Person: { } person } ? person : new UnknownPerson(typed);
    }

    private static Answer Form(EvidenceTurn who, LookupForm form, Refusal? problem) =>
        Answer.Card(LookupCard.Draw(form, problem?.Say(who.Turn.Culture), Taipei.Day(who.Now), who.Turn.Culture));
}
