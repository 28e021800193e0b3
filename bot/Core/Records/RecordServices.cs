using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TeamsIsms.Records.Disposals;
using TeamsIsms.Records.Shelves;

namespace TeamsIsms.Records;

public static class RecordServices
{
    /// <summary>The classes of records and their approvals; both hosts need them. Needs people and the storage.</summary>
    public static IServiceCollection AddRecords(this IServiceCollection services) => services
        .AddSingleton<RecordSightRun>()
        .AddSingleton<RecordTable>()
        .AddApprovals()
        .AddSingleton<IApprovalSubject, RecordSubject>()
        .AddSingleton<IApprovalSubject, DisposalSubject>();

    /// <summary>
    /// What there is of each class, and what erases it. Needs Graph, actions, binders, campaigns, documents, cases and training.
    /// </summary>
    public static IServiceCollection AddShelves(this IServiceCollection services)
    {
        services.TryAddSingleton<LibraryPlaceClient>();
        services
            .AddSingleton<ErasureTable>()
            .AddSingleton<PersonErasureRun>()
            .AddSingleton<ReportErasureRun>()
            .AddSingleton<RecordShelves>()
            .AddSingleton<IRecordShelf, ActionShelfRun>()
            .AddSingleton<IRecordShelf, BinderShelfRun>()
            .AddSingleton<IRecordShelf, DocumentShelfRun>();
        foreach (var kind in (RecordKind[])[RecordKind.Acknowledgements, RecordKind.Trainings])
        {
            services.AddSingleton<IRecordShelf>(host => ActivatorUtilities.CreateInstance<CampaignShelfRun>(host, kind));
        }

        foreach (var kind in (RecordKind[])[RecordKind.Incidents, RecordKind.Weaknesses])
        {
            services.AddSingleton<IRecordShelf>(host => ActivatorUtilities.CreateInstance<CaseShelfRun>(host, kind));
        }

        return services;
    }

    /// <summary>What carries a disposal out; only the functions do.</summary>
    public static IServiceCollection AddDisposal(this IServiceCollection services) => services
        .AddShelves()
        .AddSingleton<CertificateRun>()
        .AddSingleton<DisposalQueueRun>()
        .AddSingleton<DisposalRun>();
}
