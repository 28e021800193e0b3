using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Documents.Differences;
using TeamsIsms.Documents.External;
using TeamsIsms.Documents.Find;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;

namespace TeamsIsms.Documents;

public static class DocumentServices
{
    /// <summary>The library and the register. Needs the Graph wire and the storage.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        services.AddSingleton<DocumentSightRun>();
        services.AddSingleton<DocumentTable>();
        services.AddSingleton<IApprovalSubject, DocumentSubject>();
        foreach (var question in KeepQuestion.All)
        {
            services.AddSingleton<IApprovalSubject>(provider => ActivatorUtilities.CreateInstance<KeepSubject>(provider, question));
        }

        services.AddSingleton<DifferenceRun>();
        services.AddSingleton<ExternalTable>();
        services.AddSingleton<LibraryClient>();
        services.AddSingleton<LibraryWriteClient>();
        services.AddSingleton<PictureClient>();
        services.AddSingleton<RegisterTable>();
        services.AddSingleton<RevisionFileRun>();
        services.AddSingleton<SubmissionRun>();
        services.AddSingleton<SeeRun>();
        services.AddSingleton<UploadClient>();
        return services;
    }
}
