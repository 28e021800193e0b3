using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Training.Cards;

/// <param name="Id">Of the campaign, and whose certificate it is: hints that come back.</param>
/// <param name="Name">The owner's.</param>
public sealed record CertificateReview(string Id, string Person, string Course, string Name, string? Unit, Certificate Certificate)
{
    public VerdictView? Verdict { get; init; }

    /// <summary>The training ended, or another certificate was registered, before anybody judged this one.</summary>
    public bool IsClosed { get; init; }

    /// <summary>What a button brings back, so that nobody judges what they have not seen.</summary>
    internal (string, string)[] Data =>
        [("id", Id), ("person", Person), ("number", Certificate.Registered.ToString(CultureInfo.InvariantCulture))];
}

/// <summary>A certificate from elsewhere for somebody who is neither its owner nor registered it, to verify or reject.</summary>
public static class CertificateReviewCard
{
    public static AdaptiveCard Draw(CertificateReview review, CultureInfo culture)
    {
        var waits = review is { Verdict: null, IsClosed: false };
        var certificate = review.Certificate;
        return CardGrammar.Card(
            culture,
            new CardHead(
                ReadLook.State(review.Verdict, review.IsClosed),
                Say(culture, review.Verdict is null ? "VerifyKicker" : "VerifiedKicker"),
                CardText.OneLine(certificate.Name))
            {
                Subtitle = CardText.OneLine(review.Course),
            },
            [
                CardGrammar.Sentence(waits
                    ? Say(culture, "VerifySentence", CardText.OneLine(review.Name, 40))
                    : ReadLook.Sentence(review.Verdict, culture)),
                CardGrammar.Facts(
                    (Say(culture, "OwnerFact"), CardText.OneLine(review.Name, 40)),
                    (Say(culture, "OwnerUnitFact"), review.Unit is { } unit ? CardText.OneLine(unit, 40) : null),
                    (Say(culture, "CertificateIssuer"), CardText.OneLine(certificate.Issuer)),
                    (Say(culture, "CertificateNumberFact"), certificate.Number is { } number ? CardText.OneLine(number) : null),
                    (Say(culture, "CertificateIssued"), Taipei.Say(certificate.IssuedOn, culture)),
                    (Say(culture, "CertificateLast"), certificate.ExpiresOn is { } last ? Taipei.Say(last, culture) : Say(culture, "CertificateForever")),
                    (Say(culture, "ScanFact"), certificate.File is { } file ? CardText.OneLine(file.Name, 60) : Say(culture, "NoScan")),
                    (Say(culture, "CommentFact"), ReadLook.Reason(review.Verdict))),
            ],
            [
                .. waits ? Verify(review, culture) : [],
                .. certificate.File is { Address: var address } ? [new ActionOpenUrl(Say(culture, "OpenScan"), address)] : (CardAction[])[],
                .. waits ? Reject(review, culture) : [],
            ]);
    }

    private static CardAction[] Verify(CertificateReview review, CultureInfo culture) =>
    [
        CardGrammar.Primary(Say(culture, "VerifyButton"), "certificate.verify", review.Data)
            with { AssociatedInputs = AssociatedInputs.None },
    ];

    private static CardAction[] Reject(CertificateReview review, CultureInfo culture) =>
    [
        CardGrammar.Exceptional(
            Say(culture, "RejectButton"),
            CardGrammar.Secondary(Say(culture, "RejectButton"), "certificate.reject", review.Data),
            CardGrammar.Reason(Say(culture, "RejectLabel"), Say(culture, "RejectMissing"))),
    ];

    private static string Say(CultureInfo culture, string key, params object[] values) => EvaluationWords.Text.Say(culture, key, values);
}
