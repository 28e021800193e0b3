using System.Text;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Documents;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents.Documents;

public sealed class NotificationTextTests
{
    private static readonly string[] Items =
        ["一、發生機關", "二、發生或知悉時間", "三、狀況之描述", "四、等級之評估", "五、因應事件所採取之措施", "六、外部支援需求評估", "七、其他相關事項"];

    [Fact]
    public void It_has_the_seven_items_of_article_3_in_order_and_is_complete()
    {
        var told = Text(Some.Dossier, Some.DossierTrack);

        Assert.Empty(told.Missing);
        Assert.Equal(Items, told.Text.Split('\n').Where(line => Items.Contains(line)));
        Assert.DoesNotContain("尚待補充", told.Text, StringComparison.Ordinal);
        Assert.All(
            [
                "示範有線電視股份有限公司",
                "受通報機關：數位發展部",
                "https://portal.example.gov.tw/（電話：02-0000-0000）",
                "資通安全事件通報應變及演練辦法第 11 條第 1 項",
                "tw-csma-2026",
                "INC-2026-0017",
                "客戶服務系統（CRM）查詢主機",
                "第三級（重大資通安全事件）",
                "機密性：第三級──核心業務資訊（未涉關鍵基礎設施維運）遭嚴重洩漏（第 2 條第 4 項第 1 款）",
                "完整性：未受影響",
                "可用性：第二級──",
                "等級由第二級變更為第三級，理由：清查發現匯出資料達一萬二千筆",
                "停用涉案之委外維護帳號",
                "暫無其他外部支援需求",
                "無法依指定方式通報之理由：通報網站維護中，無法登入",
                "改採之通報方式：以電話及電子郵件通報值班窗口",
                "已於民國 115 年 12 月 2 日 12 時 05 分（2026/12/02 12:05）依指定方式補行通報。",
                "聯絡窗口：林處理",
            ],
            part => Assert.Contains(part, told.Text, StringComparison.Ordinal));
        Assert.DoesNotContain("演練】", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Times_stand_in_both_calendars_and_a_correction_keeps_both_values()
    {
        var text = Text(Some.Dossier, Some.DossierTrack).Text;

        Assert.Contains("發生時間：民國 115 年 12 月 2 日 04 時 05 分（2026/12/02 04:05）", text, StringComparison.Ordinal);
        Assert.Contains("知悉時間：民國 115 年 12 月 2 日 09 時 05 分（2026/12/02 09:05）", text, StringComparison.Ordinal);
        Assert.Contains("知悉時間原記載為民國 115 年 12 月 2 日 09 時 25 分（2026/12/02 09:25），更正為民國 115 年 12 月 2 日 09 時 05 分", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_just_came_in_names_what_the_handler_has_to_fill_in()
    {
        var incident = new Incident
        {
            Id = Some.Dossier.Incident.Id,
            What = "收到勒索信",
            Times = new IncidentTimes(Some.DossierAware, Some.DossierAware, null, null, null, []),
            Reporter = Some.Person.Id,
            ReporterName = Some.Person.Name,
        };
        var dossier = Some.Dossier with
        {
            Incident = incident,
            Entries = [],
            Evidence = [],
            Tasks = [],
            Authorities = [],
            Letterhead = new IncidentDocumentOptions(),
        };

        var told = Text(dossier, Some.DossierTrack with { Notices = [], Review = null, Control = null });

        Assert.Equal(NotificationKind.First, told.Kind);
        Assert.Equal([Gap.Organisation, Gap.Level, Gap.Measures, Gap.Support], told.Missing);
        Assert.Contains("　　〔尚待補充：外部支援需求評估〕", told.Text, StringComparison.Ordinal);
        Assert.Contains("發生時間：尚待查明", told.Text, StringComparison.Ordinal);
        Assert.Contains("指定通報方式：〔未設定", told.Text, StringComparison.Ordinal);
        Assert.EndsWith("七、其他相關事項\n　　無", told.Text, StringComparison.Ordinal);
        Assert.All(told.Missing, gap => Assert.All(Languages.All, culture => Assert.NotEmpty(IncidentDocumentWords.Of(gap, culture))));
    }

    [Theory]
    [InlineData(0, null, 3, NotificationKind.First)]
    [InlineData(1, 2, 2, NotificationKind.Update)]
    [InlineData(1, 2, 3, NotificationKind.LevelChanged)]
    [InlineData(1, null, 1, NotificationKind.LevelChanged)]
    public void It_says_what_it_is_for(int notices, int? told, int level, NotificationKind kind)
    {
        var track = Some.DossierTrack with
        {
            Notices = [.. Enumerable.Repeat(new TrackNotice(new TrackMark(Some.Now, Some.Now, Some.Chair), told), notices)],
        };
        var incident = Some.Dossier.Incident;
        var dossier = Some.Dossier with { Incident = incident with { Level = incident.Level! with { Level = level } } };

        Assert.Equal(kind, Text(dossier, track).Kind);
    }

    [Fact]
    public void What_was_told_another_way_is_supplemented()
    {
        var notice = Some.DossierTrack.Notices[0] with { Supplemented = null };

        var told = Text(Some.Dossier, Some.DossierTrack with { Notices = [notice] });

        Assert.Equal(NotificationKind.Supplement, told.Kind);
        Assert.StartsWith("資通安全事件通報（補行通報）", told.Text, StringComparison.Ordinal);
        Assert.Contains("原因消失後將依指定方式補行通報。", told.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(RuleSetIds))]
    public void A_drill_is_marked_in_its_first_and_last_line_under_every_law(string id)
    {
        Assert.All(Languages.All, culture =>
        {
            var lines = NotificationText.Of(Some.DrillDossier, Track(id), Some.RuleSets.Find(id)!, culture).Text.Split('\n');

            Assert.StartsWith("【演練】", lines[0], StringComparison.Ordinal);
            Assert.StartsWith("【演練】", lines[^1], StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(RuleSetIds))]
    public void Every_item_of_every_law_is_filled_in(string id)
    {
        var law = Some.RuleSets.Find(id)!;

        var told = NotificationText.Of(Some.Dossier, Track(id), law, Languages.Chinese);

        Assert.Empty(told.Missing.Except([Gap.Article]));
        Assert.All(law.NotificationItems, item => Assert.Contains($"、{item.Title.Chinese}\n", told.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_report_of_a_thousand_short_lines_still_fits_a_card()
    {
        var incident = Some.Dossier.Incident with { What = string.Join('\n', Enumerable.Repeat("a", 1000)) };

        var lines = Text(Some.Dossier with { Incident = incident }, Some.DossierTrack).Text.Split('\n');

        Assert.True(lines.Length <= NotificationText.MostLines);
        Assert.Equal(Items, lines.Where(line => Items.Contains(line)));
    }

    [Fact]
    public void A_long_record_is_shortened_until_the_text_fits_a_card_and_says_so()
    {
        var entries = Enumerable.Range(1, 200).Select(number =>
            new TimelineEntry(number, EntryKind.MeasureTaken, Some.DossierAware.AddMinutes(number), null, string.Concat(Enumerable.Repeat("封鎖🔒", 1000))));
        var dossier = Some.DrillDossier with
        {
            Incident = Some.DrillDossier.Incident with { What = new string('長', 2000) },
            Entries = [.. entries],
        };

        var told = Text(dossier, Some.DossierTrack);

        Assert.True(Encoding.UTF8.GetByteCount(told.Text) <= NotificationText.MostBytes);
        Assert.Equal(Items, told.Text.Split('\n').Where(line => Items.Contains(line)));
        Assert.Contains("……（下略，全文見事件紀錄）", told.Text, StringComparison.Ordinal);
        Assert.Contains("項，見事件紀錄）", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(told.Text)));
        Assert.StartsWith("【演練】", told.Text.Split('\n')[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_private_reporter_is_not_named()
    {
        var incident = Some.Dossier.Incident with { IsPrivate = true, Liaison = Some.Person.Id };

        var text = Text(Some.Dossier with { Incident = incident }, Some.DossierTrack).Text;

        Assert.DoesNotContain(Some.Person.Name, text, StringComparison.Ordinal);
        Assert.Contains("聯絡窗口：通報人（姓名保密）", text, StringComparison.Ordinal);
    }

    public static TheoryData<string> RuleSetIds() => [.. Some.RuleSets.All.Select(set => set.Id)];

    private static RegulatoryTrack Track(string id) => Some.DossierTrack with { RuleSet = id };

    private static NotificationText Text(IncidentDossier dossier, RegulatoryTrack track) =>
        NotificationText.Of(dossier, track, Some.RuleSets.Find(track.RuleSet)!, Languages.Chinese);
}
