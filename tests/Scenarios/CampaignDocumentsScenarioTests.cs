using System.Security.Cryptography;
using TeamsIsms.Campaigns;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>The campaign of a company's own policy, which the sandbox is given at its start.</summary>
public sealed class CampaignDocumentsScenarioTests : IDisposable
{
    private const int Staff = 30;

    // where no company's policy lies beside the working copy, one with such a cover stands in
    private const string Cover = """
        文件編號	QMS-M-007	文件名稱	資料保護政策
        機密等級	一般	版 次	2.3	頁次	1 / 1
        發 行 日 期	114 年 3 月 1 日

        """;

    private readonly DirectoryInfo _made = Directory.CreateTempSubdirectory("teamsisms-documents-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _made.Delete(recursive: true);

    [Fact]
    public async Task A_policy_of_ones_own_is_asked_for_and_acknowledged()
    {
        var file = Policy();
        await using var sandbox = await SandboxProcess.StartAsync(Staff, Stop, "--documents", file.DirectoryName!);
        var stage = new CampaignStage(sandbox);
        const string locale = "zh-TW";
        var form = await stage.TapAsync(stage.Manager, locale, "campaign.new", null);
        var number = Path.GetFileNameWithoutExtension(file.Name);
        var choice = form.Choices("document").Single(choice => choice.Title.Contains(number, StringComparison.Ordinal));

        var id = await stage.StartAsync(locale, ("document", choice.Value));
        var card = await stage.SeesAsync(stage.Staff, id, "campaign.open");
        await stage.PressAsync(stage.Staff, locale, card, "campaign.open");
        var receipt = await stage.TapAsync(stage.Staff, locale, "campaign.acknowledge", id);

        var pinned = (await stage.CampaignAsync(id)).Document!;
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(file.FullName, Stop))), pinned.Sha256);
        Assert.DoesNotContain(number, pinned.Document.Title, StringComparison.Ordinal);
        Assert.Contains(pinned.Document.Title, card.Words, StringComparison.Ordinal);
        Assert.Contains(CampaignStage.Say("zh-TW", CampaignCardWords.Text, "Revision", pinned.Document.Revision), card.Words, StringComparison.Ordinal);
        Assert.Contains(CampaignLook.Hash(pinned.Sha256), receipt.Words, StringComparison.Ordinal);
    }

    private FileInfo Policy()
    {
        if (RepositoryRoot.Policy is { } folder)
        {
            return new DirectoryInfo(folder).EnumerateFiles().First();
        }

        var file = Path.Combine(_made.FullName, "QMS-M-007.txt");
        File.WriteAllText(file, Cover + "本政策說明個人資料之保護。");
        return new FileInfo(file);
    }
}
