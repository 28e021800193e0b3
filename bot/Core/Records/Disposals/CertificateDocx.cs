using System.Globalization;
using TeamsIsms.Documents.Docx;

namespace TeamsIsms.Records.Disposals;

/// <summary>What the certificate of a disposal says, in Chinese and then in English.</summary>
internal static class CertificateDocx
{
    public static string Title(Disposal disposal) => $"{Say(Languages.Chinese, "CertificateTitle")} {disposal.Number}";

    /// <param name="list">Name of the file of erased leaves beside it.</param>
    public static IReadOnlyList<DocxBlock> Blocks(
        Disposal disposal, Func<Guid, string> name, string list, string listSha256, int leaves, DateTimeOffset now) =>
    [
        .. Languages.All.SelectMany(culture => (DocxBlock[])
        [
            new DocxTitle(Say(culture, "CertificateTitle")),
            new DocxSentence(Say(culture, "CertificateSentence")),
            new DocxFacts([.. What(disposal, name, now, culture), .. Proof(list, listSha256, leaves, culture)]),
            new DocxHeading(Say(culture, "CertificateLeft")),
            Left(disposal, culture),
            new DocxHeading(Say(culture, "CertificateStays")),
            new DocxSentence(Say(culture, "CertificateStaysSentence")),
        ]),
    ];

    private static IEnumerable<DocxFact> What(Disposal disposal, Func<Guid, string> name, DateTimeOffset now, CultureInfo culture)
    {
        yield return new DocxFact(Say(culture, "CertificateNumber"), disposal.Number);
        yield return new DocxFact(Say(culture, "CertificateClass"), RecordWords.Name(disposal.Kind, culture));
        yield return new DocxFact(Say(culture, "CoversFact"), RecordWords.Covers(disposal.Kind, culture));
        yield return new DocxFact(Say(culture, "PeriodFact"), Say(culture, "AfterEnd", RecordWords.Period(disposal.Terms.Months, culture)));
        yield return new DocxFact(Say(culture, "BasisFact"), disposal.Terms.Basis);
        yield return new DocxFact(Say(culture, "SourceFact"), disposal.Terms.Source);
        yield return new DocxFact(Say(culture, "DisposalDayFact"), Taipei.Say(disposal.Day, culture));
        yield return new DocxFact(Say(culture, "DisposalReasonFact"), disposal.Reason);
        yield return new DocxFact(
            Say(culture, "DisposalItemsFact"), Say(culture, "DisposalSpan", disposal.Items.Count.ToString("N0", culture), First(disposal, culture), Last(disposal, culture)));
        yield return new DocxFact(Say(culture, "DisposalErasedFact"), disposal.Erased.ToString("N0", culture));
        yield return new DocxFact(Say(culture, "DisposalLeftFact"), disposal.LeftCount.ToString("N0", culture));
        yield return new DocxFact(
            Say(culture, "DisposalProposedFact"), $"{name(disposal.Approval.Requester)}　{Taipei.Say(disposal.Approval.AskedAt, culture)}");
        if (disposal.Confirmed is { } confirmed)
        {
            yield return new DocxFact(Say(culture, "DisposalConfirmedFact"), $"{name(confirmed.By)}　{Taipei.Say(confirmed.At, culture)}");
        }

        yield return new DocxFact(Say(culture, "DisposalDoneFact"), Taipei.Say(now, culture));
    }

    private static IEnumerable<DocxFact> Proof(string list, string listSha256, int leaves, CultureInfo culture) =>
    [
        new DocxFact(Say(culture, "CertificateLeaves"), leaves.ToString("N0", culture)),
        new DocxFact(Say(culture, "CertificateList"), $"{list}\nSHA-256 {listSha256}"),
    ];

    private static DocxBlock Left(Disposal disposal, CultureInfo culture) => disposal.Left.Count == 0
        ? new DocxSentence(Say(culture, "CertificateNothingLeft"))
        : new DocxGrid(
            [new DocxColumn(Say(culture, "LeftNumber"), 1), new DocxColumn(Say(culture, "LeftReason"), 2)],
            [.. disposal.Left.Select(left => (IReadOnlyList<string>)[left.Number, RecordWords.Because(left.Because, culture)])]);

    private static string First(Disposal disposal, CultureInfo culture) => Day(disposal.Items[0], culture);

    private static string Last(Disposal disposal, CultureInfo culture) => Day(disposal.Items[^1], culture);

    private static string Day(KeptRecord record, CultureInfo culture) => record.Ended is { } ended ? Taipei.Say(ended, culture) : "";

    private static string Say(CultureInfo culture, string key, params object[] values) => RecordWords.Text.Say(culture, key, values);
}
