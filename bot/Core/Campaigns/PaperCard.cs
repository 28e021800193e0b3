using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Campaigns;

/// <summary>Who has to sign on paper, the form that records a signature, and the records that wait for a second person.</summary>
internal static class PaperCard
{
    private const int ShownScans = 3;
    private const int ListedCampaigns = 5;

    /// <param name="said">What the last act came to; null when the card is only asked for.</param>
    /// <param name="viewer">Who may not confirm what they recorded.</param>
    public static AdaptiveCard Draw(PaperView view, string? said, Guid viewer, DateTimeOffset now, CultureInfo culture)
    {
        var confirmable = view.Recorded.Where(assignment => assignment.Paper!.RecordedBy != viewer).ToList(); // recorded: it has one
        var people = view.Owing.Count + view.More;
        return CardGrammar.Card(
            culture,
            CampaignLook.Head(view.Campaign, ContainerStyle.Accent, Say(culture, "Kicker"), culture, CampaignLook.Say(culture, "People", people)),
            [
                said is null ? null : CardGrammar.Sentence(said),
                CardGrammar.Sentence(people == 0 ? Say(culture, "Nobody") : PaperWords.Text.Say(culture, "Sentence", CampaignLook.Number(people, culture))),
                people > 0 && view.Evidence.Count == 0
                    ? CardGrammar.Problem(PaperWords.Text.Say(culture, "NoEvidence", CardText.OneLine(view.Folder)))
                    : null,
                CardGrammar.List(view.Recorded.Select(assignment => CardGrammar.Note(Line(view, assignment, culture)))),
                view.More > 0 ? CardGrammar.Note(PaperWords.Text.Say(culture, "More", CampaignLook.Number(view.More, culture))) : null,
            ],
            [
                .. view is { Owing.Count: > 0, Evidence.Count: > 0 } ? [Record(view, now, culture)] : Array.Empty<CardAction>(),
                .. confirmable.Count > 0 ? [Confirm(view, confirmable, culture)] : Array.Empty<CardAction>(),
                .. Scans(view, confirmable, culture),
            ]);
    }

    /// <param name="running">The newest first.</param>
    public static AdaptiveCard Choose(IReadOnlyList<Campaign> running, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(ContainerStyle.Accent, Say(culture, "Kicker"), Say(culture, "ChooseTitle")),
        [CardGrammar.Sentence(Say(culture, running.Count == 0 ? "NoCampaign" : "Choose"))],
        running.Take(ListedCampaigns).Select(campaign => CardGrammar.Secondary(
            $"{campaign.Number} {CardText.OneLine(campaign.Task.Title, 40)}", "campaign.paper", ("id", campaign.Id.ToString()))));

    private static ActionShowCard Record(PaperView view, DateTimeOffset now, CultureInfo culture) => CardGrammar.Exceptional(
        Say(culture, "Record"),
        CardGrammar.Primary(Say(culture, "RecordSend"), "campaign.recordPaper", ("id", view.Campaign.Id.ToString())),
        new InputChoiceSet(Say(culture, "Person"), [.. view.Owing.Select(Choice)])
        {
            Id = "person",
            IsRequired = true,
            ErrorMessage = Say(culture, "PersonMissing"),
        },
        new InputDate(Say(culture, "SignedOn"))
        {
            Id = "signedOn",
            Value = Taipei.Day(now),
            Max = Taipei.Day(now),
            IsRequired = true,
            ErrorMessage = Say(culture, "SignedOnMissing"),
        },
        new InputChoiceSet(
            Say(culture, "Evidence"),
            [.. view.Evidence.Take(PaperView.Most).Select(item => new Choice(CardText.OneLine(item.Name, 80), item.ItemId))])
        {
            Id = "evidence",
            Placeholder = PaperWords.Text.Say(culture, "EvidenceHint", CardText.OneLine(view.Folder)),
            IsRequired = true,
            ErrorMessage = Say(culture, "EvidenceMissing"),
        });

    private static ActionShowCard Confirm(PaperView view, IReadOnlyList<Assignment> confirmable, CultureInfo culture) => CardGrammar.Exceptional(
        Say(culture, "Confirm"),
        CardGrammar.Primary(Say(culture, "ConfirmSend"), "campaign.confirmPaper", ("id", view.Campaign.Id.ToString())),
        new InputChoiceSet(Say(culture, "ConfirmLabel"), [.. confirmable.Select(Choice)])
        {
            Id = "confirm",
            IsRequired = true,
            ErrorMessage = Say(culture, "ConfirmMissing"),
        });

    private static IEnumerable<CardAction> Scans(PaperView view, IReadOnlyList<Assignment> confirmable, CultureInfo culture) => (
        from assignment in confirmable
        let scan = view.Evidence.FirstOrDefault(item => item.ItemId == assignment.Paper!.EvidenceItemId) // recorded: it has one
        where scan is not null
        select new ActionOpenUrl(PaperWords.Text.Say(culture, "SeeEvidence", CardText.OneLine(assignment.Name, 20)), scan.WebUrl))
        .Take(ShownScans);

    private static string Line(PaperView view, Assignment assignment, CultureInfo culture)
    {
        var paper = assignment.Paper!; // recorded: it has one
        return PaperWords.Text.Say(
            culture,
            "RecordedLine",
            CardText.OneLine(assignment.Name),
            Taipei.Say(paper.SignedOn, culture),
            CardText.OneLine(view.Names.GetValueOrDefault(paper.RecordedBy, "")),
            Taipei.Say(paper.RecordedAt, culture));
    }

    private static Choice Choice(Assignment assignment) => new(
        string.Join(' ', CardText.OneLine(assignment.Name, 40), CardText.OneLine(assignment.Unit ?? assignment.Mail ?? "", 40)).Trim(),
        assignment.Person.ToString());

    private static string Say(CultureInfo culture, string key) => PaperWords.Text.Say(culture, key);
}
