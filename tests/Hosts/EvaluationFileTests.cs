using System.Security.Cryptography;
using TeamsIsms.Documents.Docx;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training.Courses;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Tests.Hosts;

/// <summary>Files that people send while their course waits for one, over real HTTP.</summary>
public sealed class EvaluationFileTests : IAsyncDisposable
{
    private EvaluationApp? _app;

    private EvaluationApp App => _app ?? throw new InvalidOperationException("Not started.");

    public ValueTask DisposeAsync() => App.DisposeAsync();

    [Fact]
    public async Task A_word_file_becomes_the_report_once_the_person_says_so()
    {
        _app = await EvaluationApp.StartAsync(new CourseNeeds(Reflection: true));
        var file = Word(new string('心', 60));
        var name = $"C-2026-003_reflection_{Convert.ToHexStringLower(SHA256.HashData(file))[..16]}.docx";
        App.Takes(name);

        var asked = await App.SendAsync(EvaluationApp.Learner, "我的心得.docx", file);
        Assert.Empty(App.Files.Requests);
        await App.TapAsync("reflection.file", EvaluationApp.Learner);
        var again = await App.TapAsync("reflection.file", EvaluationApp.Learner);

        Assert.Contains("reflection.file", asked, StringComparison.Ordinal);
        Assert.Contains("incident.files", asked, StringComparison.Ordinal);
        var report = (await App.TrainingAsync()).Reflection!;
        Assert.Equal(("我的心得.docx", new string('心', 60), ReflectionStatus.Submitted), (report.File!.Name, report.Text, report.Status));
        Assert.DoesNotContain("reflection.file", again, StringComparison.Ordinal);
        Assert.Single(App.Files.Requests);
    }

    [Fact]
    public async Task A_file_that_is_no_word_file_or_too_short_leaves_the_duty_as_it_was()
    {
        _app = await EvaluationApp.StartAsync(new CourseNeeds(Reflection: true));
        Assert.Contains(new NoFileWaits().Say(Languages.Chinese), await App.TapAsync("reflection.file", EvaluationApp.Learner), StringComparison.Ordinal);

        await App.SendAsync(EvaluationApp.Learner, "假的.docx", [1, 2, 3]);
        Assert.Contains(new NoWordFile().Say(Languages.Chinese), await App.TapAsync("reflection.file", EvaluationApp.Learner), StringComparison.Ordinal);

        Assert.Null((await App.TrainingAsync()).Reflection);
        Assert.Contains("incident.dropFiles", await App.TapAsync("incident.files", EvaluationApp.Learner), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scan_goes_with_the_certificate()
    {
        _app = await EvaluationApp.StartAsync(new CourseNeeds(Certificate: true));
        byte[] file = [.. "%PDF-1.7 scan"u8];
        App.Takes($"C-2026-003_certificate_{Convert.ToHexStringLower(SHA256.HashData(file))[..16]}.pdf");

        await App.SendAsync(EvaluationApp.Learner, "證書.pdf", file);
        var form = await App.TapAsync("certificate.file", EvaluationApp.Learner);
        await App.TapAsync(
            "certificate.register", EvaluationApp.Learner, ("name", "CISSP"), ("issuer", "ISC2"), ("issued", "2026-06-01"), ("expires", ""));

        Assert.Contains("證書.pdf", form, StringComparison.Ordinal);
        var certificate = (await App.TrainingAsync()).Certificate!;
        Assert.Equal(("證書.pdf", null), (certificate.File!.Name, certificate.ExpiresOn));
    }

    [Fact]
    public async Task Files_of_others_and_of_other_kinds_go_where_they_went_before()
    {
        _app = await EvaluationApp.StartAsync(new CourseNeeds(Reflection: true));

        foreach (var (person, name) in ((Guid, string)[])[(EvaluationApp.Colleague, "心得.docx"), (EvaluationApp.Learner, "信件.eml"), (EvaluationApp.Learner, "證書.pdf")])
        {
            var answer = await App.SendAsync(person, name, [1]);

            Assert.Contains("incident.form", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("reflection.file", answer, StringComparison.Ordinal);
        }
    }

    private static byte[] Word(string text)
    {
        using var file = new MemoryStream();
        DocxWriter.Write(file, new DocxFile("心得", Languages.Chinese, Some.Now, new DocxFrame(DocxLook.Office, Foot: null), [new DocxSentence(text)]));
        return file.ToArray();
    }
}
