using TeamsIsms.Campaigns;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Courses;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Training.Cards;

/// <summary>How a person's training looks to them: its parts one after the other, and how far each is.</summary>
internal static class TrainingViews
{
    /// <param name="campaign">What asks for the course, or for an acknowledgement after its test.</param>
    public static TrainingView Of(Campaign campaign, Course course, TrainingAssignment training, DateTimeOffset now)
    {
        var parts = new List<TrainingPartView>();
        foreach (var (part, state) in Asked(training, now))
        {
            var isLocked = state is PartState.Todo && parts.Any(before => before.State is not (PartState.Done or PartState.Waiting));
            parts.Add(new TrainingPartView(part, isLocked ? PartState.Locked : state));
        }

        return new TrainingView(training.Campaign.ToString(), campaign.Number, course.Title, training.Due, course.Hours, parts)
        {
            CompletedAt = training.CompletedAt,
            Waived = training.Status == TrainingStatus.Waived ? training.Reason ?? "" : null,
            IsEnded = training.Status is TrainingStatus.Cancelled or TrainingStatus.Expired,
            IsRemedial = training.StartedBefore > 0,
            IsBeforeAcknowledging = campaign.Document is not null,
        };
    }

    private static IEnumerable<(TrainingPart Part, PartState State)> Asked(TrainingAssignment training, DateTimeOffset now)
    {
        if (training.HasMaterial)
        {
            yield return (TrainingPart.Material, training.MaterialAt is null ? PartState.Todo : PartState.Done);
        }

        if (training.Needs.Test)
        {
            yield return (TrainingPart.Quiz, Quiz(training));
        }

        if (training.Needs.Survey)
        {
            yield return (TrainingPart.Survey, training.SurveyAt is null ? PartState.Todo : PartState.Done);
        }

        if (training.Needs.Reflection)
        {
            yield return (TrainingPart.Reflection, Reflection(training.Reflection));
        }

        if (training.Needs.Certificate)
        {
            yield return (TrainingPart.Certificate, Certificate(training.Certificate?.On(Taipei.Day(now))));
        }
    }

    private static PartState Quiz(TrainingAssignment training) => training switch
    {
        { PassedAttempt: not null } => PartState.Done,
        { Status: TrainingStatus.Failed } => PartState.Failed,
        { Running: not null } => PartState.Started,
        _ => PartState.Todo,
    };

    private static PartState Reflection(ReflectionReport? report) => report is null ? PartState.Todo : report.Status switch
    {
        ReflectionStatus.Submitted => PartState.Waiting,
        ReflectionStatus.Returned => PartState.Returned,
        ReflectionStatus.Accepted => PartState.Done,
    };

    private static PartState Certificate(CertificateStatus? status) => status is not { } known ? PartState.Todo : known switch
    {
        CertificateStatus.Submitted => PartState.Waiting,
        CertificateStatus.Rejected or CertificateStatus.Expired => PartState.Returned,
        CertificateStatus.Verified or CertificateStatus.Expiring => PartState.Done,
    };
}
