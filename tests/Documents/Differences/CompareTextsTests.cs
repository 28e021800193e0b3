using System.Diagnostics;
using CsCheck;
using TeamsIsms.Documents.Differences;
using TeamsIsms.Documents.Texts;

namespace TeamsIsms.Tests.Documents.Differences;

public sealed class CompareTextsTests
{
    private static readonly DocumentText Policy = Text(
        "1. 目的", "本政策保護公司之資訊資產。", "2. 帳號", "帳號每季清查一次，由單位主管確認。", "密碼長度至少 8 碼。", "離職當日停用帳號。", "3. 附則", "本政策經主任委員核准後施行。");

    [Fact]
    public void The_same_text_has_no_difference() => Assert.Equal(0, CompareTexts.Compare(Policy, Policy).Count);

    [Fact]
    public void A_changed_sentence_shows_the_letters_that_changed_under_its_heading()
    {
        var difference = CompareTexts.Compare(Policy, With("密碼長度至少 8 碼。", "密碼長度至少 12 碼。"));

        Assert.Equal(
            new ChangedPassage(
                PassageKind.Changed,
                TextPart.Body,
                "2. 帳號",
                [new(PieceKind.Same, "密碼長度至少 "), new(PieceKind.Removed, "8"), new(PieceKind.Added, "12"), new(PieceKind.Same, " 碼。")]),
            Assert.Single(difference.Passages));
        Assert.Equal((0, 0, 1), (difference.Added, difference.Removed, difference.Changed));
    }

    [Fact]
    public void A_new_paragraph_before_a_changed_one_does_not_make_it_look_rewritten()
    {
        var difference = CompareTexts.Compare(Policy, With("離職當日停用帳號。", "外部人員帳號應設定到期日並由專人管理。", "離職當日立即停用帳號。"));

        Assert.Equal([PassageKind.Added, PassageKind.Changed], difference.Passages.Select(passage => passage.Kind));
        Assert.Equal("立即", Assert.Single(difference.Passages[1].Pieces, piece => piece.Kind == PieceKind.Added).Text);
    }

    [Fact]
    public void A_sentence_written_anew_is_one_that_went_and_one_that_came()
    {
        var difference = CompareTexts.Compare(Policy, With("本政策經主任委員核准後施行。", "Effective on announcement."));

        Assert.Equal((1, 1, 0), (difference.Added, difference.Removed, difference.Changed));
        Assert.All(difference.Passages, passage => Assert.Equal("3. 附則", passage.Heading));
    }

    [Fact]
    public void What_stands_on_every_page_is_compared_by_itself()
    {
        var (before, after) = (new TextParagraph("版次 1.0", 0, TextPart.Header), new TextParagraph("版次 1.1", 0, TextPart.Header));
        var difference = CompareTexts.Compare(
            new DocumentText([.. Policy.Paragraphs, before]), new DocumentText([.. Policy.Paragraphs, after]));

        var passage = Assert.Single(difference.Passages);
        Assert.Equal(TextPart.Header, passage.Part);
        Assert.Equal([new(PieceKind.Same, "版次 "), new(PieceKind.Removed, "1.0"), new TextPiece(PieceKind.Added, "1.1")], passage.Pieces);
    }

    [Fact]
    public void A_letter_that_stays_between_two_changes_is_shown_with_them() => Assert.Equal(
        [new(PieceKind.Same, "每"), new(PieceKind.Removed, "季清查"), new(PieceKind.Added, "月清點"), new TextPiece(PieceKind.Same, "一次")],
        ComparePieces.Of("每季清查一次", "每月清點一次"));

    [Fact]
    public void Nothing_against_something_is_all_new_and_the_other_way_all_gone()
    {
        Assert.Equal((8, 0, 0), Counts(new DocumentText([]), Policy));
        Assert.Equal((0, 8, 0), Counts(Policy, new DocumentText([])));
        Assert.Equal((0, 0, 0), Counts(new DocumentText([]), new DocumentText([])));
    }

    [Fact]
    public void Only_the_first_passages_are_kept_and_all_are_counted()
    {
        var difference = CompareTexts.Compare(new DocumentText([]), Text([.. Enumerable.Range(0, 500).Select(at => $"第 {at} 行文字")]));

        Assert.Equal((500, CompareTexts.MostPassages), (difference.Added, difference.Passages.Count));
    }

    [Fact]
    public void A_long_document_with_nothing_in_common_is_compared_in_time()
    {
        var watch = Stopwatch.StartNew();
        var difference = CompareTexts.Compare(
            Text([.. Enumerable.Range(0, 5_000).Select(at => $"舊文 {at}")]), Text([.. Enumerable.Range(0, 5_000).Select(at => $"new {at}")]));

        Assert.Equal((5_000, 5_000), (difference.Added, difference.Removed));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_paragraph_longer_than_anybody_writes_is_shown_whole_before_and_after() => Assert.Equal(
        [PieceKind.Removed, PieceKind.Added],
        ComparePieces.Of(new string('甲', 100_000), new string('甲', 100_001)).Select(piece => piece.Kind));

    [Fact]
    public void Both_revisions_can_be_read_back_from_a_difference() => Gen.Select(Sentences, Sentences).Sample((before, after) =>
    {
        var difference = CompareTexts.Compare(Text(before), Text(after));

        var gone = difference.Passages.SelectMany(passage => Side(passage, PieceKind.Removed)).Order(StringComparer.Ordinal);
        var came = difference.Passages.SelectMany(passage => Side(passage, PieceKind.Added)).Order(StringComparer.Ordinal);
        return Without(before, gone).SequenceEqual(Without(after, came));
    });

    private static Gen<string[]> Sentences => Gen.Char["甲乙丙丁a1 ，。"].Array[1, 12].Select(letters => $"文{new string(letters)}章").Array[0, 8];

    // A changed paragraph stands on both sides, an added or removed one on one.
    private static IEnumerable<string> Side(ChangedPassage passage, PieceKind kind)
    {
        var text = string.Concat(passage.Pieces.Where(piece => piece.Kind == PieceKind.Same || piece.Kind == kind).Select(piece => piece.Text));
        return text.Length > 0 ? [text] : [];
    }

    /// <summary>What is left of the lines after others were taken away, in any order.</summary>
    private static IEnumerable<string> Without(string[] lines, IEnumerable<string> others)
    {
        var left = lines.ToList();
        Assert.All(others, other => Assert.True(left.Remove(other), other));
        return left.Order(StringComparer.Ordinal);
    }

    private static (int, int, int) Counts(DocumentText before, DocumentText after) =>
        CompareTexts.Compare(before, after) is var difference ? (difference.Added, difference.Removed, difference.Changed) : default;

    private static DocumentText With(string sentence, params string[] others) =>
        Text([.. Policy.Paragraphs.SelectMany(paragraph => paragraph.Text == sentence ? others : [paragraph.Text])]);

    private static DocumentText Text(params string[] lines) => new([.. lines.Select(line => new TextParagraph(line, HeadingLevel.Of(line)))]);
}
