using System.Globalization;
using TeamsIsms.Kernel;

namespace TeamsIsms.Bot.Verify;

/// <summary>What the commands <c>verify</c> and <c>prove</c> were called with.</summary>
internal sealed record VerifyOptions
{
    public int? Year { get; init; }

    /// <summary>Checkpoints that were kept elsewhere.</summary>
    public IReadOnlyList<string> Checkpoints { get; init; } = [];

    /// <summary>The log's public key in PEM.</summary>
    public string? Key { get; init; }

    /// <summary>Roots of the time stamp authority in PEM.</summary>
    public string? Authorities { get; init; }

    /// <summary>Policy that the time stamps must name.</summary>
    public string? Policy { get; init; }

    /// <summary>A folder with the log's files; null for the product's own storage.</summary>
    public string? Folder { get; init; }

    /// <summary>One record's evidence.</summary>
    public string? Proof { get; init; }

    /// <summary>Which record to prove, by its place in the log.</summary>
    public long? Record { get; init; }

    public CultureInfo Language { get; init; } = Languages.Chinese;

    /// <returns>Null when the arguments are wrong.</returns>
    public static VerifyOptions? Parse(IReadOnlyList<string> arguments)
    {
        var options = new VerifyOptions();
        if (arguments.Count % 2 != 0)
        {
            return null;
        }

        foreach (var pair in arguments.Chunk(2))
        {
            if (options.With(pair[0], pair[1]) is not { } next)
            {
                return null;
            }

            options = next;
        }

        return options;
    }

    private VerifyOptions? With(string name, string value) => name switch
    {
        "--year" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) => this with { Year = year },
        "--checkpoint" => this with { Checkpoints = [.. Checkpoints, value] },
        "--key" => this with { Key = value },
        "--tsa" => this with { Authorities = value },
        "--policy" => this with { Policy = value },
        "--folder" => this with { Folder = value },
        "--proof" => this with { Proof = value },
        "--record" when long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var record) => this with { Record = record },
        "--language" when value is "zh-TW" or "en" => this with { Language = Languages.Choose(value) },
        _ => null,
    };
}
