using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Documents.Notices;

namespace TeamsIsms.Documents.Reconcile;

public static class ReconcileServices
{
    /// <summary>Keeps library and register the same; only the functions do. Needs documents, chats and people.</summary>
    public static IServiceCollection AddReconciliation(this IServiceCollection services) => services
        .AddSingleton<IDocumentNoticeRun, LibraryEffectRun>()
        .AddSingleton<LibraryCheckRun>()
        .AddSingleton<LibraryMarkTable>()
        .AddSingleton<LibraryPlaceClient>()
        .AddSingleton<LibraryPlaceRun>()
        .AddSingleton<LibraryTellRun>()
        .AddSingleton<LibraryWatchRun>();
}
