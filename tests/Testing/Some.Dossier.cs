using TeamsIsms.Actions;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Documents;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Testing;

internal static partial class Some
{
    private static readonly Guid DossierCommander = new("0d000000-0000-4000-8000-000000000001");
    private static readonly Guid DossierHandler = new("0d000000-0000-4000-8000-000000000002");

    /// <summary>Wednesday 2 December 2026, 09:05 in Taipei: when the organisation of the dossier became aware.</summary>
    public static DateTimeOffset DossierAware => new(2026, 12, 2, 1, 5, 0, TimeSpan.Zero);

    public static RegulatoryTrack DossierTrack => new()
    {
        Key = "tw-csma/數位發展部",
        Authority = "數位發展部",
        RuleSet = "tw-csma-2026",
        Status = TrackStatus.ReportDue,
        Notices =
        [
            new TrackNotice(
                Mark(35),
                2,
                new ChannelFailure("通報網站維護中，無法登入", "以電話及電子郵件通報值班窗口"),
                Mark(180)),
            new TrackNotice(Mark(24 * 60), 3),
        ],
        Review = new LevelReview(3, Mark((24 * 60) + 70)),
        Control = Mark(32 * 60),
    };

    /// <summary>An incident of level 3 that was recovered and reviewed, with everything an authority asks for.</summary>
    public static IncidentDossier Dossier
    {
        get
        {
            var answers = new LevelAnswers(
                Core: true, CriticalInfrastructure: false, Harm.Minor, Harm.None, Harm.Serious, Interruption.Within, Secrecy.None, PersonalData: true);
            var second = LevelRules.Assess(RuleSets, DossierAware, answers with { PersonalData = false }).Value!;
            var third = LevelRules.Assess(
                RuleSets, DossierAware, answers with { Confidentiality = Harm.Serious }).Value!;
            var incident = new Incident
            {
                Id = new CaseId(CaseSeries.Incident, 2026, 17),
                Status = IncidentStatus.PostIncidentReview,
                What = "客戶服務系統於清晨出現大量異常查詢，疑有帳號遭冒用並匯出客戶資料。\n機房同仁接獲監控告警後確認連線來源位於國外。",
                Where = "客戶服務系統（CRM）查詢主機",
                Times = new IncidentTimes(
                    DossierAware,
                    DossierAware.AddMinutes(4),
                    DossierAware.AddHours(-5),
                    DossierAware.AddMinutes(36),
                    null,
                    [
                        new AwareCorrection(
                            DossierAware.AddMinutes(20), DossierAware, "值班紀錄顯示告警電話較早接獲", DossierHandler, DossierAware.AddHours(3), DossierCommander, DossierAware.AddHours(4)),
                    ]),
                Reporter = Person.Id,
                ReporterName = Person.Name,
                ReporterUnit = Person.Unit,
                TakenBy = DossierHandler,
                TakenAt = DossierAware.AddMinutes(9),
                Level = third,
                LevelChanges =
                [
                    new LevelChange(null, second, DossierHandler, DossierAware.AddMinutes(30)),
                    new LevelChange(second, third, DossierHandler, DossierAware.AddMinutes((24 * 60) - 15), "清查發現匯出資料達一萬二千筆"),
                ],
                Commander = DossierCommander,
                Handlers = [DossierHandler],
                Liaison = DossierHandler,
                Tracks = [DossierTrack],
                ContainedAt = DossierAware.AddHours(6),
                RecoveredAt = DossierAware.AddHours(31),
                Review = new PostReview(
                    DossierAware.AddDays(8),
                    SecurityManager,
                    DossierAware.AddDays(3),
                    "委外廠商維護帳號未啟用多因子驗證，且密碼於其他網站外洩後遭重複使用；查詢主機未限制來源位址，異常大量查詢亦無自動阻擋。",
                    "委外帳號之盤點應納入每季權限審查，並訂定匯出筆數之告警門檻。"),
                Trail = new TrailHead(42, new string('c', 64)),
            };
            return new IncidentDossier(
                incident,
                Entries(),
                Evidence(),
                Tasks(),
                new Dictionary<Guid, string> { [DossierCommander] = "陳應變", [DossierHandler] = "林處理", [SecurityManager] = "林安全" },
                [new AuthorityOptions { Name = "數位發展部", RuleSet = "tw-csma", Portal = "https://portal.example.gov.tw/", Phone = "02-0000-0000" }],
                new IncidentDocumentOptions { Organisation = "示範有線電視股份有限公司" },
                RuleSets,
                DossierAware.AddDays(12))
            {
                Actions = [ActionInProgress with { Origin = new ActionOrigin(ActionSource.Incident, incident.Id.ToString()) }],
            };
        }
    }

