using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace TeamsIsms.Campaigns;

/// <summary>How fast and how patiently cards are sent. The rates hold for each process.</summary>
public sealed class DeliveryOptions
{
    /// <summary>Requests a second to begin with. Microsoft names 30 for one app in one tenant.</summary>
    [Range(1, 1000)]
    public int StartRate { get; init; } = 30;

    /// <summary>Requests a second at most, however well it goes.</summary>
    [Range(1, 1000)]
    public int CeilingRate { get; init; } = 50;

    /// <summary>
    /// Installations a second for people the bot never met. Each asks Graph once to write and twice to read;
    /// Microsoft gives one app in one tenant 30 writes and 60 reads of installed apps.
    /// </summary>
    [Range(1, 1000)]
    public int InstallRate { get; init; } = 30;

    /// <summary>Requests of one batch that are under way together.</summary>
    [Range(1, 256)]
    public int InFlight { get; init; } = 16;

    /// <summary>Batches that are worked on together; the others wait for their turn without a lease.</summary>
    [Range(1, 16)]
    public int BatchesAtOnce { get; init; } = 2;

    /// <summary>How long a post without an answer is left alone before it is repeated.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan UncertainPause { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long a worker that fell silent keeps its batch.</summary>
    [Range(typeof(TimeSpan), "00:00:05", "00:10:00")]
    public TimeSpan Lease { get; init; } = TimeSpan.FromMinutes(1);
}

[OptionsValidator]
internal sealed partial class DeliveryOptionsValidator : IValidateOptions<DeliveryOptions>;
