using TeamsIsms.Tests.Testing;
using TeamsIsms.Training.Cards;
using TeamsIsms.Training.Evaluations;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private static readonly VerdictView Good = new(IsAccepted: true, "林安全", Some.Now, Reason: null);

    private static readonly VerdictView Bad = new(IsAccepted: false, "林安全", Some.Now, "請補上證書的背面");

    private static readonly CertificateReview Scanned =
        new("c1", "0a2", Course, "王小美", "客服處", Some.Certificate with { Number = "IS-2026-117", File = Some.ReportFile });

    private static readonly CertificateForm Typed = new("c1", Course)
    {
        Name = Some.Certificate.Name,
        Issuer = Some.Certificate.Issuer,
        Number = "IS-2026-117",
        Issued = Some.Certificate.IssuedOn,
        Expires = Some.Certificate.ExpiresOn,
        File = Some.ReportFile.Name,
    };

    private static readonly DateOnly Inspected = new(2026, 12, 3);

    private static IReadOnlyList<string> WordsOfEvaluations =>
        ["主導稽核員", Some.Certificate.Issuer, "請補上證書的背面", "請補充實際的做法", "證書掃描.pdf"];

    private static IEnumerable<CardSample> Evaluations() =>
    [
        new("CertificateCard.Draw", "", culture => CertificateCard.Draw(new CertificateForm("c1", Course), [], Inspected, culture)),
        new("CertificateCard.Draw", "Rejected", culture => CertificateCard.Draw(Typed with { Rejected = Bad }, [], Inspected, culture)),
        new("CertificateCard.Draw", "Wrong", culture => CertificateCard.Draw(Typed, [new CertificateDates().Say(culture)], Inspected, culture)),
        new("CertificateReviewCard.Draw", "", culture => CertificateReviewCard.Draw(Scanned, culture)),
        new("CertificateReviewCard.Draw", "Verified", culture => CertificateReviewCard.Draw(Scanned with { Verdict = Good }, culture)),
        new("CertificateReviewCard.Draw", "Rejected", culture => CertificateReviewCard.Draw(
            Scanned with { Verdict = Bad, Certificate = Some.Certificate with { ExpiresOn = null } }, culture)),
        new("CertificateExpiryCard.Draw", "", culture => CertificateExpiryCard.Draw(Some.Certificate, Inspected.AddDays(60), null, Inspected, culture)),
        new("CertificateExpiryCard.Draw", "OfOther", culture => CertificateExpiryCard.Draw(Some.Certificate, Inspected.AddDays(60), "王小美", Inspected, culture)),
        new("CertificateExpiryCard.Draw", "Expired", culture => CertificateExpiryCard.Draw(Some.Certificate, Inspected.AddDays(-1), null, Inspected, culture)),
        new("CertificateExpiryCard.Draw", "ExpiredOfOther", culture => CertificateExpiryCard.Draw(Some.Certificate, Inspected.AddDays(-1), "王小美", Inspected, culture)),
        new("DiplomaCard.Draw", "", culture => DiplomaCard.Draw(Some.Diploma, Course, 3, culture)),
        new("DiplomaCard.Draw", "Revoked", culture => DiplomaCard.Draw(Some.Diploma with { RevokedAt = Some.Now, Score = null }, Course, 3, culture)),
        new("VerdictCard.Reflection", "", culture => VerdictCard.Reflection("c1", Course, Good, culture)),
        new("VerdictCard.Reflection", "Returned", culture => VerdictCard.Reflection("c1", Course, Bad with { Reason = "請補充實際的做法" }, culture)),
        new("VerdictCard.Certificate", "", culture => VerdictCard.Certificate("c1", Course, Good, culture)),
        new("VerdictCard.Certificate", "Rejected", culture => VerdictCard.Certificate("c1", Course, Bad, culture)),
        new("TrainingFileCard.Ask", "", culture => TrainingFileCard.Ask("心得.docx", [new FileUse("c1", Course, IsReflection: true)], culture)),
        new("TrainingFileCard.Ask", "Scan", culture => TrainingFileCard.Ask("證書掃描.pdf", [new FileUse("c1", Course, IsReflection: false)], culture)),
        new("ReflectionReviewCard.Draw", "Accepted", culture => ReflectionReviewCard.Draw(HandedIn with { Verdict = Good }, culture)),
        new("ReflectionReviewCard.Draw", "Returned", culture => ReflectionReviewCard.Draw(
            HandedIn with { Verdict = Bad with { Reason = "請補充實際的做法" } }, culture)),
        new("ReflectionReviewCard.Draw", "Closed", culture => ReflectionReviewCard.Draw(HandedIn with { IsClosed = true }, culture)),
    ];
}
