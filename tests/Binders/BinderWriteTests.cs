using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using TeamsIsms.Binders;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Binders;

public sealed class BinderWriteTests : IAsyncLifetime
{
    private BinderWorld _world = null!; // set before every test

    public async ValueTask InitializeAsync()
    {
        _world = await BinderWorld.StartAsync();
        await _world.FillAsync();
    }

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task Everything_in_a_binder_is_checked_by_sha256sum_and_a_changed_byte_is_found()
    {
        var folder = await _world.MakeAsync(Role.InternalAuditor, withNames: true);

        var (code, said) = await BinderWorld.CheckAsync(folder);
        var files = Files(folder).Where(file => file != BinderFiles.Manifest).ToList();
        Assert.Equal(0, code);
        Assert.Equal(files.Select(file => $"{file}: OK").Order(StringComparer.Ordinal), said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
        Assert.Contains("index.docx", files);
        Assert.All(Enum.GetValues<EvidenceKind>(), kind => Assert.Contains(BinderPath.Of(kind, BinderPath.Summary), files));

        if (Environment.GetEnvironmentVariable("PICTURES") is { } pictures)
        {
            File.Copy(Path.Combine(folder, "index.docx"), Path.Combine(pictures, "binder-index.docx"), overwrite: true);
        }

        var list = Path.Combine(folder, "acknowledgements", "C-2026-003.csv");
        var bytes = await File.ReadAllBytesAsync(list, TestContext.Current.CancellationToken);
        bytes[^3] ^= 1;
        await File.WriteAllBytesAsync(list, bytes, TestContext.Current.CancellationToken);
        Assert.Equal(1, (await BinderWorld.CheckAsync(folder)).Code);
    }

    [Fact]
    public async Task An_auditor_finds_who_did_and_who_did_not_and_only_what_every_handler_may_see()
    {
        var folder = await _world.MakeAsync(Role.InternalAuditor, withNames: true);

        var (index, negative) = (Lines(folder, BinderFiles.Index), Lines(folder, BinderFiles.Negative));
        Assert.Contains(index, line => line.StartsWith("6.3.1.2 6.4.2.8 12,簽閱紀錄,", StringComparison.Ordinal)
            && line.Contains($"ACK-2026-003-0001,2026-12-03 09:41:07,{Some.Person.Name},", StringComparison.Ordinal)
            && line.EndsWith(Some.PinnedDocument.Sha256, StringComparison.Ordinal));
        Assert.Contains(index, line => line.Contains(",訓練紀錄,", StringComparison.Ordinal) && line.Contains(Some.Person.Name, StringComparison.Ordinal));
        Assert.Contains(index, line => line.Contains(",文件版次,", StringComparison.Ordinal) && line.Contains(Some.Document.WebUrl.AbsoluteUri, StringComparison.Ordinal));
        Assert.Equal(["陳婉拒", "林未簽", "林未簽"], negative.Skip(1).Select(line => line.Split(',')[5]));
        Assert.Contains(negative, line => line.Contains("'=HYPERLINK", StringComparison.Ordinal));
        Assert.Contains(Lines(folder, "incidents/register.csv"), line => line.Contains(Some.Incident.What, StringComparison.Ordinal));
        Assert.DoesNotContain(Files(folder), file => file.Contains("C-2024-001", StringComparison.Ordinal));
        Assert.Equal(3, Lines(folder, "trainings/C-2026-004-results.csv").Count);
        var evidence = Some.ActionImplemented.Evidence[0];
        Assert.Contains(index, line => line.StartsWith("10.1,矯正與預防措施,", StringComparison.Ordinal)
            && line.Contains($"{evidence.Title},CAR-2026-0001,", StringComparison.Ordinal)
            && line.Contains(evidence.Link.AbsoluteUri, StringComparison.Ordinal));
        Assert.Contains(Lines(folder, "actions/register.csv"), line => line.StartsWith("CAR-2026-0001,", StringComparison.Ordinal)
            && line.Contains(Some.ActionEffective.Verification!.Text, StringComparison.Ordinal)); // it was verified
        Assert.DoesNotContain("CAR-2024-0001", Whole(folder), StringComparison.Ordinal);
        Assert.DoesNotContain(BinderWorld.Secret, Whole(folder), StringComparison.Ordinal);
        Assert.DoesNotContain("INC-2026-0043", Whole(folder), StringComparison.Ordinal);
        Assert.DoesNotContain(Some.Weakness.ReporterName, string.Concat(Lines(folder, "weaknesses/register.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_names_and_for_document_control_nobody_is_named_and_no_report_is_told()
    {
        var folder = await _world.MakeAsync(Role.DocumentController, withNames: false);

        var all = Whole(folder);
        Assert.All(
            [Some.Person.Name, "陳婉拒", "林未簽", Some.Incident.ReporterName, Some.Incident.What, Some.Weakness.What, Some.ActionEffective.Finding, "HYPERLINK"],
            text => Assert.DoesNotContain(text, all, StringComparison.Ordinal));
        Assert.Contains(Some.Person.Id.ToString("D"), string.Concat(Lines(folder, BinderFiles.Index)), StringComparison.Ordinal);
        Assert.Equal([BinderPath.Of(EvidenceKind.Trainings, BinderPath.Summary)], Files(folder).Where(file => file.StartsWith("trainings/", StringComparison.Ordinal)));
        Assert.Equal(0, (await BinderWorld.CheckAsync(folder)).Code);
    }

    [Fact]
    public async Task The_records_of_the_period_stand_byte_for_byte_beside_their_hashes()
    {
        var auditor = await _world.MakeAsync(Role.AuditorReader, withNames: true);

        var leaves = Lines(auditor, "trail/leaves.jsonl");
        var list = Lines(auditor, "trail/leaves.csv").Skip(1).Select(line => line.Split(',')).ToList();
        var hashes = leaves.Select(leaf => Convert.ToHexStringLower(SHA256.HashData([0, .. Encoding.UTF8.GetBytes(leaf)])));
        Assert.Equal(10, list.Count);
        Assert.Equal(hashes, list.Where(line => line[1].Length > 0).Select(line => line[5]));
        Assert.Equal(2, list.Count(line => line[1].Length == 0)); // the restricted case and the private report
        Assert.DoesNotContain(leaves, leaf => leaf.Contains("INC-2026-0043", StringComparison.Ordinal) || leaf.Contains(Some.Weakness.Id.ToString(), StringComparison.Ordinal));
    }

    // A seal without its time stamp is none yet, and what comes after the first one that covers the period adds nothing.
    [Fact]
    public async Task The_seals_of_the_period_and_the_one_that_covers_its_end_are_there_with_their_keys()
    {
        var folder = await _world.MakeAsync(Role.SecurityManager, withNames: true);

        Assert.Equal(
            [
                "trail/2026-log.pem", "trail/2027-log.pem", "trail/seal-2026-12-03.checkpoint", "trail/seal-2026-12-03.tsr",
                "trail/seal-2027-01-01.checkpoint", "trail/seal-2027-01-01.tsr",
            ],
            Files(folder).Where(file => file.Contains("seal-", StringComparison.Ordinal) || file.EndsWith(".pem", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal([1, 2, 3], await File.ReadAllBytesAsync(Path.Combine(folder, "trail", "seal-2026-12-03.tsr"), TestContext.Current.CancellationToken));
        Assert.Contains("2 份", Document(folder, "trail/summary.docx"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_period_without_records_still_gives_a_binder_that_can_be_checked()
    {
        var folder = await _world.MakeAsync(Role.SecurityManager, withNames: true, new BinderPeriod(new DateOnly(2020, 1, 1), new DateOnly(2020, 12, 31)));

        Assert.Equal(0, (await BinderWorld.CheckAsync(folder)).Code);
        Assert.Equal(2, Lines(folder, BinderFiles.Index).Count); // the head, and the list of no records
        Assert.Single(Lines(folder, BinderFiles.Negative));
    }

    [Fact]
    public async Task Every_time_that_a_duty_was_done_in_the_period_is_listed_with_its_record()
    {
        foreach (var day in (DateOnly[])[Some.BinderPeriod.First.AddDays(-1), Some.BinderPeriod.First, Some.BinderPeriod.Last])
        {
            await _world.AuditAsync(day);
        }

        var folder = await _world.MakeAsync(Role.AuditorReader, withNames: false);

        var (first, last) = (ReadBinderForm.Write(Some.BinderPeriod.First), ReadBinderForm.Write(Some.BinderPeriod.Last));
        var done = Lines(folder, "duties/duties.csv").Skip(1).ToList();
        Assert.Equal([$"6.3.3.4 8,內部稽核,{first},已完成,{first}.docx", $"6.3.3.4 8,內部稽核,{last},已完成,{last}.docx"], done.Select(line => string.Join(',', line.Split(',')[..5])));
        Assert.All(done, line => Assert.DoesNotContain("缺失兩項", line, StringComparison.Ordinal)); // a note may name people
        Assert.Equal(2, Lines(folder, BinderFiles.Index).Count(line =>
            line.StartsWith("6.3.3.4 8,年度義務,內部稽核,", StringComparison.Ordinal) && line.Contains(",duties/duties.csv,", StringComparison.Ordinal)));
        Assert.Contains("內部稽核2", Document(folder, "duties/summary.docx"), StringComparison.Ordinal);
        Assert.Contains("管理階層審查0—", Document(folder, "duties/summary.docx"), StringComparison.Ordinal);
        Assert.Equal(12, Lines(folder, "trail/leaves.csv").Count - 1); // two of the audit
    }

    private static List<string> Files(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))];

    private static List<string> Lines(string folder, string file) =>
        [.. File.ReadAllText(Path.Combine(folder, file)).TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static string Document(string folder, string file)
    {
        using var docx = ZipFile.OpenRead(Path.Combine(folder, file));
        using var reader = new StreamReader(docx.GetEntry("word/document.xml")!.Open()); // every Word file has one
        return Regex.Replace(reader.ReadToEnd(), "<[^>]+>", "");
    }

    private static string Whole(string folder) =>
        string.Concat(Files(folder).Where(file => !file.EndsWith(".docx", StringComparison.Ordinal)).Select(file => File.ReadAllText(Path.Combine(folder, file))));
}
