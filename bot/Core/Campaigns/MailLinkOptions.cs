using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace TeamsIsms.Campaigns;

/// <summary>How long mail links live and how many wrong ones may be tried.</summary>
public sealed class MailLinkOptions
{
    /// <summary>Days a link works; a reminder brings a new one.</summary>
    [Range(1, 90)]
    public int ValidDays { get; init; } = 14;

    /// <summary>Wrong links a minute from one address.</summary>
    [Range(1, 1000)]
    public int MissesPerAddress { get; init; } = 10;

    /// <summary>Wrong links a minute from everywhere.</summary>
    [Range(1, 100_000)]
    public int MissesOverall { get; init; } = 100;
}

[OptionsValidator]
internal sealed partial class MailLinkOptionsValidator : IValidateOptions<MailLinkOptions>;
