using TeamsIsms.Bot.Campaigns;
using TeamsIsms.Campaigns;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Cards;
using TeamsIsms.Incidents.Documents;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Incidents;

/// <summary>What is made of cases: texts and reports for authorities, figures, and what others learn from them.</summary>
internal static class CaseDocumentRoutes
{
    public static void Add(Routes routes) => routes
        .Command("figures", ["事件統計", "figures"], CaseCallers.Team, (turn, text, cancel) => FiguresAsync(turn, text, cancel))
        .Verb("incident.figures", CaseVerbJson.Default.CaseVerb, CaseCallers.Team, (turn, verb, cancel) => FiguresAsync(turn, verb.Period, cancel))
        .Verb("incident.register", CaseVerbJson.Default.CaseVerb, CaseCallers.Readers, RegisterAsync)
        .Verb("incident.digest", CaseVerbJson.Default.CaseVerb, Caller.Role(Role.UnitHead), DigestAsync)
        .Verb("incident.text", CaseVerbJson.Default.CaseVerb, Caller.Anyone, TextAsync)
        .Verb("incident.improvement", CaseVerbJson.Default.CaseVerb, Caller.Anyone, ReportAsync)
        .Verb("incident.lesson", CaseVerbJson.Default.CaseVerb, Caller.Role(Role.SecurityManager), LessonAsync);

    /// <summary>The figures of a month or quarter; of this month when none is named.</summary>
    private static Task<Answer> FiguresAsync(Turn turn, string? period, CancellationToken cancellationToken) => CaseTurn.WithAsync(
        turn,
        async who =>
        {
            var figures = await turn.Get<FiguresRun>().RunAsync(Period(period, who), who.Viewer, who.Now, cancellationToken);
            return figures.Match(found => Answer.Card(FiguresCard.Draw(found, turn.Culture)), Answer.Refused);
        },
        cancellationToken);

    private static Task<Answer> RegisterAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => CaseTurn.WithAsync(
        turn,
        async who =>
        {
            var period = Period(verb.Period, who);
            var stored = await turn.Get<RegisterRun>().RunAsync(period, who.Actor, who.Now, cancellationToken);
            return stored.Match(
                address => Answer.Text(CaseFormWords.Text.Say(turn.Culture, "RegisterMade", period.Say(turn.Culture), address)), Answer.Refused);
        },
        cancellationToken);

    /// <summary>What a unit head learns of the own unit.</summary>
    private static Task<Answer> DigestAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => CaseTurn.WithAsync(
        turn,
        async who => who is { Person.Unit: { } unit, Viewer: var viewer } && viewer == who.Actor
            ? Answer.Card(UnitDigestCard.Draw(
                await turn.Get<FiguresRun>().DigestAsync(unit, who.Actor, Period(verb.Period, who), cancellationToken), who.Now, turn.Culture))
            : Answer.Refused(new PersonalChatOnly()),
        cancellationToken);

    private static FigurePeriod Period(string? typed, CaseTurn who) =>
        FigurePeriod.Parse(typed) ?? FigurePeriod.MonthOf(Taipei.Day(who.Now));

    /// <summary>The notification with everything the law asks for, to be copied.</summary>
    private static Task<Answer> TextAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => CaseTurn.WithAsync(
        turn,
        async who =>
        {
            var found = await IncidentSteps.FindAsync(who, verb, cancellationToken);
            if (found.Value is not { } incident || (verb.Track ?? (incident.Tracks is [var only] ? only.Key : null)) is not { } track)
            {
                return Answer.Refused(found.Refusal ?? new NoSuchTrack());
            }

            var written = await turn.Get<NotificationRun>().RunAsync(incident.Id, track, who.Actor, who.Now, cancellationToken);
            if (written.Value is not { } text)
            {
                return Answer.Refused(written.Refusal!); // no value: refused
            }

            var sight = await CaseAnswers.SightAsync(who, incident, note: null, cancellationToken);
            return Answer.Card(NotificationTextCard.Draw(
                sight, track, text.Text, [.. text.Missing.Select(gap => IncidentDocumentWords.Of(gap, turn.Culture))], turn.Culture));
        },
        cancellationToken);

    private static Task<Answer> ReportAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => CaseTurn.WithAsync(
        turn,
        async who =>
        {
            var found = await IncidentSteps.FindAsync(who, verb, cancellationToken);
            if (found.Value is not { } incident)
            {
                return Answer.Refused(found.Refusal!); // no value: refused
            }

            var made = await turn.Get<ImprovementReportRun>().RunAsync(incident.Id, who.Actor, who.Act, cancellationToken);
            if (made.Value is not { } report)
            {
                return Answer.Refused(made.Refusal!); // no value: refused
            }

            var now = await turn.Get<IncidentTable>().FindIncidentAsync(incident.Id, cancellationToken) ?? incident;
            return Answer.Card(ImprovementReportCard.Draw(
                await CaseAnswers.SightAsync(who, now, note: null, cancellationToken), report, turn.Culture));
        },
        cancellationToken);

    /// <summary>The form of a campaign with the lesson in it; its document and audience are the manager's to choose.</summary>
    private static Task<Answer> LessonAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => CaseTurn.WithAsync(
        turn,
        async who =>
        {
            var found = await IncidentSteps.FindAsync(who, verb, cancellationToken);
            return found.Value switch
            {
                null => Answer.Refused(found.Refusal!), // no value: refused
                { Review.Lessons: { } lessons } => await FormRoutes.NewAsync(
                    turn,
                    new CampaignForm { Statement = CaseFormWords.Text.Say(turn.Culture, "LessonStatement", lessons) },
                    cancellationToken),
                _ => Answer.Refused(new LessonsNeeded()),
            };
        },
        cancellationToken);
}
