using System.Globalization;
using TeamsIsms.Kernel;

namespace TeamsIsms.Bot.Package;

/// <summary>What the command <c>package</c> was called with.</summary>
internal sealed record PackageOptions
{
    /// <summary>Client id of the identity: the bot's id and that of the app registration.</summary>
    public required Guid AppId { get; init; }

    /// <summary>The organisation's own domain, which holds the pages about privacy and terms.</summary>
    public required string Domain { get; init; }

    /// <summary>Id by which the tenant's app catalogue knows the app; null for the one of the manifest.</summary>
    public Guid? ManifestId { get; init; }

    /// <summary>Version of the app; the catalogue takes an update only with a higher one. Null for the one of the manifest.</summary>
    public string? Version { get; init; }

    /// <summary>Who offers the app; null for the name in the manifest.</summary>
    public string? Developer { get; init; }

    /// <summary>Where manifest, texts and icons are.</summary>
    public string Folder { get; init; } = Path.Combine(AppContext.BaseDirectory, "manifest");

    /// <summary>The file that is made.</summary>
    public string Out { get; init; } = "teams.zip";

    public CultureInfo Language { get; init; } = Languages.Chinese;

    /// <returns>Null when the arguments are wrong.</returns>
    public static PackageOptions? Parse(IReadOnlyList<string> arguments)
    {
        if (arguments.Count % 2 != 0)
        {
            return null;
        }

        var options = new PackageOptions { AppId = Guid.Empty, Domain = "" };
        foreach (var pair in arguments.Chunk(2))
        {
            if (options.With(pair[0], pair[1]) is not { } next)
            {
                return null;
            }

            options = next;
        }

        return options.AppId == Guid.Empty || options.Domain.Length is 0 ? null : options;
    }

    private PackageOptions? With(string name, string value) => name switch
    {
        "--app-id" when Guid.TryParseExact(value, "D", out var id) => this with { AppId = id },
        "--domain" => this with { Domain = value },
        "--manifest-id" when Guid.TryParseExact(value, "D", out var id) => this with { ManifestId = id },
        "--version" => this with { Version = value },
        "--developer" => this with { Developer = value },
        "--folder" => this with { Folder = value },
        "--out" => this with { Out = value },
        "--language" when value is "zh-TW" or "en" => this with { Language = Languages.Choose(value) },
        _ => null,
    };
}