    /// <summary>The same as an exercise.</summary>
    public static IncidentDossier DrillDossier => Dossier with
    {
        Incident = Dossier.Incident with { Id = new CaseId(CaseSeries.Drill, 2026, 2), IsDrill = true },
    };

    private static TrackMark Mark(int minutes) =>
        new(DossierAware.AddMinutes(minutes), DossierAware.AddMinutes(minutes + 1), DossierHandler);

    private static List<TimelineEntry> Entries()
    {
        (int Minutes, EntryKind Kind, string? Text)[] lines =
        [
            (4, EntryKind.Reported, null),
            (9, EntryKind.TakenInCharge, null),
            (22, EntryKind.MeasureTaken, "停用涉案之委外維護帳號，並中斷該來源位址之連線"),
            (30, EntryKind.Confirmed, "2"),
            (36, EntryKind.Authority, "ChannelFailed tw-csma/數位發展部"),
            (50, EntryKind.SupportAssessed, "目前由內部應變小組及委外資安廠商處理，暫無其他外部支援需求。"),
            (95, EntryKind.Message, "頻道裡的閒聊不進報告"),
            (140, EntryKind.Investigated, "比對防火牆與系統日誌，異常查詢自 12 月 2 日 04:05 起，共三個國外來源位址"),
            (360, EntryKind.Contained, "封鎖國外來源、重設全部維護帳號密碼，未再發現異常連線"),
            ((24 * 60) - 15, EntryKind.LevelRaised, "2 → 3: 清查發現匯出資料達一萬二千筆"),
            ((24 * 60) + 30, EntryKind.Note, "與委外廠商召開會議，確認帳號使用情形"),
            (31 * 60, EntryKind.Recovered, "系統管理單位確認查詢主機重建完成，功能測試正常"),
            (3 * 24 * 60, EntryKind.ReviewStarted, null),
            (3 * 24 * 60, EntryKind.ScopeAssessed, "客戶服務系統查詢主機一台；客戶基本資料約 12,000 筆（姓名、電話、裝機地址），不含帳務及信用卡資料。"),
            (3 * 24 * 60, EntryKind.DamageAssessed, "服務未中斷。資料遭匯出之客戶約 12,000 名，已受理客訴 3 件，未發現資料遭散布。"),
            (3 * 24 * 60, EntryKind.AccidentKind, "洩漏，12,000 筆"),
            (3 * 24 * 60, EntryKind.DataSubjectsTold, "已於 12 月 4 日起以簡訊及書面通知受影響客戶"),
            (4 * 24 * 60, EntryKind.ManagementMeasure, "修訂委外帳號管理程序，每季盤點並由單位主管複核。"),
            (4 * 24 * 60, EntryKind.TechnicalMeasure, "全面啟用多因子驗證；查詢主機限制來源位址；設定匯出筆數告警門檻。"),
            (4 * 24 * 60, EntryKind.StaffMeasure, "對委外人員加辦帳號安全教育訓練一小時。"),
            (4 * 24 * 60, EntryKind.ResourceMeasure, "編列 116 年度日誌分析平台擴充預算。"),
            (4 * 24 * 60, EntryKind.TrackingPlanned, "每月於資安會議追蹤辦理情形，並於 116 年 3 月由內部稽核複查成效。"),
        ];
        return
        [
            .. lines.Select((line, i) => new TimelineEntry(
                i + 1, line.Kind, DossierAware.AddMinutes(line.Minutes), line.Kind == EntryKind.Reported ? Person.Id : DossierHandler, line.Text)),
        ];
    }

    private static List<EvidenceItem> Evidence() =>
    [
        new(1, "crm-access-20261202.log", new string('a', 64), 18_204_311, null, DossierHandler, DossierAware.AddHours(2), "查詢主機存取日誌")
        {
            Custody =
            [
                new Custody(DossierHandler, DossierAware.AddHours(2)),
                new Custody(DossierCommander, DossierAware.AddHours(30), "移交保管櫃"),
            ],
        },
        new(2, "防火牆連線紀錄.csv", new string('b', 64), 904_112, null, DossierHandler, DossierAware.AddHours(3))
        {
            Custody = [new Custody(DossierHandler, DossierAware.AddHours(3))],
        },
    ];

    private static List<CaseTask> Tasks() =>
    [
        new(1, "維護帳號全面啟用多因子驗證", DossierHandler, new DateOnly(2026, 12, 31), DossierCommander, DossierAware.AddDays(3))
        {
            Done = new Signature(DossierHandler, DossierAware.AddDays(10)),
        },
        new(2, "查詢主機來源位址限制及匯出筆數告警上線", DossierHandler, new DateOnly(2027, 1, 15), DossierCommander, DossierAware.AddDays(3)),
        new(3, "委外帳號每季盤點納入權限審查程序", DossierCommander, new DateOnly(2027, 2, 28), DossierCommander, DossierAware.AddDays(3)),
    ];
}
