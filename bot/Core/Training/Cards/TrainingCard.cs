using System.Globalization;
using TeamsIsms.Campaigns;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Training.Cards;

/// <summary>The card of one person's course: what is done, and the one thing that comes next.</summary>
public static class TrainingCard
{
    public static AdaptiveCard Draw(TrainingView training, DateTimeOffset now, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(State(training, now), Say(culture, "Kicker"), CardText.OneLine(training.Course))
        {
            Subtitle = CardText.OneLine(training.Number),
            Figure = training.Next is null ? null : CampaignLook.DaysLeft(training.Due, now, culture),
        },
        [
            CardGrammar.Sentence(Sentence(training, culture)),
            CardGrammar.Facts(
                (Say(culture, "DueFact"), training.CompletedAt is null && training.Waived is null ? Taipei.Say(training.Due, culture) : null),
                (Say(culture, "HoursFact"), training.IsBeforeAcknowledging ? null : Say(culture, "HoursValue", training.Hours))),
            training.Waived is null ? CardGrammar.Heading(Say(culture, "PartsTitle")) : null,
            training.Waived is null ? new Container([.. training.Parts.Select(part => Row(part, culture))]) : null,
        ],
        [.. Actions(training, culture)]);

    private static IEnumerable<CardAction> Actions(TrainingView training, CultureInfo culture)
    {
        if (training.Next is { } next)
        {
            yield return Step(training, next, culture);
        }
        else if (training.IsBeforeAcknowledging)
        {
            yield return CardGrammar.Primary(Say(culture, "AcknowledgeButton"), "campaign.card", ("id", training.Id));
        }
    }

    private static ColumnSet Row(TrainingPartView part, CultureInfo culture) => new(
    [
        new Column([new TextBlock(Say(culture, Name(part.Part)))]),
        new Column(
        [
            new TextBlock(Say(culture, Name(part.State)))
            {
                Size = TextSize.Small,
                HorizontalAlignment = HorizontalAlignment.Right,
                Color = Colour(part.State),
                IsSubtle = part.State is PartState.Locked,
            },
        ])
        {
            Width = "auto",
            VerticalContentAlignment = VerticalAlignment.Center,
        },
    ])
    {
        Spacing = Spacing.Small,
    };

    private static ActionExecute Step(TrainingView training, TrainingPartView next, CultureInfo culture)
    {
        var (words, verb) = (next.Part, next.State) switch
        {
            (TrainingPart.Material, _) => ("MaterialButton", "training.material"),
            (TrainingPart.Quiz, PartState.Started) => ("QuizContinue", "quiz.start"),
            (TrainingPart.Quiz, _) => ("QuizButton", "quiz.start"),
            (TrainingPart.Survey, _) => ("SurveyButton", "survey.open"),
            (TrainingPart.Reflection, PartState.Returned) => ("ReflectionMend", "reflection.open"),
            (TrainingPart.Reflection, _) => ("ReflectionButton", "reflection.open"),
            (TrainingPart.Certificate, _) => ("CertificateButton", "certificate.open"),
        };
        return CardGrammar.Primary(Say(culture, words), verb, ("id", training.Id));
    }

    private static string Sentence(TrainingView training, CultureInfo culture) => training switch
    {
        { Waived: { } reason } => Say(culture, "WaivedSentence", CardText.OneLine(reason)),
        { CompletedAt: not null, IsBeforeAcknowledging: true } => Say(culture, "PassedSentence"),
        { CompletedAt: not null } => Say(culture, "DoneSentence"),
        { IsEnded: true } => Say(culture, "EndedSentence"),
        { IsFailed: true } => Say(culture, "FailedSentence"),
        { Next: null } => Say(culture, "WaitingSentence"),
        { IsRemedial: true } => Say(culture, "RemedialSentence"),
        _ => Say(culture, "TodoSentence"),
    };

    private static ContainerStyle State(TrainingView training, DateTimeOffset now) => training switch
    {
        { Waived: not null } or { IsEnded: true } => ContainerStyle.Emphasis,
        { CompletedAt: not null } => ContainerStyle.Good,
        { IsFailed: true } => ContainerStyle.Attention,
        { Next: null } => ContainerStyle.Accent,
        _ => CampaignLook.Urgency(training.Due, now),
    };

    private static TextColor Colour(PartState state) => state switch
    {
        PartState.Done => TextColor.Good,
        PartState.Returned => TextColor.Warning,
        PartState.Failed => TextColor.Attention,
        PartState.Started or PartState.Waiting => TextColor.Accent,
        PartState.Todo or PartState.Locked => TextColor.Default,
    };

    internal static string Name(TrainingPart part) => part switch
    {
        TrainingPart.Material => "PartMaterial",
        TrainingPart.Quiz => "PartQuiz",
        TrainingPart.Survey => "PartSurvey",
        TrainingPart.Reflection => "PartReflection",
        TrainingPart.Certificate => "PartCertificate",
    };

    private static string Name(PartState state) => state switch
    {
        PartState.Todo => "StateTodo",
        PartState.Locked => "StateLocked",
        PartState.Started => "StateStarted",
        PartState.Waiting => "StateWaiting",
        PartState.Returned => "StateReturned",
        PartState.Done => "StateDone",
        PartState.Failed => "StateFailed",
    };

    private static string Say(CultureInfo culture, string key, params object[] values) => TrainingWords.Text.Say(culture, key, values);
}
