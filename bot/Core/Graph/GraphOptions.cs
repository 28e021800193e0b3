using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace TeamsIsms.Graph;

/// <summary>Where Microsoft Graph is and which places of the tenant are ours. Nothing is required: a feature without its place refuses.</summary>
public sealed class GraphOptions
{
    /// <summary>Another Graph, in Development only.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>The drive of the document library.</summary>
    public string? DriveId { get; init; }

    /// <summary>The manifest's id, by which the tenant's app catalogue knows the bot.</summary>
    public string? AppExternalId { get; init; }

    /// <summary>Object id or user principal name of the mailbox that writes to people without Teams.</summary>
    public string? Mailbox { get; init; }

    /// <summary>The group whose contacts are the external parties.</summary>
    public Guid? ExternalPartyGroup { get; init; }

    /// <summary>Path of the folder of reports inside the drive, such as <c>Reports/2026</c>.</summary>
    [RegularExpression("^[^/\\\\:*?\"<>|#%](?:[^\\\\:*?\"<>|#%]*[^/\\\\:*?\"<>|#%])?$")]
    public string ReportsFolder { get; init; } = "Reports";

    /// <summary>Path of the folder of controlled documents inside the drive.</summary>
    [RegularExpression("^[^/\\\\:*?\"<>|#%](?:[^\\\\:*?\"<>|#%]*[^/\\\\:*?\"<>|#%])?$")]
    public string DocumentsFolder { get; init; } = "Documents";

    /// <summary>Path of the folder of scanned signatures inside the drive.</summary>
    [RegularExpression("^[^/\\\\:*?\"<>|#%](?:[^\\\\:*?\"<>|#%]*[^/\\\\:*?\"<>|#%])?$")]
    public string EvidenceFolder { get; init; } = "Evidence";

    /// <summary>How often a request that may be repeated is repeated.</summary>
    [Range(0, 10)]
    public int Retries { get; init; } = 5;

    /// <summary>
    /// Where files of revisions that bind no longer are kept (policy 6.4.2.9). The site's owner may give it permissions of its own;
    /// what is moved there gets them.
    /// </summary>
    public string ObsoleteFolder => $"{DocumentsFolder}/作廢文件";

    internal Uri Address => BaseUrl ?? new Uri("https://graph.microsoft.com/v1.0");
}

[OptionsValidator]
internal sealed partial class GraphOptionsValidator : IValidateOptions<GraphOptions>;
