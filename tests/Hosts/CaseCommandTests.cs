using TeamsIsms.Bot.Incidents;
using TeamsIsms.Incidents;

namespace TeamsIsms.Tests.Hosts;

public sealed class CaseCommandTests
{
    [Theory]
    [InlineData("通報收到可疑郵件，附件是發票", CaseSeries.Incident, "收到可疑郵件，附件是發票")]
    [InlineData("通報：收到可疑郵件", CaseSeries.Incident, "收到可疑郵件")]
    [InlineData("report: a strange mail", CaseSeries.Incident, "a strange mail")]
    [InlineData("弱點，機房門沒鎖", CaseSeries.Weakness, "機房門沒鎖")]
    [InlineData("Weakness - the door stays open", CaseSeries.Weakness, "the door stays open")]
    [InlineData("建議每季更換密碼", CaseSeries.Suggestion, "每季更換密碼")]
    [InlineData("我的通報", null, "")]
    [InlineData("My Reports", null, "")]
    public void A_sentence_begins_with_what_it_reports(string sentence, CaseSeries? series, string rest) =>
        Assert.Equal(new CaseCommand(series, rest), CaseCommand.Read(sentence));

    [Theory]
    [InlineData("")]
    [InlineData("reporting is nice")]
    [InlineData("suggestions")]
    [InlineData("我要通報")]
    [InlineData("你好")]
    public void Any_other_sentence_is_none(string sentence) => Assert.Null(CaseCommand.Read(sentence));
}
