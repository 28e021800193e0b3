using System.IO.Compression;
using TeamsIsms.Binders;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Binders;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>A binder from its form to the file that anybody can check.</summary>
public sealed class EvidenceScenarioTests(SandboxFixture fixture) : IncidentScenario(fixture)
{
    [Fact]
    public async Task A_manager_gets_a_binder_that_sha256sum_checks_and_staff_their_own_records()
    {
        var locale = Languages.Chinese.Name;
        var id = await Stage.ConfirmedAsync(locale);
        var now = await Stage.Control.NowAsync(Stop);
        var binder = BinderId.New(now).ToString();
        (string, string?)[] form =
        [
            ("id", binder), ("from", ReadBinderForm.Write(Taipei.Day(now).AddDays(-30))), ("until", ReadBinderForm.Write(Taipei.Day(now))),
            ("clauses", "6.3.3.1.6,6.4.3.1,12"), ("names", "true"),
        ];

        var own = await Stage.TapAsync(Stage.Staff, locale, "evidence.person", null);
        var refused = await Stage.TapAsync(Stage.Staff, locale, "evidence.create", null, form);
        var underway = await Stage.TapAsync(Stage.Manager, locale, "evidence.create", null, form);
        await Stage.ReadsAsync(Stage.Manager, Say("ReadyTitle"));
        var shown = await Stage.TapAsync(Stage.Manager, locale, "evidence.show", null, ("id", binder));

        Assert.Contains(Say("PersonKicker"), own.Words, StringComparison.Ordinal);
        Assert.Equal(Say("NotYourEvidence"), refused.Words);
        Assert.Contains(Say("UnderwayTitle"), underway.Words, StringComparison.Ordinal);
        var file = await Stage.FileAsync($"*{binder[^8..]}.zip");
        Assert.Contains(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file.Bytes)), shown.Words, StringComparison.Ordinal);
        var folder = Directory.CreateTempSubdirectory("binder-").FullName;
        try
        {
            await using var zip = new MemoryStream(file.Bytes);
            await ZipFile.ExtractToDirectoryAsync(zip, folder, Stop);
            Assert.Equal(0, (await BinderWorld.CheckAsync(folder)).Code);
            Assert.Contains(id.ToString(), await File.ReadAllTextAsync(Path.Combine(folder, BinderFiles.Index), Stop), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Say(string key) => BinderWords.Text.Say(Languages.Chinese, key);
}
