using TeamsIsms.Documents;
using TeamsIsms.Documents.External;
using TeamsIsms.Documents.Find;
using TeamsIsms.Documents.Register;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private static IReadOnlyList<string> WordsOfFound =>
        ["帳號與存取權限管理程序書", "磁帶備份管理程序書", "文件管理小組", "管理程序", "陳作者", "未修正", "資通安全管理法", "數位發展部", "合約終止", "ISO"];

    private static IEnumerable<CardSample> Found()
    {
        var today = Taipei.Day(Some.Now);
        var line = RegisterLine.Of(new RegisterEntry(Some.Procedure, [Some.InForce]));
        var old = line with { Title = "磁帶備份管理程序書", Number = "ISMS-P-009", Current = line.Current with { Status = DocumentStatus.Obsolete } };
        var law = Some.Standard with { Title = "資通安全管理法", Kind = ExternalKind.Law, Issuer = "數位發展部", Edition = "2025/09/24", ReviewOn = today.AddDays(-3) };
        var looked = Some.Standard with { ReviewedAt = Some.Now.AddDays(-340), Result = "未修正", ReviewOn = today.AddDays(200) };
        var ended = Some.Standard with { EndedAt = Some.Now, Reason = "合約終止", Source = null };
        IReadOnlyList<FoundDocument> found = [new(line), new(line, "0.9"), new(old)];
        var form = ExternalForm.Of(Some.Standard, "陳作者");
        return
        [
            new("FoundCard.Draw", "", culture => FoundCard.Draw("管理程序", found, [law], today, culture)),
            new("FoundCard.Draw", "Many", culture => FoundCard.Draw("管理程序", [.. Enumerable.Repeat(new FoundDocument(line), 14)], [], today, culture)),
            new("FoundCard.Draw", "Nothing", culture => FoundCard.Draw("管理程序", [], [], today, culture)),
            new("SharedDocumentCard.Draw", "", culture => SharedDocumentCard.Draw(new FoundDocument(line with { Current = line.Current with { WebUrl = Some.Document.WebUrl } }), culture)),
            new("SharedDocumentCard.Draw", "Obsolete", culture => SharedDocumentCard.Draw(new FoundDocument(old), culture)),
            new("ExternalListCard.Draw", "", culture => ExternalListCard.Draw([law, Some.Standard, looked, ended], isController: true, today, culture)),
            new("ExternalListCard.Draw", "Nothing", culture => ExternalListCard.Draw([], isController: false, today, culture)),
            new("ExternalCard.Draw", "", culture => ExternalCard.Draw(new ExternalView(Some.Standard, "陳作者", IsOwner: true, IsController: true, today), culture)),
            new("ExternalCard.Draw", "Looked", culture => ExternalCard.Draw(new ExternalView(looked, "陳作者", IsOwner: false, IsController: false, today), culture)),
            new("ExternalCard.Draw", "Ended", culture => ExternalCard.Draw(
                new ExternalView(ended, "陳作者", IsOwner: true, IsController: false, today, new ExternalEnded().Say(culture)), culture)),
            new("ExternalFormCard.Draw", "", culture => ExternalFormCard.Draw(
                new ExternalForm { Id = Some.Standard.Id.ToString(), New = "true" }, [], today, culture)),
            new("ExternalFormCard.Draw", "Wrong", culture => ExternalFormCard.Draw(form, [new SourceUnreadable().Say(culture)], today, culture)),
        ];
    }
}
