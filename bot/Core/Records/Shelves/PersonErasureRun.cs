using TeamsIsms.Campaigns;
using TeamsIsms.Records.Disposals;
using TeamsIsms.Storage;
using TeamsIsms.Training;
using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Records.Shelves;

/// <summary>Erases what one person did in a campaign: files first, then the course, then the assignment, whose mark stands for all of it.</summary>
internal sealed class PersonErasureRun(ErasureTable erasure, AttemptTable trainings, LibraryPlaceClient library)
{
    /// <returns>Null when nothing of its content stands any more.</returns>
    public async Task<LeftRecord?> EraseAsync(
        Campaign campaign, Assignment assignment, string partition, DisposalOrder order, CancellationToken cancellationToken)
    {
        var number = assignment.Answer?.Number ?? campaign.Number;
        if (assignment.Erased is { IsWhole: true })
        {
            return null;
        }

        var because = Keeps(assignment, order)
            ?? await FilesAsync(campaign, assignment, cancellationToken)
            ?? await erasure.EraseAsync(Training(campaign, assignment.Person), order, cancellationToken)
            ?? await erasure.EraseAsync(Assignment(assignment, partition, order), order, cancellationToken);
        return because is { } stays ? new LeftRecord(number, stays) : null;
    }

    private static KeptBecause? Keeps(Assignment assignment, DisposalOrder order) => assignment switch
    {
        { IsOpen: true } => KeptBecause.Open,
        { Answer.Number: var number } when HoldRecords.IsHeld(order.Class, number) => KeptBecause.Held,
        _ => null,
    };

    private async Task<KeptBecause?> FilesAsync(Campaign campaign, Assignment assignment, CancellationToken cancellationToken)
    {
        var training = (await trainings.FindAsync(campaign.Id, assignment.Person, 0, cancellationToken))?.Training;
        if (training is { IsOpen: true })
        {
            return KeptBecause.Open;
        }

        string?[] items =
        [
            assignment.Paper?.EvidenceItemId, training?.Diploma?.ItemId, training?.Certificate?.File?.ItemId,
            training?.CertificateFile?.ItemId, training?.Reflection?.File?.ItemId,
        ];
        foreach (var item in items.OfType<string>().Distinct())
        {
            if (await library.DeleteAsync(item, cancellationToken) is { } refusal)
            {
                return Stays.Of(refusal);
            }
        }

        return null;
    }

    private static ErasedObject<Assignment> Assignment(Assignment assignment, string partition, DisposalOrder order) => new(
        TableNames.Assignments, partition, AssignmentTable.Key(assignment.Person), assignment.Subject, CampaignJson.Default.Assignment)
    {
        Mark = current => current.Erased,
        Trail = current => current.Trail,
        Strip = Strip,
        With = (current, trail, mark) => current with { Trail = trail, Erased = mark },
        Keeps = current => Keeps(current, order),
    };

    private static ErasedObject<TrainingAssignment> Training(Campaign campaign, Guid person) => new(
        TableNames.Trainings,
        AttemptTable.Partition(campaign.Id, person),
        AttemptTable.TrainingKey,
        $"training/{campaign.Id}/{person:N}",
        StoredJson.Training.TrainingAssignment)
    {
        Mark = current => current.Erased,
        Trail = current => current.Trail,
        Strip = Strip,
        With = (current, trail, mark) => current with { Trail = trail, Erased = mark },
        Keeps = current => current.IsOpen ? KeptBecause.Open : null,
        Hanging = _ => AttemptTable.Hanging,
    };

    private static Assignment Strip(Assignment assignment, Erased _) => new()
    {
        Campaign = assignment.Campaign,
        Person = assignment.Person,
        Name = RecordWords.ErasedMark,
        Kind = assignment.Kind,
        Due = assignment.Due,
        Status = assignment.Status,
        DeliveredAt = assignment.DeliveredAt,
        OpenedAt = assignment.OpenedAt,
        Answer = assignment.Answer is { } answer ? answer with { Statement = "", Client = null } : null,
        Completion = assignment.Completion,
        QuizPassedAt = assignment.QuizPassedAt,
    };

    private static TrainingAssignment Strip(TrainingAssignment training, Erased _) => new()
    {
        Campaign = training.Campaign,
        Course = training.Course,
        Person = training.Person,
        Due = training.Due,
        Needs = training.Needs,
        HasMaterial = training.HasMaterial,
        MaterialAt = training.MaterialAt,
        Status = training.Status,
        Started = training.Started,
        StartedBefore = training.StartedBefore,
        Used = training.Used,
        PassedAttempt = training.PassedAttempt,
        PassedScore = training.PassedScore,
        SurveyAt = training.SurveyAt,
        CompletedAt = training.CompletedAt,
    };
}
