using System.IO.Compression;
using TeamsIsms.Bot.Package;

namespace TeamsIsms.Tests.Package;

public sealed class PackageCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("teamsisms-package-").FullName;

    [Fact]
    public async Task The_command_writes_the_zip_from_the_files_beside_the_program()
    {
        var (code, told) = await RunAsync("--app-id", SampleFolder.Options.AppId.ToString(), "--domain", "isms.test", "--out", Out);

        Assert.Equal((0, true), (code, told.Contains(Out, StringComparison.Ordinal)));
        await using var zip = await ZipFile.OpenReadAsync(Out, TestContext.Current.CancellationToken);
        Assert.Equal(["color.png", "en.json", "manifest.json", "outline.png"], zip.Entries.Select(entry => entry.Name));
    }

    [Fact]
    public async Task A_wrong_manifest_leaves_no_zip_and_a_line_for_each_field()
    {
        var (code, told) = await RunAsync("--app-id", SampleFolder.Options.AppId.ToString(), "--domain", "isms.example.com", "--out", Out, "--language", "en");

        Assert.Equal((1, false), (code, File.Exists(Out)));
        Assert.Contains("- developer.privacyUrl: is still the sample", told, StringComparison.Ordinal);
        Assert.Contains("- validDomains[0]: is still the sample", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--domain", "isms.test")]
    [InlineData("--app-id", "isms", "--domain", "isms.test")]
    [InlineData("--app-id", "00000000-0000-0000-0000-000000000000", "--domain", "isms.test")]
    [InlineData("--app-id")]
    [InlineData("--what", "ever")]
    public async Task Wrong_arguments_are_answered_with_how_to_call_it(params string[] arguments)
    {
        var (code, told) = await RunAsync(arguments);

        Assert.Equal(2, code);
        Assert.Contains("用法", told, StringComparison.Ordinal);
        Assert.Contains("Usage", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_or_a_file_that_cannot_be_used_is_said()
    {
        string[] given = ["--app-id", SampleFolder.Options.AppId.ToString(), "--domain", "isms.test"];

        Assert.Equal(2, (await RunAsync([.. given, "--folder", Path.Combine(_folder, "none"), "--out", Out])).Code);
        Assert.Equal(1, (await RunAsync([.. given, "--folder", _folder, "--out", Out])).Code);
        Assert.Equal(2, (await RunAsync([.. given, "--out", Path.Combine(_folder, "none", "teams.zip")])).Code);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Out => Path.Combine(_folder, "teams.zip");

    private static async Task<(int Code, string Told)> RunAsync(params string[] arguments)
    {
        await using var output = new StringWriter();
        return (await PackageCommand.RunAsync(arguments, output, TestContext.Current.CancellationToken), output.ToString());
    }
}
