using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace TeamsIsms.Actions;

/// <summary>The product's own time limits, in days (rules 4.7); management may set others.</summary>
public sealed class ActionOptions
{
    /// <summary>From opening, or from what was not effective, to the plan.</summary>
    [Range(1, 365)]
    public int CauseDays { get; init; } = 14;

    /// <summary>From the plan to its approval.</summary>
    [Range(1, 90)]
    public int ApprovalDays { get; init; } = 7;

    /// <summary>For what has no step with a day of its own.</summary>
    [Range(1, 365)]
    public int ImplementationDays { get; init; } = 30;

    /// <summary>How long the effect is watched where the plan says nothing else.</summary>
    [Range(1, 365)]
    public int ObservationDays { get; init; } = 30;

    /// <summary>From the end of that to the verdict.</summary>
    [Range(1, 365)]
    public int VerificationDays { get; init; } = 30;

    /// <summary>From the verdict to the end.</summary>
    [Range(1, 90)]
    public int ClosingDays { get; init; } = 7;

    /// <summary>How often a day may be moved in one round.</summary>
    [Range(0, 10)]
    public int MostExtensions { get; init; } = 2;

    /// <summary>Path inside the drive of what people send as evidence.</summary>
    [Required]
    public string Folder { get; init; } = "Actions";
}

[OptionsValidator]
internal sealed partial class ActionOptionsValidator : IValidateOptions<ActionOptions>;
