using TeamsIsms.Campaigns;
using TeamsIsms.Documents;

namespace TeamsIsms.Benchmarks.Counts;

internal static class CountedCampaign
{
    public static Campaign At(DateTimeOffset now, int shards) => new()
    {
        Id = CampaignId.New(now),
        Number = "",
        Task = new DocumentTask(new PinnedDocument(
            new LibraryDocument(
                "01DOCUMENT",
                "ISMS-M-001.docx",
                new Uri("https://example.sharepoint.com/ISMS-M-001.docx"),
                "\"1\"",
                1,
                "ISMS-M-001",
                "資通安全管理政策",
                "1.0",
                "一般",
                DocumentStatus.Published),
            "1.0",
            new string('0', 64)), "我已閱讀並同意遵守"),
        Audience = new Audience { Everybody = true },
        Due = now.AddDays(14),
        EndAt = now.AddDays(44),
        Creator = Guid.Empty,
        CreatorName = "資通安全管理者",
        CreatedAt = now,
        StartAt = now,
        Status = CampaignStatus.Scheduled,
        Shards = shards,
    };
}
