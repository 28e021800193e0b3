using TeamsIsms.Documents.Notices;
using TeamsIsms.Functions.Invocations;

namespace TeamsIsms.Functions.DocumentNotice;

/// <summary>Acts on what happened to controlled documents, and tells people of it.</summary>
internal static class DocumentNoticeFunction
{
    public static void Register(FunctionSet functions) => functions.OnQueue(
        "DocumentNotice",
        DocumentNoticeJson.Default.DocumentNotice,
        (services, notice, _, cancellationToken) => services.GetRequiredService<DocumentNoticeRun>().RunAsync(notice, cancellationToken));
}
