using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace TeamsIsms.Storage;

/// <summary>Where state is kept. In Azure an account name, reached by managed identity; in Development a connection string.</summary>
public sealed class StorageOptions : IValidatableObject
{
    public string? Connection { get; init; }

    [RegularExpression("^[a-z0-9]{3,24}$")]
    public string? Account { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrEmpty(Connection) == string.IsNullOrEmpty(Account))
        {
            yield return new ValidationResult("Set Storage:Account, or Storage:Connection in Development.");
        }
    }
}

[OptionsValidator]
internal sealed partial class StorageOptionsValidator : IValidateOptions<StorageOptions>;
