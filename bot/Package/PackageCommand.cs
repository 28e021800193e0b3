using TeamsIsms.Kernel;

namespace TeamsIsms.Bot.Package;

/// <summary>
/// <c>dotnet run --project bot -- package --app-id … --domain …</c>: makes the zip that a Teams administrator uploads, or names every
/// field that has to be changed first.
/// </summary>
internal static class PackageCommand
{
    public const string Name = "package";

    private const int Made = 0;
    private const int Wrong = 1;
    private const int NotMade = 2;

    /// <returns>The exit code: 0 when the file is written, 1 when the manifest is wrong, 2 when it could not be read or written.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellationToken)
    {
        if (PackageOptions.Parse(arguments) is not { } options)
        {
            await output.WriteLineAsync(PackageWords.Text.Say(Languages.Chinese, "Usage"));
            await output.WriteLineAsync(PackageWords.Text.Say(Languages.English, "Usage"));
            return NotMade;
        }

        try
        {
            return await MakeAsync(options, output, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await output.WriteLineAsync(PackageWords.Text.Say(options.Language, "NotMade", e.Message));
            return NotMade;
        }
    }

    private static async Task<int> MakeAsync(PackageOptions options, TextWriter output, CancellationToken cancellationToken)
    {
        var folder = new Dictionary<string, byte[]>();
        foreach (var file in Directory.EnumerateFiles(options.Folder))
        {
            folder[Path.GetFileName(file)] = await File.ReadAllBytesAsync(file, cancellationToken);
        }

        if (AppPackage.Make(folder, options, out var faults) is not { } package)
        {
            await output.WriteLineAsync(PackageWords.Text.Say(options.Language, "Faults", Number(faults.Count, options)));
            foreach (var fault in faults)
            {
                await output.WriteLineAsync(fault.Say(options.Language));
            }

            return Wrong;
        }

        // made whole before it is written: a fault half-way leaves no broken file behind
        using var zip = new MemoryStream();
        package.Write(zip);
        await File.WriteAllBytesAsync(options.Out, zip.ToArray(), cancellationToken);
        await output.WriteLineAsync(PackageWords.Text.Say(options.Language, "Made", options.Out, Number(package.Files.Count, options)));
        return Made;
    }

    private static string Number(int number, PackageOptions options) => number.ToString("N0", options.Language);
}
