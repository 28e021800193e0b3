using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>Looking back, closing and opening again.</summary>
internal static class ReviewSteps
{
    public static IEnumerable<CardAction> Buttons(IncidentSight sight, CultureInfo culture)
    {
        var incident = sight.Incident;
        if (incident.Status == IncidentStatus.Recovered && sight.IsManager)
        {
            yield return IncidentSteps.Step(sight, Say(culture, "StartReview"), "incident.review").Main();
        }

        if (incident.Status == IncidentStatus.PostIncidentReview)
        {
            yield return Findings(sight, culture);
            if (sight.IsManager && sight.May(SeparateDuty.Close, incident.Responders.Append(incident.Reporter).Contains(sight.Viewer.Person)))
            {
                yield return CardGrammar.Exceptional(
                    Say(culture, "Close"),
                    IncidentSteps.Step(sight, Say(culture, "CloseSend"), "incident.close"),
                    CaseInputs.Optional("note", Say(culture, "CloseLabel")));
            }
        }

        if (incident.Status is IncidentStatus.PostIncidentReview or IncidentStatus.Closed)
        {
            yield return IncidentSteps.Step(sight, Say(culture, "Improvement"), "incident.improvement");
            if (sight.IsManager && incident.Review?.Lessons is not null)
            {
                yield return IncidentSteps.Step(sight, Say(culture, "Lesson"), "incident.lesson");
            }

            if (sight.Viewer.Has(Role.TrainingManager) && incident.Review?.Lessons is not null)
            {
                yield return IncidentSteps.Step(sight, Say(culture, "LessonCourse"), "course.fromLesson");
            }
        }

        if (incident.Status == IncidentStatus.Closed && sight.IsManager)
        {
            yield return CardGrammar.Exceptional(
                Say(culture, "Reopen"),
                IncidentSteps.Step(sight, Say(culture, "ReopenSend"), "incident.reopen"),
                CaseInputs.Reason(culture, Say(culture, "ReopenLabel")));
        }
    }

    private static ActionShowCard Findings(IncidentSight sight, CultureInfo culture)
    {
        var review = sight.Incident.Review;
        return CardGrammar.Exceptional(
            Say(culture, "Findings"),
            IncidentSteps.Step(sight, Say(culture, "FindingsSend"), "incident.review"),
            CaseInputs.Optional("rootCause", Say(culture, "RootCauseLabel"), review?.RootCause),
            CaseInputs.Optional("lessons", Say(culture, "LessonsLabel"), review?.Lessons)) with
        {
            Style = review is { RootCause: not null, Lessons: not null } ? ActionStyle.Default : ActionStyle.Positive,
        };
    }

    private static string Say(CultureInfo culture, string key) => CaseLook.Say(culture, key);
}
