using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TeamsIsms.Documents.Docx;

namespace TeamsIsms.Incidents.Documents;

/// <summary>Puts Word files into the folder of a case: a new version where one of the same name lies there.</summary>
internal sealed partial class CaseFolderRun(
    LibraryWriteClient library, IOptions<IncidentOptions> options, ILogger<CaseFolderRun> logger)
{
    /// <param name="what">What the file is, for its name.</param>
    public async Task<Outcome<StoredDocument>> SaveAsync(
        Incident incident, string what, DocxFile document, CancellationToken cancellationToken)
    {
        using var file = new MemoryStream();
        DocxWriter.Write(file, document);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(file.ToArray()));
        file.Position = 0;
        var saved = await library.UploadAsync(
            $"{options.Value.Folder}/{incident.Id.Partition}/{incident.Id}",
            Name(incident, what),
            file,
            UploadConflict.Replace,
            cancellationToken);
        if (saved.Value is not { } stored)
        {
            Log.NotSaved(logger, incident.Id, saved.Refusal?.GetType().Name);
            return saved.Refusal!; // no value: refused
        }

        return new StoredDocument(stored.WebUrl, sha256);
    }

    private static string Name(Incident incident, string what) => LibraryName.Safe(
        $"{(incident.IsDrill ? IncidentDocumentWords.Text.Say(Languages.Chinese, "Drill") : "")}{incident.Id}_{what}", ".docx");

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A document of {Case} could not be saved: {Refusal}.")]
        public static partial void NotSaved(ILogger logger, CaseId @case, string? refusal);
    }
}

/// <param name="Sha256">Hexadecimal, of the file as it was uploaded.</param>
public sealed record StoredDocument(Uri WebUrl, string Sha256);
