using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace TeamsIsms.Trail.Seals;

/// <summary>How the logs are sealed. Without an origin they are kept and not sealed.</summary>
public sealed class TrailOptions : IValidatableObject
{
    /// <summary>The name of the logs without the year: <c>isms.{domain}/trail</c>. Never changed later, since every seal holds it.</summary>
    [RegularExpression("^[a-z0-9][a-z0-9.-]*(/[a-z0-9][a-z0-9.-]*)*$")]
    public string? Origin { get; init; }

    /// <summary>Address of a P-256 key in a key vault: <c>https://{vault}/keys/{name}</c>, with or without its version.</summary>
    public Uri? KeyId { get; init; }

    /// <summary>A key in a file, made when it is missing. In Development only.</summary>
    public string? KeyFile { get; init; }

    /// <summary>Where time stamps (RFC 3161) come from. What it answers is signed, so plain http will do.</summary>
    public Uri? TimeStampAuthority { get; init; }

    /// <summary>The policy (an OID) that a time stamp must name; null takes the authority's own.</summary>
    [RegularExpression(@"^[0-2](\.(0|[1-9][0-9]*))+$")]
    public string? TimeStampPolicy { get; init; }

    /// <summary>Path of the folder for copies of the seals inside the drive.</summary>
    [RegularExpression("^[^/\\\\:*?\"<>|#%](?:[^\\\\:*?\"<>|#%]*[^/\\\\:*?\"<>|#%])?$")]
    public string Folder { get; init; } = "Trail";

    /// <summary>How long after midnight a missing seal raises the alarm.</summary>
    [Range(typeof(TimeSpan), "00:05:00", "1.00:00:00")]
    public TimeSpan LateAfter { get; init; } = TimeSpan.FromHours(3);

    internal bool IsOn => Origin is { Length: > 0 };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsOn && (TimeStampAuthority is null || (KeyId is null) == (KeyFile is null)))
        {
            yield return new ValidationResult("Trail:Origin needs Trail:TimeStampAuthority and Trail:KeyId, or Trail:KeyFile in Development.");
        }
    }
}

[OptionsValidator]
internal sealed partial class TrailOptionsValidator : IValidateOptions<TrailOptions>;
