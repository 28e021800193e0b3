using TeamsIsms.Documents.Reconcile;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Documents.Reconcile;

public sealed class SameContentTests
{
    private const string Relations = "word/_rels/document.xml.rels";

    private static readonly byte[] Policy = PackedFile.Word(
        PackedFile.Paragraph("政策"), (Relations, PackedFile.Related(("image", "media/a.png", false))), ("docProps/core.xml", "<a/>"));

    [Fact]
    public void Columns_that_sharepoint_writes_into_a_file_are_no_change() => Assert.True(SameContent.Is(
        Policy,
        PackedFile.Word(
            PackedFile.Paragraph("政策"),
            (Relations, PackedFile.Related(("image", "media/a.png", false), ("customXml", "../customXml/item1.xml", false))),
            ("docProps/core.xml", "<b/>"),
            ("customXml/item1.xml", "<c/>"))));

    [Fact]
    public void Another_word_picture_or_part_is_a_change()
    {
        Assert.False(SameContent.Is(Policy, PackedFile.Word(
            PackedFile.Paragraph("政第"), (Relations, PackedFile.Related(("image", "media/a.png", false))))));
        Assert.False(SameContent.Is(Policy, PackedFile.Word(
            PackedFile.Paragraph("政策"), (Relations, PackedFile.Related(("image", "media/b.png", false))))));
        Assert.False(SameContent.Is(Policy, PackedFile.Word(
            PackedFile.Paragraph("政策"), (Relations, PackedFile.Related(("image", "media/a.png", false))), ("word/footnotes.xml", "<a/>"))));
    }

    [Fact]
    public void Files_of_other_kinds_are_the_same_only_to_the_byte()
    {
        Assert.True(SameContent.Is("a"u8.ToArray(), "a"u8.ToArray()));
        Assert.False(SameContent.Is("a"u8.ToArray(), "b"u8.ToArray()));
        Assert.False(SameContent.Is(Policy, "b"u8.ToArray()));
    }
}
