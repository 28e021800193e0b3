using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Tests.Testing;

internal static partial class Some
{
    public static SurveyAnswers SurveyAnswers { get; } = new([5, 4, 5, 3, 4], "希望多一點實例");

    public static StoredTrainingFile ReportFile { get; } =
        new("心得.docx", new Uri("https://contoso.sharepoint.example/Training/2026/a.docx"), new string('a', 64));

    public static CompletionCertificate Diploma { get; } =
        new("TC-2026-0001", new Uri("https://contoso.sharepoint.example/Training/2026/TC-2026-0001.docx"), new string('c', 64), Now, 90);
}
