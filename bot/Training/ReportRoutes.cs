using System.Globalization;
using TeamsIsms.Campaigns;
using TeamsIsms.Storage;
using TeamsIsms.Teams;
using TeamsIsms.Training.Notices;
using TeamsIsms.Training.Results;

namespace TeamsIsms.Bot.Training;

/// <summary>The results of a course as files. Writing them may take minutes, so the functions do it and tell when they are ready.</summary>
internal static class ReportRoutes
{
    public static Task<Answer> AskAsync(Turn turn, TrainingVerb verb, CancellationToken cancellationToken) => TrainingTurn.AloneAsync(
        turn,
        async who =>
        {
            if (ResultReader.Of(who.Actor) is not { IsResponsible: true })
            {
                return Answer.Refused(new NoReportOfResults());
            }

            if (verb.Campaign() is not { } id
                || await turn.Get<CampaignTable>().FindAsync(id, cancellationToken) is not { Task.CourseId: not null, HasStarted: true } campaign)
            {
                return Answer.Refused(new UnknownCampaign());
            }

            // The second of two taps asks for the same: its card is the one of the first, drawn again.
            var minute = who.Now.ToUnixTimeSeconds() / 60;
            await turn.Get<WorkQueue>().SendAsync(
                QueueNames.TrainingNotice,
                new TrainingNotice(TrainingNoticeKind.Report, id, turn.Caller, minute.ToString(CultureInfo.InvariantCulture)),
                TrainingNoticeJson.Default.TrainingNotice,
                delay: null,
                cancellationToken);
            return Answer.Text(ReportWords.Text.Say(turn.Culture, "Underway", campaign.Number));
        },
        cancellationToken);
}
