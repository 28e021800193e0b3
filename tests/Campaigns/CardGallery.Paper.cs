using TeamsIsms.Campaigns;
using TeamsIsms.Tests.Testing;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private static PaperView Paper => new(
        Some.Campaign,
        [Some.External with { Name = "王小美", Unit = "客服處" }, Some.External with { Name = "陳應變", Unit = "工程處" }],
        [Some.External with { Name = "林安全", Unit = "客服處", Paper = new PaperRecord(Some.Chair, Some.Now, new DateOnly(2026, 12, 2), "01SCAN") }],
        More: 0,
        [Some.Document with { ItemId = "01SCAN", Name = "資通安全管理政策" }],
        "工程處",
        new Dictionary<Guid, string> { [Some.Chair] = "王小美" });

    private static IEnumerable<CardSample> Papers() =>
    [
        new("PaperCard.Draw", "", culture => PaperCard.Draw(Paper, null, Viewer, Some.Now, culture)),
        new("PaperCard.Draw", "OwnRecord", culture => PaperCard.Draw(
            Paper, PaperWords.Text.Say(culture, "Recorded", "林安全"), Some.Chair, Some.Now, culture)),
        new("PaperCard.Draw", "NoScan", culture => PaperCard.Draw(Paper with { Evidence = [], Recorded = [] }, null, Viewer, Some.Now, culture)),
        new("PaperCard.Draw", "Nobody", culture => PaperCard.Draw(Paper with { Owing = [], Recorded = [] }, null, Viewer, Some.Now, culture)),
        new("PaperCard.Choose", "", culture => PaperCard.Choose([Some.Campaign], culture)),
        new("PaperCard.Choose", "NoCampaign", culture => PaperCard.Choose([], culture)),
    ];
}
