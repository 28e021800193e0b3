using TeamsIsms.Approvals;
using TeamsIsms.Documents.Differences;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Documents.Texts;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Documents.Differences;

public sealed class ShortDifferenceTests
{
    private static readonly string Hash = Some.PinnedFile.Sha256;

    [Fact]
    public void The_first_passages_stay_in_full_when_they_are_short()
    {
        var difference = Of([Passage("短", "長"), Passage("一", "二")]);

        Assert.Equal(difference, ShortDifference.Of(Hash, difference).Found);
    }

    [Fact]
    public void Many_and_long_passages_are_cut_and_counted()
    {
        var letter = char.ConvertFromUtf32(0x20000);
        var manyChanges = new ChangedPassage(
            PassageKind.Changed, TextPart.Body, null, [.. Enumerable.Range(0, 60).Select(_ => new TextPiece(PieceKind.Added, string.Concat(Enumerable.Repeat(letter, 500))))]);

        var found = ShortDifference.Of(Hash, Of([.. Enumerable.Repeat(manyChanges, 40)])).Found!; // they were compared

        Assert.Equal((40, ShortDifference.MostPassages), (found.Changed, found.Passages.Count));
        Assert.All(found.Passages.SelectMany(passage => passage.Pieces), piece =>
        {
            Assert.InRange(piece.Text.Length, 1, 125);
            Assert.Equal(piece.Text, string.Concat(piece.Text.EnumerateRunes())); // no letter is cut through
        });
        Assert.All(found.Passages, passage => Assert.Equal(9, passage.Pieces.Count));
    }

    [Fact]
    public void Only_what_was_submitted_gets_it_and_it_goes_once_it_is_decided()
    {
        var found = ShortDifference.Of(Hash, Of([Passage("舊", "新")]));
        Assert.Equal(new NothingAsked(), SubmitDocument.Compared(Some.InReview, found with { Sha256 = new string('0', 64) }).Refusal);
        Assert.Equal(new NothingAsked(), SubmitDocument.Compared(Some.Entry, found).Refusal);

        var step = SubmitDocument.Compared(Some.InReview, found).Value!;
        Assert.Equal((found, 0), (step.Next.Open!.Difference, step.Events.Count));
        Assert.Equal(new NothingAsked(), SubmitDocument.Compared(step.Next, found).Refusal);

        var returned = DecideDocument.Decide(
            step.Next, Hash, Hash, ApprovalVerdict.Return, "請補充", Some.Reviewer, Some.ActOf(Some.Reviewer)).Value!.Next;
        var again = SubmitDocument.Submit(returned, "1.1", Some.Submission, Some.Author, Some.ActOf(Some.Author)).Value!.Next;
        Assert.Null(again.Open!.Difference);
        Assert.Null(SubmitDocument.Withdraw(step.Next, "1.1", "重寫", Some.Author, Some.ActOf(Some.Author)).Value!.Next.Last.Difference);
    }

    private static ChangedPassage Passage(string before, string after) => new(
        PassageKind.Changed, TextPart.Body, "1. 目的", [new TextPiece(PieceKind.Removed, before), new TextPiece(PieceKind.Added, after)]);

    private static DocumentDifference Of(IReadOnlyList<ChangedPassage> passages) => new(0, 0, passages.Count, passages);
}
