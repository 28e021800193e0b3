using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace TeamsIsms.Incidents.Rules;

/// <summary>The authorities an organisation answers to (section <c>Incidents</c>); none means that no track is opened.</summary>
public sealed class RuleOptions
{
    [ValidateEnumeratedItems]
    public IReadOnlyList<AuthorityOptions> Authorities { get; init; } = [];
}

/// <summary>One authority under one law. Who answers to an authority under two laws lists it twice.</summary>
public sealed class AuthorityOptions
{
    [Required]
    [StringLength(60)]
    public string Name { get; init; } = "";

    /// <summary>A family of rule sets (<c>tw-csma</c>, <c>tw-ncc-pdpa</c>); the set in force at the aware time is taken.</summary>
    [Required]
    public string RuleSet { get; init; } = "";

    /// <summary>Address of the designated channel.</summary>
    [Url]
    public string? Portal { get; init; }

    /// <summary>For when the designated channel cannot be used.</summary>
    [StringLength(60)]
    public string? Phone { get; init; }

    /// <summary>The <see cref="RegulatoryTrack.Key"/> of its tracks.</summary>
    public string Key => $"{RuleSet}/{Name}";
}

[OptionsValidator]
internal sealed partial class RuleOptionsValidator : IValidateOptions<RuleOptions>;
