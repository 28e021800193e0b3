using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Training.Evaluations;

/// <summary>A certificate of the person's, registered by anybody for them and verified by somebody who is neither (rules 4.4).</summary>
public static class RegisterCertificate
{
    public const int Longest = 200;

    public static Outcome<AttemptStep> Decide(TrainingAssignment training, Certificate certificate, TrainingActor by, Act act)
    {
        var today = Taipei.Day(act.At);
        return training switch
        {
            _ when Refuse(training, by) is { } refusal => refusal,
            _ when certificate.Name.Trim().Length is 0 or > Longest || certificate.Issuer.Trim().Length is 0 or > Longest
                || certificate.Number?.Length > Longest => new CertificateNameNeeded(),
            _ when certificate.IssuedOn > today || certificate.ExpiresOn <= certificate.IssuedOn || certificate.ExpiresOn < today => new CertificateDates(),
            _ => AttemptStep.Of(
                training,
                training with
                {
                    Status = TrainingStatus.InProgress,
                    CertificateFile = null,
                    Certificate = certificate with
                    {
                        Status = CertificateStatus.Submitted,
                        RegisteredBy = by.Person,
                        RegisteredAt = act.At,
                        Registered = (training.Certificate?.Registered ?? 0) + 1,
                        File = training.CertificateFile,
                        Reader = null,
                        Reason = null,
                    },
                },
                TrailKinds.CertificateRegistered,
                act),
        };
    }

    /// <summary>Why none can be registered now, whatever it is; null when one can.</summary>
    public static Refusal? Refuse(TrainingAssignment training, TrainingActor by) => training switch
    {
        _ when by.Person != training.Person && !by.IsManager => new NotInTraining(),
        { IsOpen: false } => new WrongTrainingState(training.Status),
        { Needs.Certificate: false } => new NotNeeded(),
        { Certificate.Status: CertificateStatus.Submitted or CertificateStatus.Verified } => new AlreadyGiven(),
        _ => null,
    };

    /// <summary>Keeps a scan until the form that goes with it is sent. Nothing happened yet that the trail could tell.</summary>
    public static Outcome<AttemptStep> Attach(TrainingAssignment training, StoredTrainingFile file, TrainingActor by) =>
        Refuse(training, by) is { } refusal ? refusal : new AttemptStep(training with { CertificateFile = file }, null, null, []);

    public static Outcome<AttemptStep> Verify(TrainingAssignment training, TrainingActor by, Act act) =>
        Read(training, new ReadersVerdict(true, null, by, act));

    public static Outcome<AttemptStep> Reject(TrainingAssignment training, string? reason, TrainingActor by, Act act) =>
        Read(training, new ReadersVerdict(false, reason, by, act));

    internal static Outcome<AttemptStep> Read(TrainingAssignment training, ReadersVerdict verdict) => verdict.On(
        training,
        training.Certificate is { Status: CertificateStatus.Submitted, Registered: var number } ? number : null,
        training.Certificate?.RegisteredBy,
        verdict.IsAccepted ? TrailKinds.CertificateVerified : TrailKinds.CertificateRejected,
        reason => training with
        {
            Certificate = training.Certificate! with // it waits
            {
                Status = verdict.IsAccepted ? CertificateStatus.Verified : CertificateStatus.Rejected,
                Reader = verdict.By.Person,
                Reason = reason,
                ReadAt = verdict.Act.At,
            },
        });
}
