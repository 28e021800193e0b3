using System.Globalization;
using TeamsIsms.Documents.Docx;

namespace TeamsIsms.Reviews.Pack;

/// <summary>The pack as a Word file: a cover with the agenda, then a section for each leaf.</summary>
internal static class PackDocx
{
    public static DocxFile Make(ReviewPackage pack, CultureInfo culture)
    {
        var (review, title) = (pack.File.Review, Say(culture, "Title"));
        return new DocxFile(
            $"{review.Id} {title}",
            culture,
            pack.At,
            new DocxFrame(
                DocxLook.Official,
                Foot: null,
                new DocxHead(
                    pack.Organisation.Length > 0 ? pack.Organisation : Say(culture, "Committee"),
                    new DocxFact(Say(culture, "HeadNumber"), review.Id.ToString()),
                    new DocxFact(Say(culture, "HeadName"), title),
                    new DocxFact(Say(culture, "HeadClassification"), Say(culture, "Classification")),
                    new DocxFact(Say(culture, "HeadRevision"), "—"),
                    Say(culture, "HeadPages"))),
            [
                .. Cover(pack, culture),
                .. InputLeaves.All.SelectMany((leaf, at) => LeafSection.Of(pack, leaf, at + 1, culture)),
            ]);
    }

    private static IEnumerable<DocxBlock> Cover(ReviewPackage pack, CultureInfo culture)
    {
        var review = pack.File.Review;
        return
        [
            new DocxTitle(review.Kind switch
            {
                ReviewKind.Yearly => Say(culture, "YearlyTitle", review.Id.Year),
                ReviewKind.Extraordinary => Say(culture, "ExtraordinaryTitle"),
            }),
            new DocxFacts(
            [
                new(Say(culture, "MeetingFact"), review.Meeting is { } meeting ? Taipei.Say(meeting.Start, culture) : ""),
                new(Say(culture, "ReasonFact"), review.Reason ?? ""),
                new(Say(culture, "ChairFact"), review.Chair is { } chair ? pack.Name(chair) : ""),
                new(Say(culture, "MembersFact"), string.Join(
                    Say(culture, "Comma"), review.Seats.Where(seat => !seat.IsChair).Select(seat => pack.Name(seat.Holder)))),
                new(Say(culture, "QuorumFact"), Say(culture, "Quorum", review.Quorum.Of(review.Seats.Count), review.Seats.Count)),
                new(Say(culture, "MadeFact"), Taipei.Say(pack.At, culture)),
            ]),
            new DocxHeading(Say(culture, "Agenda")),
            new DocxGrid(
                [
                    new(Say(culture, "ItemColumn"), 1),
                    new(Say(culture, "ClauseColumn"), 3),
                    new(Say(culture, "SubjectColumn"), 6),
                    new(Say(culture, "ReporterColumn"), 3),
                ],
                [.. Agenda(pack, culture)]),
            new DocxSentence(Say(culture, "SourceNote", Taipei.Say(pack.Day, culture))),
            new DocxPageEnd(),
        ];
    }

    private static IEnumerable<IReadOnlyList<string>> Agenda(ReviewPackage pack, CultureInfo culture)
    {
        var chair = pack.File.Review.Chair is { } person ? pack.Name(person) : "—";
        var inputs = InputLeaves.All.Select(leaf => (Clause: leaf.Clause(), Subject: ReviewNames.Title(leaf, culture), Reporter: LeafSection.Reporter(pack, leaf)));
        (string Clause, string Subject, string Reporter)[] ends =
        [
            ("9.3.1", Say(culture, "DecisionsItem"), chair),
            ("9.3.2", Say(culture, "OutputsItem"), chair),
            ("9.1", Say(culture, "VerdictItem"), chair),
        ];
        return inputs.Concat(ends).Select((item, at) => (IReadOnlyList<string>)
            [(at + 1).ToString(CultureInfo.InvariantCulture), item.Clause, item.Subject, item.Reporter]);
    }

    internal static string Say(CultureInfo culture, string key, params object[] values) => PackWords.Text.Say(culture, key, values);
}
