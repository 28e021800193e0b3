using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace TeamsIsms.People;

/// <summary>What an administrator may say about the daily reading of the directory.</summary>
public sealed class DirectoryOptions
{
    /// <summary>
    /// So many people may leave at once and are believed. More than a few, and more than a twentieth of all, are kept and logged until
    /// this number is raised; set it back afterwards.
    /// </summary>
    [Range(0, 10_000_000)]
    public int ConfirmedLeavers { get; init; }

    /// <summary>Language tag for people of whom Entra names none; without one they are written to in Chinese.</summary>
    [RegularExpression("^(zh-TW|en)$")]
    public string? Language { get; init; }
}

[OptionsValidator]
internal sealed partial class DirectoryOptionsValidator : IValidateOptions<DirectoryOptions>;
