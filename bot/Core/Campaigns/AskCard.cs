using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Campaigns;

/// <summary>The card of one person: it asks while an answer is owed and shows the state from then on.</summary>
public static class AskCard
{
    /// <summary>The card as it has to look now, whatever it showed before.</summary>
    public static AdaptiveCard Draw(Campaign campaign, Assignment assignment, DateTimeOffset now, CultureInfo culture) =>
        assignment.Erased is { } erased ? EndedCard.Erased(campaign, erased, culture) : assignment.Status switch
        {
            AssignmentStatus.Acknowledged when assignment.Completion is { } done => ReceiptCard.Completed(campaign, assignment, done, culture),
            AssignmentStatus.Acknowledged => ReceiptCard.Acknowledged(campaign, assignment, culture),
            AssignmentStatus.Declined => ReceiptCard.Declined(campaign, assignment, culture),
            AssignmentStatus.ExemptionRequested => ReceiptCard.ExemptionRequested(campaign, assignment, culture),
            AssignmentStatus.Exempted => ReceiptCard.Exempted(campaign, assignment, culture),
            AssignmentStatus.Expired or AssignmentStatus.Superseded or AssignmentStatus.Cancelled =>
                EndedCard.Draw(campaign, assignment, culture),
            AssignmentStatus.Pending or AssignmentStatus.Delivered or AssignmentStatus.Opened or AssignmentStatus.Undeliverable =>
                campaign.Document is { } task
                    ? Ask(campaign, task, assignment, now, culture)
                    : CourseAskCard.Draw(campaign, assignment, now, culture),
        };

    private static AdaptiveCard Ask(Campaign campaign, DocumentTask task, Assignment assignment, DateTimeOffset now, CultureInfo culture)
    {
        var isPaused = campaign.Status == CampaignStatus.Paused;
        var isOpened = assignment.OpenedAt is not null;
        var quiz = assignment.QuizPassedAt is null ? task.Quiz : null;
        return CardGrammar.Card(
            culture,
            CampaignLook.Head(
                campaign,
                isPaused ? ContainerStyle.Emphasis : CampaignLook.Urgency(assignment.Due, now),
                Say(culture, "Kicker"),
                culture,
                isPaused ? Say(culture, "PausedFigure") : CampaignLook.DaysLeft(assignment.Due, now, culture)),
            [
                CardGrammar.Sentence(Say(culture, (isPaused, isOpened) switch
                {
                    (true, _) => "AskPaused",
                    (_, true) => "AskOpened",
                    _ => "Ask",
                })),
                CardGrammar.Facts(
                    (Say(culture, "Asker"), CampaignLook.Asker(campaign, culture)),
                    (Say(culture, "Due"), Taipei.Say(assignment.Due, culture)),
                    (Say(culture, "Changes"), CardText.Paragraph(task.Document.ChangeSummary, 300)),
                    (Say(culture, "QuizFact"), CardText.OneLine(task.Quiz?.Title ?? "")),
                    (Say(culture, "Statement"), CardText.Paragraph(task.Statement, 300))),
                isPaused || quiz is null ? null : CardGrammar.Note(Say(culture, "QuizHint", CardText.OneLine(quiz.Title))),
                Hint(isPaused, isOpened || !task.MustOpen, now > assignment.Due, culture),
            ],
            isPaused ? [Open(campaign, "View", culture)] : [.. Actions(campaign, task, assignment, culture)]);
    }

    private static TextBlock? Hint(bool isPaused, bool isReady, bool isLate, CultureInfo culture) =>
        (isPaused, isLate, isReady) switch
        {
            (true, _, _) => null,
            (_, true, _) => CardGrammar.Note(Say(culture, "LateHint")),
            (_, _, false) => CardGrammar.Note(Say(culture, "OpenFirst", Say(culture, "Acknowledge"))),
            _ => null,
        };

    private static IEnumerable<CardAction> Actions(Campaign campaign, DocumentTask task, Assignment assignment, CultureInfo culture)
    {
        var isOpened = assignment.OpenedAt is not null;
        var acknowledge = task.Quiz is not null && assignment.QuizPassedAt is null
            ? CardGrammar.Secondary(Say(culture, "QuizStart"), "training.open", ("id", campaign.Id.ToString()))
            : CardGrammar.Secondary(
                Say(culture, "Acknowledge"),
                "campaign.acknowledge",
                ("id", campaign.Id.ToString()),
                ("for", assignment.Person.ToString()),
                ("revision", task.Document.Revision));
        if (isOpened)
        {
            yield return acknowledge with { Style = ActionStyle.Positive };
            yield return new ActionOpenUrl(Say(culture, "OpenInSharePoint"), task.Document.WebUrl);
        }
        else
        {
            yield return Open(campaign, "Open", culture) with { Style = ActionStyle.Positive };
            if (!task.MustOpen)
            {
                yield return acknowledge;
            }
        }

        yield return new ActionShowCard(Say(culture, "Cannot"), new ShownCard(
            [CardGrammar.Reason(Say(culture, "CannotReason"), Say(culture, "ReasonMissing"))],
            [
                CardGrammar.Secondary(Say(culture, "DeclineSend"), "campaign.decline", ("id", campaign.Id.ToString())),
                CardGrammar.Secondary(Say(culture, "ExemptionSend"), "campaign.requestExemption", ("id", campaign.Id.ToString())),
            ]));
    }

    internal static ActionExecute Open(Campaign campaign, string key, CultureInfo culture) =>
        CardGrammar.Secondary(
            Say(culture, campaign.Document is null ? "CourseView" : key),
            campaign.Document is null ? "training.open" : "campaign.open",
            ("id", campaign.Id.ToString()));

    private static string Say(CultureInfo culture, string key, params object[] values) =>
        CampaignLook.Say(culture, key, values);
}
