using TeamsIsms.Documents.External;

namespace TeamsIsms.Tests.Testing;

internal static partial class Some
{
    /// <summary>A standard that is to be looked after in three weeks.</summary>
    public static ExternalDocument Standard { get; } = new()
    {
        Id = new ExternalId(new Guid("0e000000-0000-7000-8000-000000000001")),
        Title = "ISO/IEC 27001",
        Kind = ExternalKind.Standard,
        Issuer = "ISO",
        Edition = "2022",
        Source = new Uri("https://www.iso.org/standard/27001"),
        Owner = Author.Person,
        ReviewOn = TeamsIsms.Kernel.Taipei.Day(Now).AddDays(21),
        RegisteredBy = Controller.Person,
        RegisteredAt = Now.AddYears(-1),
    };
}
