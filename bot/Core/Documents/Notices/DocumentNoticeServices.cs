using Microsoft.Extensions.DependencyInjection;

namespace TeamsIsms.Documents.Notices;

public static class DocumentNoticeServices
{
    /// <summary>What acts on what happened to documents; only the functions do. Needs documents, chats and campaigns.</summary>
    public static IServiceCollection AddDocumentNotices(this IServiceCollection services) => services
        .AddSingleton<IDocumentNoticeRun, CampaignsEndedRun>()
        .AddSingleton<IDocumentNoticeRun, ControllerCardRun>()
        .AddSingleton<IDocumentNoticeRun, DistributionRun>()
        .AddSingleton<IDocumentNoticeRun, RegisterLineRun>()
        .AddSingleton<IDocumentNoticeRun, CompareRevisionRun>() // last: where the library fails, the others are done
        .AddSingleton<DocumentMailRun>()
        .AddSingleton<DocumentNoticeRun>();
}
