using System.Security.Cryptography;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Evidence;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>Files and pictures come with a report, or after it, and lie in the case's folder with the hash of what was sent.</summary>
public sealed class IncidentFileScenarioTests(SandboxFixture fixture) : IncidentScenario(fixture)
{
    private static readonly byte[] Png = [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n'];

    [Theory]
    [InlineData("zh-TW", "通報", "可疑郵件.eml")]
    [InlineData("en-US", "report", "suspicious.eml")]
    [InlineData("zh-TW", "弱點", null)]
    [InlineData("en-US", "weakness", null)]
    public async Task What_is_sent_with_a_report_lies_in_its_folder(string locale, string word, string? name)
    {
        var person = await Stage.ColleagueAsync(locale);
        byte[] sent = [.. name is null ? Png : [], .. RandomNumberGenerator.GetBytes(2_000)];

        var id = await ReportWithAsync(person, locale, word, name, sent);

        await ToldAsync(person, locale, id, name ?? File(locale, "Unnamed"));
        var proof = Assert.Single(await Stage.EvidenceAsync(id));
        Assert.Equal((Convert.ToHexStringLower(SHA256.HashData(sent)), sent.Length, person), (proof.Sha256, proof.Size, proof.By));
        Assert.EndsWith(name ?? ".png", proof.Name, StringComparison.Ordinal);
        var (folder, stored) = await Stage.FileAsync($"{id}-{proof.Sha256[..16]}*");
        Assert.Equal(Path.Combine("Incidents", id.Partition, id.ToString()), folder);
        Assert.Equal(sent, stored);
        Assert.Equal($"{(id.IsIncident ? "incident" : "weakness")}.evidenceAdded", (await Stage.TrailAsync()).Kinds(id.Subject)[^1]);
        var work = await Stage.TapAsync(
            Stage.Handler, locale, id.IsIncident ? "incident.card" : "weakness.card", id, ("view", "work"));
        Assert.Contains($"SHA-256 {proof.Sha256[..4]} {proof.Sha256[4..8]}", work.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-TW")]
    public async Task A_file_that_cannot_be_taken_says_why_and_the_report_stands(string locale)
    {
        var person = await Stage.ColleagueAsync(locale);

        var fake = await ReportWithAsync(person, locale, "report", name: null, "<svg/>"u8.ToArray());
        await ToldAsync(person, locale, fake, File(locale, "NoPicture", File(locale, "Unnamed")));
        var empty = await ReportWithAsync(person, locale, "report", "空白.txt", []);
        await ToldAsync(person, locale, empty, File(locale, "FileEmpty", "空白.txt"));
        var large = await ReportWithAsync(person, locale, "report", "記憶體.dmp", new byte[25 * 1024 * 1024 + 1]);
        await ToldAsync(person, locale, large, File(locale, "FileTooLarge", "記憶體.dmp", "25"));

        foreach (var id in (CaseId[])[fake, empty, large])
        {
            Assert.Empty(await Stage.EvidenceAsync(id));
            Assert.Equal(IncidentStatus.Reported, (await Stage.IncidentAsync(id)).Status);
        }
    }

    [Theory]
    [InlineData("en-US")]
    public async Task A_file_without_words_goes_where_the_person_says(string locale)
    {
        var person = await Stage.ColleagueAsync(locale);
        var id = await Stage.ReportAsync(person, locale, "incident.report");
        var (wanted, unwanted) = (RandomNumberGenerator.GetBytes(500), RandomNumberGenerator.GetBytes(500));

        var asked = await AskedAsync("補充紀錄.log", wanted);
        var added = await Stage.PressAsync(person, locale, asked, "incident.attach");
        var again = await Stage.PressAsync(person, locale, asked, "incident.attach");
        var refused = await Stage.PressAsync(person, locale, await AskedAsync("私人.log", unwanted), "incident.dropFiles");
        var late = await Stage.TapAsync(person, locale, "incident.attach", id);

        Assert.Contains(File(locale, "DoneTitle", id.ToString()), added.Words, StringComparison.Ordinal);
        Assert.Contains("補充紀錄.log", added.Words, StringComparison.Ordinal);
        Assert.Equal(File(locale, "NothingWaits"), again.Words);
        Assert.Contains(File(locale, "DroppedTitle"), refused.Words, StringComparison.Ordinal);
        Assert.Equal(File(locale, "NothingWaits"), late.Words);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(wanted)), Assert.Single(await Stage.EvidenceAsync(id)).Sha256);

        async Task<SandboxMessage> AskedAsync(string name, byte[] content)
        {
            var known = (await Stage.Control.ChatAsync(person, Stop)).Select(message => message.ActivityId).ToHashSet();
            Assert.Equal(200, (await Stage.Control.SendFileAsync(person, name, content, text: null, Stop)).Status);
            return await Stage.Control.SeesAsync(
                person,
                message => !known.Contains(message.ActivityId)
                    && CampaignAnswer.Data(message.Card, "incident.attach") is { } data && (string?)data["id"] == id.ToString(),
                Stop);
        }
    }

    private async Task<CaseId> ReportWithAsync(Guid person, string locale, string word, string? name, byte[] content)
    {
        var what = $"請看附件 {RandomNumberGenerator.GetHexString(16)}";
        Assert.Equal(200, (await Stage.Control.SendFileAsync(person, name, content, $"{word} {what}", Stop)).Status);
        var form = await Stage.Control.SeesAsync(
            person, message => CaseFields.Shown(message.Card).Any(field => field == ("what", what)), Stop);
        var verb = CampaignAnswer.Data(form.Card, "weakness.report") is null ? "incident.report" : "weakness.report";
        return IncidentStage.Number(await Stage.PressAsync(person, locale, form, verb));
    }

    // what became of the files comes after the receipt, as a message of its own
    private async Task ToldAsync(Guid person, string locale, CaseId id, string words) =>
        await Stage.ReadsAsync(person, File(locale, "Kicker"), id.ToString(), words);

    private static string File(string locale, string key, params object[] values) =>
        CampaignStage.Say(locale, EvidenceWords.Text, key, values);
}
