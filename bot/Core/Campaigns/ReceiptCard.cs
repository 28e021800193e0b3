using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Campaigns;

/// <summary>What replaces the asking card once the person answered.</summary>
public static class ReceiptCard
{
    public static AdaptiveCard Acknowledged(Campaign campaign, Assignment assignment, CultureInfo culture)
    {
        var answer = assignment.Answer ?? throw new InvalidOperationException("A receipt needs an acknowledgement.");
        var at = Taipei.SayExactly(answer.At, culture);
        return CardGrammar.Card(
            culture,
            CampaignLook.Head(campaign, ContainerStyle.Good, Say(culture, "ReceiptKicker"), culture, Say(culture, "AcknowledgedFigure")),
            [
                CardGrammar.Facts(
                    (Say(culture, "Signer"), Who(assignment, culture)),
                    (Say(culture, "SignedAt"), answer.Late ? Say(culture, "LateAt", at) : at),
                    (Say(culture, "SignedRevision"), CardText.OneLine(answer.Revision)),
                    (Say(culture, "Hash"), CampaignLook.Hash(answer.Sha256)),
                    (Say(culture, "Statement"), CardText.Paragraph(answer.Statement, 300)),
                    (Say(culture, "Way"), Way(answer.Channel, culture)),
                    (Say(culture, "RecordNumber"), answer.Number)),
                CardGrammar.Note(Say(culture, "ReceiptNote")),
            ],
            AskCard.Open(campaign, "View", culture));
    }

    /// <summary>The course is done; how is with the training.</summary>
    public static AdaptiveCard Completed(Campaign campaign, Assignment assignment, CourseCompletion completion, CultureInfo culture)
    {
        var at = Taipei.SayExactly(completion.At, culture);
        return CardGrammar.Card(
            culture,
            CampaignLook.Head(
                campaign, ContainerStyle.Good, Say(culture, "CourseDoneKicker"), culture,
                completion.Score is { } score ? Say(culture, "ScoreFigure", score) : Say(culture, "CourseDoneFigure")),
            [
                CardGrammar.Facts(
                    (Say(culture, "Taker"), Who(assignment, culture)),
                    (Say(culture, "CompletedAt"), completion.Late ? Say(culture, "LateAt", at) : at),
                    (Say(culture, "HoursFact"), Say(culture, "Hours", completion.Hours)),
                    (Say(culture, "CampaignNumber"), campaign.Number)),
            ],
            AskCard.Open(campaign, "View", culture));
    }

    public static AdaptiveCard Declined(Campaign campaign, Assignment assignment, CultureInfo culture) => CardGrammar.Card(
        culture,
        CampaignLook.Head(campaign, ContainerStyle.Warning, CampaignLook.Kicker(campaign, culture), culture, Say(culture, "DeclinedFigure")),
        [
            CardGrammar.Sentence(Say(culture, "Declined")),
            CardGrammar.Facts(
                (Say(culture, "DeclineReason"), CardText.Paragraph(assignment.Reason ?? "", 500)),
                (Say(culture, "Due"), Taipei.Say(assignment.Due, culture))),
        ],
        AskCard.Open(campaign, "View", culture),
        CardGrammar.Secondary(
            Say(culture, "AcknowledgeAfterAll"),
            "campaign.acknowledge",
            ("id", campaign.Id.ToString()),
            ("revision", campaign.Document?.Document.Revision ?? "")));

    public static AdaptiveCard ExemptionRequested(Campaign campaign, Assignment assignment, CultureInfo culture) => CardGrammar.Card(
        culture,
        CampaignLook.Head(campaign, ContainerStyle.Accent, CampaignLook.Kicker(campaign, culture), culture, Say(culture, "ExemptionFigure")),
        [
            CardGrammar.Sentence(Say(culture, "ExemptionRequested")),
            CardGrammar.Facts(
                (Say(culture, "ExemptionReason"), CardText.Paragraph(assignment.Exemption?.Reason ?? "", 500)),
                (Say(culture, "Due"), Taipei.Say(assignment.Due, culture))),
        ],
        AskCard.Open(campaign, "View", culture));

    public static AdaptiveCard Exempted(Campaign campaign, Assignment assignment, CultureInfo culture) => CardGrammar.Card(
        culture,
        CampaignLook.Head(campaign, ContainerStyle.Good, CampaignLook.Kicker(campaign, culture), culture, Say(culture, "ExemptedFigure")),
        [
            CardGrammar.Sentence(Say(culture, "Exempted")),
            CardGrammar.Facts(
                (Say(culture, "ExemptionReason"), CardText.Paragraph(assignment.Exemption?.Reason ?? assignment.Reason ?? "", 500)),
                (Say(culture, "ExemptUntil"), assignment.Exemption?.Until is { } until ? Taipei.Say(until, culture) : null)),
        ],
        AskCard.Open(campaign, "View", culture));

    private static string Who(Assignment assignment, CultureInfo culture)
    {
        var name = CardText.OneLine(assignment.Name);
        return assignment.Unit is { Length: > 0 } unit ? Say(culture, "NameAndUnit", name, CardText.OneLine(unit)) : name;
    }

    private static string? Way(Channel channel, CultureInfo culture) => channel switch
    {
        Channel.Teams => null,
        Channel.MailLink => Say(culture, "WayMail"),
        Channel.Paper => Say(culture, "WayPaper"),
    };

    private static string Say(CultureInfo culture, string key, params object[] values) =>
        CampaignLook.Say(culture, key, values);
}
