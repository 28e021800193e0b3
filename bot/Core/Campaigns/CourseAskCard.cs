using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Campaigns;

/// <summary>The card that asks a person to take a course.</summary>
internal static class CourseAskCard
{
    public static AdaptiveCard Draw(Campaign campaign, Assignment assignment, DateTimeOffset now, CultureInfo culture)
    {
        var isPaused = campaign.Status == CampaignStatus.Paused;
        var course = campaign.Task as CourseTask ?? throw new InvalidOperationException("The campaign asks for no course.");
        return CardGrammar.Card(
            culture,
            CampaignLook.Head(
                campaign,
                isPaused ? ContainerStyle.Emphasis : CampaignLook.Urgency(assignment.Due, now),
                Say(culture, "CourseKicker"),
                culture,
                isPaused ? Say(culture, "PausedFigure") : CampaignLook.DaysLeft(assignment.Due, now, culture)),
            [
                CardGrammar.Sentence(Say(culture, (isPaused, assignment.OpenedAt) switch
                {
                    (true, _) => "CoursePaused",
                    (_, not null) => "CourseOpened",
                    _ => "CourseAsk",
                })),
                CardGrammar.Facts(
                    (Say(culture, "Asker"), CampaignLook.Asker(campaign, culture)),
                    (Say(culture, "Due"), Taipei.Say(assignment.Due, culture)),
                    (Say(culture, "HoursFact"), course.Hours > 0 ? Say(culture, "Hours", course.Hours) : null),
                    (Say(culture, "PartsFact"), CardText.Join(culture, Parts(course.Needs, culture)))),
            ],
            isPaused ? [] : [.. Actions(campaign, assignment, culture)]);
    }

    private static IEnumerable<CardAction> Actions(Campaign campaign, Assignment assignment, CultureInfo culture)
    {
        yield return CardGrammar.Primary(
            Say(culture, assignment.OpenedAt is null ? "CourseStart" : "CourseContinue"), "training.open", ("id", campaign.Id.ToString()));
        yield return new ActionShowCard(Say(culture, "CourseCannot"), new ShownCard(
            [CardGrammar.Reason(Say(culture, "CannotReason"), Say(culture, "ReasonMissing"))],
            [CardGrammar.Secondary(Say(culture, "ExemptionSend"), "campaign.requestExemption", ("id", campaign.Id.ToString()))]));
    }

    private static IEnumerable<string> Parts(CourseNeeds needs, CultureInfo culture) =>
    [
        .. needs.Test ? [Say(culture, "NeedsTest")] : Array.Empty<string>(),
        .. needs.Survey ? [Say(culture, "NeedsSurvey")] : Array.Empty<string>(),
        .. needs.Reflection ? [Say(culture, "NeedsReflection")] : Array.Empty<string>(),
        .. needs.Certificate ? [Say(culture, "NeedsCertificate")] : Array.Empty<string>(),
    ];

    private static string Say(CultureInfo culture, string key, params object[] values) => CampaignLook.Say(culture, key, values);
}
