using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Documents.Register;

namespace TeamsIsms.Documents;

public static class DocumentServices
{
    /// <summary>The library and the register. Needs the Graph wire and the storage.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        services.AddSingleton<DocumentTable>();
        services.AddSingleton<LibraryClient>();
        services.AddSingleton<LibraryWriteClient>();
        services.AddSingleton<PictureClient>();
        services.AddSingleton<RegisterTable>();
        services.AddSingleton<UploadClient>();
        return services;
    }
}
