using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace TeamsIsms.Incidents;

/// <summary>What an organisation may set about its incidents; all of it may be missing.</summary>
public sealed class IncidentOptions
{
    /// <summary>Conversation id of the response team's channel; without one the cards go to people only.</summary>
    [RegularExpression(@"^19:[^;\s]{1,200}$")]
    public string? ResponseChannel { get; init; }

    /// <summary>Who is called at once; nobody at a time means all who handle incidents.</summary>
    [ValidateEnumeratedItems]
    public IReadOnlyList<OnCallOptions> OnCall { get; init; } = [];

    /// <summary>The SharePoint folder that holds one folder per case.</summary>
    [Required]
    [StringLength(100, MinimumLength = 1)]
    public string Folder { get; init; } = "Incidents";

    /// <summary>Of how many cases the cards are drawn again in one minute because a clock ran; the nearest deadlines first.</summary>
    [Range(1, 1_000)]
    public int RedrawnPerMinute { get; init; } = 20;
}

/// <summary>A turn of duty, in the time of Taipei. What is not set does not restrict it.</summary>
public sealed class OnCallOptions : IValidatableObject
{
    /// <summary>Entra object id.</summary>
    [Required]
    public Guid? Person { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? To { get; init; }

    public IReadOnlyList<DayOfWeek> Weekdays { get; init; } = [];

    /// <summary>With <see cref="End"/>: the hours of each day; an end at or before the start lies on the next day.</summary>
    public TimeOnly? Start { get; init; }

    public TimeOnly? End { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Start.HasValue != End.HasValue)
        {
            yield return new ValidationResult("Set both Start and End, or neither.");
        }

        if (To < From)
        {
            yield return new ValidationResult("To lies before From.");
        }
    }
}

[OptionsValidator]
internal sealed partial class IncidentOptionsValidator : IValidateOptions<IncidentOptions>;
