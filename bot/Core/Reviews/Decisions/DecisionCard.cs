using System.Globalization;
using TeamsIsms.Actions;
using TeamsIsms.Reviews.Cards;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Decisions;

/// <summary>One decision of a review: whose, until when, how far, and the viewer's next step.</summary>
public static class DecisionCard
{
    private const int MostEvidence = 5;

    public static AdaptiveCard Draw(DecisionSight sight, CultureInfo culture)
    {
        var decision = sight.Decision;
        return CardGrammar.Card(
            culture,
            new CardHead(State(sight), CardText.Join(culture, Say(culture, "Kicker"), decision.Id.ToString()), ReviewNames.Say(decision.Type, culture))
            {
                Subtitle = ReviewNames.Say(decision.Status, culture),
                Figure = decision.Status is DecisionStatus.Open or DecisionStatus.InProgress ? ReviewLook.Days(decision.Due, sight.Today, culture) : null,
            },
            [
                sight.Note is { } note ? CardGrammar.Problem(note) : null,
                sight.Prompt is { } prompt ? CardGrammar.Heading(prompt) : null,
                CardGrammar.Sentence(CardText.Paragraph(decision.Text, 1500)),
                CardGrammar.Facts(
                    (Say(culture, "OwnerFact"), Who(sight, decision.Owner)),
                    (Say(culture, "DueFact"), Taipei.Say(decision.Due, culture)),
                    (Say(culture, "LinksFact"), decision.Links.Count > 0 ? ReviewNames.List([.. decision.Links.Select(link => CardText.OneLine(link, 40))], culture) : null),
                    (Say(culture, "DoneFact"), decision.Done is { } done ? CardText.Paragraph(done.Text, 400) : null),
                    (Say(culture, "VerificationFact"), decision.Verification is { } verified ? CardText.Paragraph(verified.Text, 400) : null)),
                .. Evidence(sight, culture),
                .. Begin(sight, culture),
                CardGrammar.History(sight.Lines.Select(line => CardText.Join(
                    culture,
                    Taipei.Say(line.At, culture),
                    line.By is { } by ? Who(sight, by) : "",
                    Event(line.Kind, culture),
                    CardText.OneLine(line.Text ?? "", 80)))),
            ],
            [.. DecisionSteps.Buttons(sight, culture)]);
    }

    public static string Event(string kind, CultureInfo culture) => kind switch
    {
        TrailKinds.DecisionAssigned => Say(culture, "EventAssigned"),
        TrailKinds.DecisionClosed => Say(culture, "EventClosed"),
        TrailKinds.DecisionDone => Say(culture, "EventDone"),
        TrailKinds.DecisionEvidence => Say(culture, "EventEvidence"),
        TrailKinds.DecisionExtended => Say(culture, "EventExtended"),
        TrailKinds.DecisionLinked => Say(culture, "EventLinked"),
        TrailKinds.DecisionReturned => Say(culture, "EventReturned"),
        TrailKinds.DecisionStarted => Say(culture, "EventStarted"),
        TrailKinds.DecisionVerified => Say(culture, "EventVerified"),
        _ => kind,
    };

    private static ContainerStyle State(DecisionSight sight) => sight.Decision switch
    {
        { Status: DecisionStatus.Closed or DecisionStatus.Verified } => ContainerStyle.Good,
        var decision when decision.IsOverdue(sight.Today) => ContainerStyle.Attention,
        { Status: DecisionStatus.Open or DecisionStatus.InProgress, Due: var due } when due <= sight.Today.AddDays(DecisionAudience.SoonDays) => ContainerStyle.Warning,
        _ => ContainerStyle.Accent,
    };

    private static IEnumerable<CardElement?> Evidence(DecisionSight sight, CultureInfo culture) => sight.Decision.Evidence.Count == 0 ? [] :
    [
        CardGrammar.Heading(Say(culture, "EvidenceHeading", sight.Decision.Evidence.Count)),
        .. sight.Decision.Evidence.Reverse().Take(MostEvidence).Select(one => new ActionSet([new ActionOpenUrl(CardText.OneLine(one.Title, 60), one.Link)])
        {
            Spacing = Spacing.Small,
        }),
    ];

    // What carries the decision out starts from here and is linked both ways; only what the viewer may begin is offered.
    private static IEnumerable<CardElement?> Begin(DecisionSight sight, CultureInfo culture)
    {
        if (sight.Decision.Status is not (DecisionStatus.Open or DecisionStatus.InProgress) || !sight.May(DecisionDeed.Link))
        {
            return [];
        }

        var roles = sight.Viewer.Roles;
        var (id, text) = (sight.Decision.Id.ToString(), sight.Decision.Text);
        var action = Begin(
            Say(culture, "BeginAction"),
            "action.form",
            ("source", nameof(ActionSource.ReviewDecision)),
            ("number", id),
            ("finding", CardText.Paragraph(text, 500)),
            ("due", sight.Decision.Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        return
        [
            CardGrammar.Heading(Say(culture, "BeginHeading")),
            new ActionSet(
            [
                action,
                .. sight.Viewer.IsManager || roles.Contains(Role.TrainingManager)
                    ? [Begin(Say(culture, "BeginCampaign"), "campaign.new", ("decision", id))]
                    : Array.Empty<CardAction>(),
            ]),
            new ActionSet(
            [
                .. roles.Contains(Role.TrainingManager) ? [Begin(Say(culture, "BeginCourse"), "course.new", ("source", id))] : Array.Empty<CardAction>(),
                Begin(Say(culture, "BeginDocument"), "decision.revise", ("id", id)),
            ])
            {
                Spacing = Spacing.Small,
            },
        ];
    }

    private static ActionExecute Begin(string title, string verb, params ReadOnlySpan<(string Name, string Value)> data) =>
        CardGrammar.Secondary(title, verb, data) with { AssociatedInputs = AssociatedInputs.None };

    private static string Who(DecisionSight sight, Guid person) => CardText.OneLine(sight.Name(person), ReviewLook.NameLength);

    private static string Say(CultureInfo culture, string key, params object[] values) => DecisionWords.Say(culture, key, values);
}
