using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Training.Evaluations;

/// <summary>A certificate of the person's, registered by anybody for them and verified by somebody who is neither (rules 4.4).</summary>
public static class RegisterCertificate
{
    private const int Longest = 200;

    public static Outcome<AttemptStep> Decide(TrainingAssignment training, Certificate certificate, TrainingActor by, Act act)
    {
        var today = Taipei.Day(act.At);
        return training switch
        {
            _ when by.Person != training.Person && !by.IsManager => new NotInTraining(),
            { IsOpen: false } => new WrongTrainingState(training.Status),
            { Needs.Certificate: false } => new NotNeeded(),
            { Certificate.Status: CertificateStatus.Submitted or CertificateStatus.Verified } => new AlreadyGiven(),
            _ when certificate.Name.Trim().Length is 0 or > Longest || certificate.Issuer.Trim().Length is 0 or > Longest => new CertificateNameNeeded(),
            _ when certificate.IssuedOn > today || certificate.ExpiresOn <= certificate.IssuedOn || certificate.ExpiresOn < today => new CertificateDates(),
            _ => AttemptStep.Of(
                training,
                training with
                {
                    Status = TrainingStatus.InProgress,
                    Certificate = certificate with { Status = CertificateStatus.Submitted, RegisteredBy = by.Person, Reader = null, Reason = null },
                },
                TrailKinds.CertificateRegistered,
                act),
        };
    }

    public static Outcome<AttemptStep> Verify(TrainingAssignment training, TrainingActor by, Act act) =>
        Refuse(training, by) is { } refusal
            ? refusal
            : Completion.Check(Read(training, CertificateStatus.Verified, null, TrailKinds.CertificateVerified, by, act), act);

    public static Outcome<AttemptStep> Reject(TrainingAssignment training, string? reason, TrainingActor by, Act act) =>
        Refuse(training, by) is { } refusal ? refusal
        : string.IsNullOrWhiteSpace(reason) ? new ReasonNeeded()
        : Read(training, CertificateStatus.Rejected, reason, TrailKinds.CertificateRejected, by, act);

    private static Refusal? Refuse(TrainingAssignment training, TrainingActor by) => training switch
    {
        _ when by.Person == training.Person || by.Person == training.Certificate?.RegisteredBy => new OwnWork(),
        _ when !by.IsManager && by.Person != training.Head => new ManagerNeeded(),
        { IsOpen: false } => new WrongTrainingState(training.Status),
        { Certificate.Status: CertificateStatus.Submitted } => null,
        _ => new NothingToRead(),
    };

    private static AttemptStep Read(
        TrainingAssignment training, CertificateStatus status, string? reason, string kind, TrainingActor by, Act act) => AttemptStep.Of(
        training,
        training with { Certificate = training.Certificate! with { Status = status, Reader = by.Person, Reason = reason?.Trim() } }, // it was submitted
        kind,
        act,
        reason?.Trim());
}
