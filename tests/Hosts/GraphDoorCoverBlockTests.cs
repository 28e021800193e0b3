using TeamsIsms.Sandbox.Library;

namespace TeamsIsms.Tests.Hosts;

public sealed class GraphDoorCoverBlockTests
{
    [Fact]
    public void A_spaced_out_cover_is_read()
    {
        const string Cover = "文件編號\tISMS-M-001\t文件名稱\t資通安全管理政策\n機密等級\t一般\t版 次\t1.0\t頁次\t1 / 15\n文 件 類 別\t第 一 階 文 件\n發 行 單 位\t文件管理小組\n發 行 日 期\t108 年 12 月 16 日\n";

        var fields = CoverBlock.Read(Cover, "ISMS-M-001.txt");

        Assert.Equal("資通安全管理政策", fields["DocumentTitle"]!.GetValue<string>());
        Assert.Equal("1.0", fields["Revision"]!.GetValue<string>());
        Assert.Equal("第一階文件", fields["Tier"]!.GetValue<string>());
        Assert.Equal("2019-12-15T16:00:00Z", fields["EffectiveDate"]!.GetValue<string>());
    }

    [Fact]
    public void Without_a_cover_the_file_name_speaks()
    {
        var fields = CoverBlock.Read("", "ISMS-P-007 存取控制程序書.pdf");

        Assert.Equal("ISMS-P-007", fields["DocumentNumber"]!.GetValue<string>());
        Assert.Equal("存取控制程序書", fields["DocumentTitle"]!.GetValue<string>());
    }

    [Fact]
    public void A_Word_file_is_read_back_as_it_was_written()
    {
        using var stream = new MemoryStream(Docx.Write("文件編號\tISMS-M-1\n第二行"));

        Assert.Equal("文件編號\tISMS-M-1\n第二行", Docx.Read(stream));
    }
}
