using Microsoft.Extensions.DependencyInjection;

namespace TeamsIsms.Documents;

public static class DocumentServices
{
    /// <summary>Needs the Graph wire.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        services.AddSingleton<LibraryClient>();
        services.AddSingleton<LibraryWriteClient>();
        services.AddSingleton<PictureClient>();
        services.AddSingleton<UploadClient>();
        return services;
    }
}
