using TeamsIsms.Documents;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Documents;

public sealed class DocumentRulesTests
{
    private static readonly DateOnly Start = new(2026, 12, 1);

    [Fact]
    public void A_published_document_may_be_pinned() =>
        Assert.Equal(Some.Document, DocumentRules.MayPin(Some.Document, Start).Value);

    [Fact]
    public void An_approved_one_only_from_its_effective_date()
    {
        var approved = Some.Document with { Status = DocumentStatus.Approved, EffectiveDate = Start };

        Assert.Equal(approved, DocumentRules.MayPin(approved, Start).Value);
        Assert.Equal(new NotYetInEffect(approved.Title, Start), DocumentRules.MayPin(approved, Start.AddDays(-1)).Refusal);
        Assert.IsType<NotYetInEffect>(DocumentRules.MayPin(approved with { EffectiveDate = null }, Start).Refusal);
    }

    [Theory]
    [InlineData(DocumentStatus.Draft)]
    [InlineData(DocumentStatus.InReview)]
    [InlineData(DocumentStatus.Superseded)]
    [InlineData(DocumentStatus.Obsolete)]
    public void Any_other_status_is_refused_by_name(DocumentStatus status)
    {
        var refusal = DocumentRules.MayPin(Some.Document with { Status = status }, Start).Refusal;

        Assert.Equal(new NotPublished(Some.Document.Title, status), refusal);
        Assert.NotEqual(refusal!.Say(Languages.Chinese), refusal.Say(Languages.English));
    }

    [Fact]
    public void Empty_fields_are_named_in_the_readers_language()
    {
        var refusal = DocumentRules.MayPin(Some.Document with { Revision = "", Status = DocumentStatus.Unknown }, Start).Refusal;

        Assert.Equal(new FieldsMissing(Some.Document.Name, ["Revision", "DocumentStatus"]), refusal);
        Assert.Contains("版次、文件狀態", refusal!.Say(Languages.Chinese), StringComparison.Ordinal);
        Assert.Contains("revision, status", refusal.Say(Languages.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../etc/passwd", "etc-passwd.csv")]
    [InlineData("~$政策 1.2.", "政策 1.2.csv")]
    [InlineData("_vti_script", "script.csv")]
    [InlineData("a\u202Eb\u0000c", "abc.csv")]
    [InlineData("CON", "fileCON.csv")]
    [InlineData("???", "file.csv")]
    public void A_made_name_holds_nothing_SharePoint_refuses(string name, string safe) =>
        Assert.Equal(safe, LibraryName.Safe(name, ".csv"));

    [Fact]
    public void A_long_name_is_cut_between_characters()
    {
        var safe = LibraryName.Safe(string.Concat(Enumerable.Repeat("😀", 300)), ".csv");

        Assert.InRange(safe.Length, 100, 104);
        Assert.False(char.IsHighSurrogate(safe[^5]));
    }
}
