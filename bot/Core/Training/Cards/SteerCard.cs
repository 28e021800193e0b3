using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Training.Cards;

/// <summary>How somebody's training goes, and what a training manager can do about it.</summary>
public static class SteerCard
{
    private const int ReasonLength = 300;

    /// <param name="isManager">The viewer is a training manager and this is not the viewer's own.</param>
    public static AdaptiveCard Draw(SteerView view, bool isManager, DateTimeOffset now, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(State(view.Training), Say(culture, view.Training.Status == TrainingStatus.Failed ? "FailedKicker" : "Kicker"), CardText.OneLine(view.Name))
        {
            Subtitle = CardText.OneLine(view.Unit ?? ""),
        },
        [
            CardGrammar.Sentence(Sentence(view.Training, isManager, culture)),
            CardGrammar.Facts(
                (Say(culture, "CourseFact"), CardText.OneLine(view.Course)),
                (Say(culture, "DueFact"), view.Training.IsOpen ? Taipei.Say(view.Training.Due, culture) : null)),
            view.Attempts.Count is 0 ? null : CardGrammar.Heading(Say(culture, "AttemptsTitle")),
            CardGrammar.List(view.Attempts.Select(attempt => new TextBlock(Row(attempt, culture)) { Spacing = Spacing.Small })),
            isManager && view.Training.Status == TrainingStatus.Failed ? Due(view, now, culture) : null,
        ],
        isManager ? [.. Actions(view, culture)] : []);

    private static IEnumerable<CardAction> Actions(SteerView view, CultureInfo culture)
    {
        (string, string)[] back = [("id", view.Training.Campaign.ToString()), ("person", view.Training.Person.ToString())];
        if (view.Training.Status == TrainingStatus.Failed)
        {
            yield return CardGrammar.Primary(Say(culture, "RemedyButton"), "training.remedy", back);
        }

        if (view.Training.IsOpen || view.Training.Status == TrainingStatus.Failed)
        {
            yield return CardGrammar.Exceptional(
                Say(culture, "WaiveButton"),
                CardGrammar.Secondary(Say(culture, "WaiveSend"), "training.waive", back),
                CardGrammar.Reason(Say(culture, "WaiveLabel"), Say(culture, "WaiveMissing")));
        }

        List<Attempt> voidable = [.. view.Attempts.Where(attempt => attempt.Status != AttemptStatus.Voided)];
        if (voidable.Count > 0 && view.Training.Status is TrainingStatus.InProgress or TrainingStatus.Completed or TrainingStatus.Failed)
        {
            yield return CardGrammar.Exceptional(
                Say(culture, "VoidButton"),
                CardGrammar.Secondary(Say(culture, "VoidSend"), "training.void", back),
                Which(voidable, culture),
                CardGrammar.Reason(Say(culture, "VoidLabel"), Say(culture, "VoidMissing")));
        }
    }

    private static InputChoiceSet Which(IReadOnlyList<Attempt> attempts, CultureInfo culture) => new(
        Say(culture, "VoidWhich"),
        [.. attempts.Select(attempt => new Choice(Row(attempt, culture), attempt.Number.ToString(CultureInfo.InvariantCulture)))])
    {
        Id = "attempt",
        IsRequired = true,
        ErrorMessage = Say(culture, "VoidWhichMissing"),
    };

    private static InputDate Due(SteerView view, DateTimeOffset now, CultureInfo culture) => new(Say(culture, "RemedyLabel"))
    {
        Id = "due",
        Value = Taipei.Day(SteerTraining.RemedyDue(view.Training, view.End, now)),
        Min = Taipei.Day(now),
        Max = Taipei.Day(view.End),
        IsRequired = true,
        ErrorMessage = Say(culture, "RemedyMissing"),
    };

    private static string Row(Attempt attempt, CultureInfo culture) => Say(
        culture, "AttemptRow", attempt.Number, Taipei.Say(attempt.EndedAt ?? attempt.StartedAt, culture), attempt switch
        {
            { Status: AttemptStatus.Voided, Reason: { } reason } =>
                Say(culture, "VoidedRow", Say(culture, "StateVoided"), CardText.OneLine(reason, ReasonLength)),
            { Score: { } score } => Say(culture, "ScoreRow", score, Say(culture, Name(attempt.Status))),
            _ => Say(culture, Name(attempt.Status)),
        });

    private static string Sentence(TrainingAssignment training, bool isManager, CultureInfo culture) => training switch
    {
        { Status: TrainingStatus.Failed } when !isManager => Say(culture, "WaitSentence"),
        { Status: TrainingStatus.Failed, StartedBefore: 0 } => Say(culture, "DecideOnceSentence"),
        { Status: TrainingStatus.Failed } => Say(culture, "DecideSentence"),
        { Status: TrainingStatus.Waived } => Say(culture, "WaivedSentence", CardText.OneLine(training.Reason ?? "", ReasonLength)),
        { Status: TrainingStatus.Cancelled or TrainingStatus.Expired } => Say(culture, "EndedSentence"),
        { IsOpen: true, StartedBefore: > 0 } => Say(culture, "RemedialSentence", Taipei.Say(training.Due, culture)),
        { IsOpen: true } => Say(culture, "OpenSentence"),
        _ => Say(culture, "DoneSentence"),
    };

    private static ContainerStyle State(TrainingAssignment training) => training switch
    {
        { Status: TrainingStatus.Failed } => ContainerStyle.Attention,
        { IsOpen: true, StartedBefore: > 0 } => ContainerStyle.Warning,
        { IsOpen: true } => ContainerStyle.Accent,
        { CompletedAt: not null } => ContainerStyle.Good,
        _ => ContainerStyle.Emphasis,
    };

    private static string Name(AttemptStatus status) => status switch
    {
        AttemptStatus.InProgress => "StateInProgress",
        AttemptStatus.Passed => "StatePassed",
        AttemptStatus.Failed => "StateFailed",
        AttemptStatus.Abandoned => "StateAbandoned",
        AttemptStatus.Voided => "StateVoided",
    };

    private static string Say(CultureInfo culture, string key, params object[] values) => SteerWords.Text.Say(culture, key, values);
}
