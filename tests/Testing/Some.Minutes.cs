using TeamsIsms.Reviews;
using TeamsIsms.Reviews.Minutes;

namespace TeamsIsms.Tests.Testing;

internal static partial class Some
{
    /// <summary>Drafted from the record as it is.</summary>
    public static MinutesFile MinutesFile(ReviewFile file) => new(
        "item-minutes",
        new Uri("https://example.sharepoint.com/sites/isms/Reports/管理審查/MR-2026-01_管理審查會議紀錄.docx"),
        HandInMinutes.Content(file),
        ReviewSecretary.Person,
        Now);

    public static string ReviewName(Guid person) => person switch
    {
        _ when person == SecurityManager => "林安全",
        _ when person == ReviewSecretary.Person => "周書容",
        _ when person == Chair => "許主任",
        _ when person == ChairDeputy.Person => "蔡副總",
        _ when person == SeatHolder.Person => "黃處長",
        _ when person == SeatDeputy.Person => "吳副處長",
        _ when person == OtherHolder.Person => "鄭經理",
        _ when person == InputOwner.Person => "陳稽核",
        _ when person == DecisionOwner.Person => "李工程",
        _ => "—",
    };

    /// <summary>A meeting that heard, judged and decided; one seat by deputy, one empty.</summary>
    public static ReviewFile ReviewMinuted(ReviewFile held) => held with
    {
        Review = held.Review with
        {
            Meeting = held.Review.Meeting! with { Join = new Uri("https://teams.microsoft.com/l/meetup-join/1") }, // it was fixed
            Attendance =
            [
                new SeatPresence(Chair, Chair), new SeatPresence(SeatHolder.Person, SeatDeputy.Person, "委託書甲字十二號"),
                new SeatPresence(OtherHolder.Person, null),
            ],
        },
        Inputs = [.. held.Inputs.Select(input => Said.TryGetValue(input.Leaf, out var said) ? input with { Content = input.Content! with { IsNone = said.IsNone, Text = said.Text, Trend = said.Trend } } : input)], // they are in
        Decisions =
        [
            Decision,
            Decision with { Id = new DecisionId(held.Review.Id, 2), Type = DecisionType.Resource, Text = "編列明年度資安監控委外預算新臺幣 180 萬元，由採購流程辦理。" },
            Decision with { Id = new DecisionId(held.Review.Id, 3), Type = DecisionType.DocumentRevision, Text = "修訂帳號管理程序書，納入特權帳號每季盤點。" },
        ],
    };

    private static readonly Dictionary<InputLeaf, (bool IsNone, string Text, string? Trend)> Said = new()
    {
        [InputLeaf.ExternalIssues] = (false, "資通安全管理法修正後，通報流程與文件要求提高；主要供應商於第二季更換雲端機房。", null),
        [InputLeaf.InternalIssues] = (true, "組織與核心系統本年度未調整。", null),
        [InputLeaf.Nonconformities] = (false, "開立 9 件，已結案 7 件，逾期 1 件。", "近三年開立件數 14 → 11 → 9，逐年下降。"),
        [InputLeaf.Measurements] = (false, "簽閱率 98.2%，教育訓練及格率 96.4%，通報平均 18 分鐘。", "近四季簽閱率 94 → 96 → 97 → 98%。"),
    };
}
