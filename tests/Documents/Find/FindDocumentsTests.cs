using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Documents.Find;
using TeamsIsms.Documents.Register;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Documents.Find;

public sealed class FindDocumentsTests
{
    private static readonly HashSet<Guid> Nobody = [];

    private static RegisterLine Policy => Line("ISMS-M-001", "資通安全管理政策") with { Ended = ["1.0"], Current = Revision("1.2", DocumentStatus.Published) };

    private static RegisterLine Procedure => Line("ISMS-P-004", "帳號與存取權限管理程序書") with { IssuingUnit = "資訊處" };

    private static RegisterLine Old => Line("ISMS-P-009", "磁帶備份管理程序書") with { Current = Revision("2.0", DocumentStatus.Obsolete) };

    [Theory]
    [InlineData("isms-m-001", "ISMS-M-001")]
    [InlineData("ＩＳＭＳ－Ｍ－００１", "ISMS-M-001")]
    [InlineData("帳號", "ISMS-P-004")]
    [InlineData("  管理　資訊處 ", "ISMS-P-004")]
    [InlineData("磁帶", "ISMS-P-009")]
    public void A_document_is_found_by_what_is_on_its_cover_however_it_is_typed(string words, string number) =>
        Assert.Equal(number, Assert.Single(Found(words)).Line.Number);

    [Fact]
    public void What_binds_comes_first_and_what_does_not_last() =>
        Assert.Equal(["ISMS-M-001", "ISMS-P-004", "ISMS-P-009"], Found("管理").Select(one => one.Line.Number));

    [Theory]
    [InlineData("ISMS-M-001 1.0")]
    [InlineData("資通安全 版次1.0")]
    public void An_earlier_revision_leads_to_the_one_in_force_and_says_so(string words)
    {
        var found = Assert.Single(Found(words));

        Assert.Equal(("1.0", "1.2", false), (found.Earlier, found.Line.Current.Revision, found.IsEnded));
        Assert.Equal("版次 1.0 已由版次 1.2 取代", FoundLook.Warning(found, TeamsIsms.Kernel.Languages.Chinese));
    }

    [Fact]
    public void An_obsolete_document_is_found_and_marked()
    {
        var found = Assert.Single(Found("磁帶"));

        Assert.True(found.IsEnded);
        Assert.Equal("已作廢，請勿使用", FoundLook.Warning(found, TeamsIsms.Kernel.Languages.Chinese));
    }

    [Fact]
    public void Words_that_no_document_has_find_nothing() => Assert.Empty(Found("ISMS-M-001 9.9"));

    [Fact]
    public void Everybody_sees_general_documents_and_only_the_distribution_list_the_others()
    {
        var secret = Procedure with { Classification = "機密", Distribution = new Audience { Units = ["工程處"] } };
        var staff = Some.Person with { Unit = "客服處", Roles = [] };

        Assert.True(SeeDocument.MaySee(Procedure, staff, Nobody));
        Assert.False(SeeDocument.MaySee(secret, staff, Nobody));
        Assert.True(SeeDocument.MaySee(secret, staff with { Unit = "工程處" }, Nobody));
        Assert.True(SeeDocument.MaySee(secret with { Distribution = new Audience { Groups = [Some.Chair] } }, staff, new HashSet<Guid> { staff.Id }));
        Assert.True(SeeDocument.MaySee(secret, staff with { Id = secret.Owner }, Nobody));
        Assert.False(SeeDocument.MaySee(Procedure, staff with { Enabled = false }, Nobody));
    }

    [Theory]
    [InlineData(Role.DocumentController, true)]
    [InlineData(Role.SecurityManager, true)]
    [InlineData(Role.InternalAuditor, true)]
    [InlineData(Role.TrainingManager, false)]
    [InlineData(Role.Administrator, false)]
    public void Drafts_and_restricted_documents_are_for_those_who_work_with_all_of_them(Role role, bool sees)
    {
        var draft = Procedure with { Current = Revision("0.1", DocumentStatus.Draft) with { EffectiveDate = null } };
        var person = Some.Person with { Roles = [role] };

        Assert.Equal(sees, SeeDocument.MaySee(draft, person, Nobody));
        Assert.Equal(sees, SeeDocument.MaySee(Procedure with { Classification = "密", Distribution = new Audience() }, person, Nobody));
    }

    [Fact]
    public void A_line_names_the_revisions_that_ended()
    {
        var ended = Some.InForce with { Status = DocumentStatus.Superseded, EndedAt = Some.Now };
        var line = RegisterLine.Of(new RegisterEntry(
            Some.Procedure, [ended, Some.Draft with { Status = DocumentStatus.Published, PublishedAt = Some.Now, EffectiveDate = new DateOnly(2026, 12, 1) }]));

        Assert.Equal(("1.1", "1.0"), (line.Current.Revision, Assert.Single(line.Ended)));
    }

    private static IReadOnlyList<FoundDocument> Found(string words) => FindDocuments.Of([Procedure, Old, Policy], words);

    private static RegisterLine Line(string number, string title) => RegisterLine.Of(new RegisterEntry(Some.Procedure, [Some.InForce])) with
    {
        Id = DocumentId.Of(number),
        Number = number,
        Title = title,
    };

    private static RevisionLine Revision(string revision, DocumentStatus status) =>
        new(revision, status, "01A", new Uri("https://example.sharepoint.com/a"), new DateOnly(2026, 1, 1));
}
