using System.Globalization;
using TeamsIsms.Documents.Docx;

namespace TeamsIsms.Reviews.Minutes;

/// <summary>The minutes in the shape that companies here know, drafted from the record (policy 9.3.3). They are in Chinese, as what is signed is.</summary>
internal static class MinutesDocx
{
    private static readonly CultureInfo Culture = Languages.Chinese;

    /// <param name="organisation">Above the head; the committee's own name where nobody gave one.</param>
    public static DocxFile Draft(ReviewFile file, Func<Guid, string> name, string organisation, DateTimeOffset now)
    {
        var title = Say("Title");
        return new DocxFile(
            $"{file.Review.Id} {title}",
            Culture,
            now,
            new DocxFrame(
                DocxLook.Official,
                Foot: null,
                new DocxHead(
                    organisation.Length > 0 ? organisation : Say("Committee"),
                    new DocxFact(Say("HeadNumber"), file.Review.Id.ToString()),
                    new DocxFact(Say("HeadName"), title),
                    new DocxFact(Say("HeadClassification"), Say("Classification")),
                    new DocxFact(Say("HeadRevision"), "1.0"),
                    Say("HeadPages"))),
            [.. Blocks(file, name)]);
    }

    private static IEnumerable<DocxBlock> Blocks(ReviewFile file, Func<Guid, string> name) =>
    [
        new DocxTitle(Say("LongTitle", Say("Committee"), Named(file.Review))),
        MeetingBlocks.Facts(file.Review, name),
        new DocxHeading(Say("AttendanceHeading")),
        MeetingBlocks.Attendance(file.Review, name),
        new DocxHeading(Say("EarlierHeading")),
        .. DecisionBlocks.Earlier(file, name),
        new DocxHeading(Say("InputsHeading")),
        .. InputLeaves.All.SelectMany(leaf => Input(file, leaf, name)),
        new DocxHeading(Say("DecisionsHeading")),
        .. DecisionBlocks.Taken(file, name),
        new DocxHeading(Say("OutputsHeading")),
        DecisionBlocks.Outputs(file.Review),
        new DocxHeading(Say("VerdictHeading")),
        .. MeetingBlocks.Verdict(file.Review),
        new DocxHeading(Say("SignaturesHeading")),
        MeetingBlocks.Signatures(file.Review, name),
        new DocxSentence(Say("SignaturesNote")),
    ];

    private static string Named(Review review) => review.Kind switch
    {
        ReviewKind.Yearly => Say("YearlyTitle", review.Id.Year),
        ReviewKind.Extraordinary => Say("ExtraordinaryTitle"),
    };

    private static IEnumerable<DocxBlock> Input(ReviewFile file, InputLeaf leaf, Func<Guid, string> name)
    {
        var title = $"{leaf.Clause()}　{ReviewNames.Say(leaf, Culture)}";
        if (file.Inputs.FirstOrDefault(input => input.Leaf == leaf)?.Content is not { } content)
        {
            yield return new DocxSubheading(title);
            yield return new DocxGap(Say("InputMissing"));
            yield break;
        }

        yield return new DocxSubheading(Say("InputHeading", title, name(content.By)));
        yield return new DocxSentence(content.IsNone ? Say("InputNone", content.Text) : content.Text);
        if (content.Trend is { } trend)
        {
            yield return new DocxSentence(Say("InputTrend", trend));
        }
    }

    internal static string Say(string key, params object[] values) => MinutesWords.Text.Say(Culture, key, values);
}
