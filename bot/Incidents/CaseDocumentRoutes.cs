using TeamsIsms.Bot.Campaigns;
using TeamsIsms.Campaigns;
using TeamsIsms.Incidents;
using TeamsIsms.People;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Incidents;

/// <summary>What is made of a case: texts and reports for authorities, figures, and what others learn from it.</summary>
internal static class CaseDocumentRoutes
{
    public static void Add(Routes routes) => routes
        .Verb("incident.lesson", CaseVerbJson.Default.CaseVerb, Caller.Role(Role.SecurityManager), LessonAsync);

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
