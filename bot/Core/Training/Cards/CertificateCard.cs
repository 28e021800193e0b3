using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Training.Cards;

/// <summary>What was typed about a certificate, whatever it is worth.</summary>
/// <param name="Id">Of the campaign, a hint that comes back.</param>
public sealed record CertificateForm(string Id, string Course)
{
    public string? Name { get; init; }

    public string? Issuer { get; init; }

    public string? Number { get; init; }

    public DateOnly? Issued { get; init; }

    public DateOnly? Expires { get; init; }

    /// <summary>Name of the scan that was sent and goes with it.</summary>
    public string? File { get; init; }

    /// <summary>Why the one before was not accepted.</summary>
    public VerdictView? Rejected { get; init; }
}

/// <summary>The form in which a certificate from elsewhere is registered.</summary>
public static class CertificateCard
{
    public static AdaptiveCard Draw(CertificateForm form, IReadOnlyList<string> problems, DateOnly today, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(
            problems.Count > 0 ? ContainerStyle.Attention : form.Rejected is null ? ContainerStyle.Accent : ContainerStyle.Warning,
            Say(culture, "CertificateKicker"),
            CardText.OneLine(form.Course)),
        [
            CardGrammar.Sentence(form.Rejected is { } rejected
                ? Say(culture, "CertificateAgain", CardText.OneLine(rejected.By, 40))
                : Say(culture, "CertificateSentence")),
            CardGrammar.Facts((Say(culture, "CommentFact"), ReadLook.Reason(form.Rejected))),
            .. problems.Select(CardGrammar.Problem),
            Line("name", "CertificateName", form.Name, isRequired: true, culture),
            Line("issuer", "CertificateIssuer", form.Issuer, isRequired: true, culture),
            Line("number", "CertificateNumber", form.Number, isRequired: false, culture),
            new InputDate(Say(culture, "CertificateIssued"))
            {
                Id = "issued",
                Value = form.Issued,
                Max = today,
                IsRequired = true,
                ErrorMessage = Say(culture, "CertificateIssuedMissing"),
            },
            new InputDate(Say(culture, "CertificateExpires")) { Id = "expires", Value = form.Expires, Min = today },
            CardGrammar.Note(form.File is { } file ? Say(culture, "CertificateFile", CardText.OneLine(file, 60)) : Say(culture, "CertificateNoFile")),
        ],
        CardGrammar.Primary(Say(culture, "CertificateSend"), "certificate.register", ("id", form.Id)));

    private static InputText Line(string id, string key, string? value, bool isRequired, CultureInfo culture) => new InputText(Say(culture, key))
    {
        Id = id,
        Value = value,
        MaxLength = RegisterCertificate.Longest,
        IsRequired = isRequired,
        ErrorMessage = isRequired ? Say(culture, "CertificateLineMissing") : null,
    };

    private static string Say(CultureInfo culture, string key, params object[] values) => EvaluationWords.Text.Say(culture, key, values);
}
