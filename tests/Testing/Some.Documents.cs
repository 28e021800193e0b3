using TeamsIsms.Documents;

namespace TeamsIsms.Tests.Testing;

internal static partial class Some
{
    public static LibraryDocument Document { get; } = new(
        "01DOCUMENT",
        "ISMS-M-001.docx",
        new Uri("https://example.sharepoint.com/sites/isms/ISMS-M-001.docx"),
        "\"c:{0001},1\"",
        48_213,
        "ISMS-M-001",
        "資通安全管理政策",
        "1.2",
        "一般",
        DocumentStatus.Published)
    {
        EffectiveDate = new DateOnly(2026, 11, 1),
    };

    public static PinnedDocument PinnedDocument { get; } =
        new(Document, "3.0", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
}
