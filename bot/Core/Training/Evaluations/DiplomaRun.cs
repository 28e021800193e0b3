using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Training.Evaluations;

/// <summary>
/// Makes the certificate of a completed course and puts it into the library. Broken off, it begins again with the same number and
/// replaces the file, so that there is one certificate and no gap in the numbers.
/// </summary>
internal sealed class DiplomaRun(
    DiplomaTable numbers, AttemptTable trainings, LibraryWriteClient library, IOptions<TrainingRecordOptions> options)
{
    private const string Function = "TrainingNotice";

    /// <param name="issue">Which one of the training it is.</param>
    public async Task<Outcome<TrainingAssignment>> MakeAsync(EvaluationSight sight, int issue, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var training = sight.Training;
        if (training.CompletedAt is not { } completedAt)
        {
            return training;
        }

        if (await numbers.NumberAsync(training, issue, completedAt, cancellationToken) is not { } number)
        {
            return new TrainingBusy();
        }

        var score = training.PassedAttempt is { } passed
            ? (await trainings.FindAsync(training.Campaign, training.Person, passed, cancellationToken))?.Attempt?.Score
            : null;
        var stored = await SaveAsync(sight, Diploma(sight, number, completedAt, score), now, cancellationToken);
        return stored.Value is { } made
            ? await NoteAsync(
                training,
                (current, act) => AwardCertificate.Made(
                    current, new CompletionCertificate(number, made.Address, made.Sha256, completedAt, score) { Issue = issue, ItemId = made.ItemId }, act),
                now,
                cancellationToken)
            : stored.Refusal!; // no value: refused
    }

    /// <summary>Says on the document that it does not hold any more.</summary>
    public async Task<Outcome<TrainingAssignment>> RevokeAsync(EvaluationSight sight, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (sight.Training.Diploma is not { } made)
        {
            return sight.Training;
        }

        var diploma = Diploma(sight, made.Number, made.CompletedAt, made.Score) with { IsRevoked = true };
        var stored = await SaveAsync(sight, diploma, now, cancellationToken);
        return stored.Value is { } file
            ? await NoteAsync(sight.Training, (current, act) => AwardCertificate.Revoke(current, file.Sha256, act), now, cancellationToken)
            : stored.Refusal!; // no value: refused
    }

    private Diploma Diploma(EvaluationSight sight, string number, DateTimeOffset completedAt, int? score) => new(
        number, options.Value.Organisation, sight.Name, sight.Person?.Unit, sight.Course.Title, completedAt, score, sight.Course.Hours);

    private async Task<Outcome<StoredTrainingFile>> SaveAsync(
        EvaluationSight sight, Diploma diploma, DateTimeOffset now, CancellationToken cancellationToken)
    {
        using var file = new MemoryStream();
        DiplomaDocx.Write(file, diploma, now);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(file.ToArray()));
        file.Position = 0;

        // The name never changes, so that a certificate that is revoked lies where it lay.
        var saved = await library.UploadAsync(
            $"{options.Value.RecordsFolder}/{Taipei.Day(diploma.CompletedAt).Year:D4}",
            LibraryName.Safe($"{diploma.Number}_{sight.Course.Title}", ".docx"),
            file,
            UploadConflict.Replace,
            cancellationToken);
        return saved.Match<Outcome<StoredTrainingFile>>(
            stored => new StoredTrainingFile(stored.Name, stored.WebUrl, sha256) { ItemId = stored.ItemId }, refusal => refusal);
    }

    private async Task<Outcome<TrainingAssignment>> NoteAsync(
        TrainingAssignment training, Func<TrainingAssignment, Act, Outcome<AttemptStep>> decide, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var act = new Act(TrailActor.System(Function), now);
        var noted = await trainings.ActAsync(training.Campaign, training.Person, 0, view => decide(view.Training, act), now, cancellationToken);
        return noted switch
        {
            { Value: { } view } => view.Training,

            // Another run was first, and its document lies in the same place.
            { Refusal: AlreadyGiven } when await trainings.FindAsync(training.Campaign, training.Person, 0, cancellationToken) is { } current =>
                current.Training,
            _ => noted.Refusal!, // no value: refused
        };
    }
}
