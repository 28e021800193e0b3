using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace TeamsIsms.Incidents.Documents;

/// <summary>Who writes to authorities (section <c>Incidents</c>).</summary>
public sealed class IncidentDocumentOptions
{
    /// <summary>The organisation's full name; without it the documents say that it is missing.</summary>
    [StringLength(60)]
    public string Organisation { get; init; } = "";

    /// <summary>機密等級 of the improvement report.</summary>
    [Required]
    [StringLength(20)]
    public string Classification { get; init; } = "密";
}

[OptionsValidator]
internal sealed partial class IncidentDocumentOptionsValidator : IValidateOptions<IncidentDocumentOptions>;
