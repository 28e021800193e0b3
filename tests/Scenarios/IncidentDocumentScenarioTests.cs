using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Documents;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>What is written for authorities.</summary>
public sealed class IncidentDocumentScenarioTests(SandboxFixture fixture) : IncidentScenario(fixture)
{
    // 資通安全事件通報應變及演練辦法, article 3
    private static readonly string[] Items =
    [
        "發生機關", "發生或知悉時間", "狀況之描述", "等級之評估", "因應事件所採取之措施", "外部支援需求評估", "其他相關事項",
    ];

    // 資通安全管理法施行細則, article 12
    private static readonly string[] Sections =
    [
        "完成損害控制或復原作業之時間", "事件影響之範圍及損害評估", "損害控制及復原作業之歷程", "事件調查及處理作業之歷程", "事件根因分析",
        "管理、技術、人力或資源", "預定完成時程及成效追蹤機制",
    ];

    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en-US")]
    public async Task The_text_for_the_authority_has_the_items_of_the_law_in_their_order(string locale)
    {
        var id = await Stage.ConfirmedAsync(locale);
        (string, string?) track = ("track", await Stage.TrackAsync(id, "tw-csma-2026"));

        var bare = await Stage.TapAsync(Stage.Handler, locale, "incident.text", id, track);
        await Stage.TapAsync(
            Stage.Handler, locale, "incident.entry", id, ("text", "不需要外部支援"), ("kind", nameof(EntryKind.SupportAssessed)));
        var filled = await Stage.TapAsync(Stage.Handler, locale, "incident.text", id, track);
        var strange = await Stage.TapAsync(Stage.UnitHead, locale, "incident.text", id, track);
        var unknown = await Stage.TapAsync(Stage.Handler, locale, "incident.text", id, ("track", "nobody"));

        var (before, after) = (Copied(bare), Copied(filled));
        int[] places = [.. Items.Select(item => after.IndexOf(item, StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.Contains("民國 ", after, StringComparison.Ordinal);
        Assert.Contains(id.ToString(), after, StringComparison.Ordinal);
        Assert.Contains(Case("zh-TW", "LevelTwo"), after, StringComparison.Ordinal);
        Assert.Contains(IncidentDocumentWords.Of(Gap.Support, Languages.Choose(locale)), bare.Words, StringComparison.Ordinal);
        Assert.Contains(IncidentDocumentWords.ToFill(Gap.Support, Languages.Chinese), before, StringComparison.Ordinal);
        Assert.DoesNotContain(IncidentDocumentWords.ToFill(Gap.Support, Languages.Chinese), after, StringComparison.Ordinal);
        Assert.Contains("不需要外部支援", after, StringComparison.Ordinal);
        Assert.True(filled.Offers("incident.notified"));
        Assert.Equal(Case(locale, "UnknownCase"), strange.Words);
        Assert.Equal(Case(locale, "NoSuchTrack"), unknown.Words);
    }

    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en-US")]
    public async Task The_improvement_report_lies_in_the_cases_folder_with_the_sections_of_the_law(string locale)
    {
        var id = await Stage.ConfirmedAsync(locale);
        await Stage.TapAsync(Stage.Handler, locale, "incident.entry", id, ("text", "停用外洩的帳號"), ("kind", nameof(EntryKind.MeasureTaken)));

        var strange = await Stage.TapAsync(Stage.UnitHead, locale, "incident.improvement", id);
        var made = await Stage.TapAsync(Stage.Handler, locale, "incident.improvement", id);
        var first = await Stage.FileAsync($"{id}_*.docx");
        await Stage.TapAsync(
            Stage.Handler, locale, "incident.entry", id, ("text", "影響三個帳號"), ("kind", nameof(EntryKind.ScopeAssessed)));
        var again = await Stage.TapAsync(Stage.Handler, locale, "incident.improvement", id);

        Assert.Equal(Case(locale, "UnknownCase"), strange.Words);
        Assert.Contains(Card(locale, "ReportRevision", 1), made.Words, StringComparison.Ordinal);
        Assert.Contains(Card(locale, "ReportRevision", 2), again.Words, StringComparison.Ordinal);
        Assert.EndsWith(id.ToString(), first.Folder, StringComparison.Ordinal);
        var words = await IncidentStage.WordsAsync(first.Bytes);
        Assert.All(Sections, section => Assert.Contains(section, words, StringComparison.Ordinal));
        Assert.Contains("停用外洩的帳號", words, StringComparison.Ordinal);
        Assert.Contains("民國 ", words, StringComparison.Ordinal);
        Assert.Equal(
            ["incident.reportMade", "incident.scopeAssessed", "incident.reportMade"], (await Stage.TrailAsync()).Kinds(id.Subject).TakeLast(3));
    }

    private static string Copied(CampaignAnswer text) =>
        CaseFields.All(text.Json["value"]).Single(field => field.Name == "copy").Value!;
}
