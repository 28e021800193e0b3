using Microsoft.Extensions.DependencyInjection;

namespace TeamsIsms.Records;

public static class RecordServices
{
    /// <summary>The classes of records and their approval; both hosts need them. Needs people, documents and the storage.</summary>
    public static IServiceCollection AddRecords(this IServiceCollection services) => services
        .AddSingleton<DocumentShelfRun>()
        .AddSingleton<RecordSightRun>()
        .AddSingleton<RecordTable>()
        .AddApprovals()
        .AddSingleton<IApprovalSubject, RecordSubject>();
}
