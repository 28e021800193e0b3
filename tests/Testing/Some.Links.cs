using TeamsIsms.Campaigns;
using TeamsIsms.People;

namespace TeamsIsms.Tests.Testing;

internal static partial class Some
{
    /// <summary>Somebody of a contractor who has nothing but an address, and was written to.</summary>
    public static Assignment External => Assignment with
    {
        Person = new Guid("0a000000-0000-4000-8000-0000000000e1"),
        Name = "何外包",
        Unit = "測試外包公司",
        Head = null,
        Mail = "ho@contractor.example",
        Kind = PersonKind.External,
        Conversation = null,
        Card = null,
        MailedAt = Now.AddMinutes(-30),
    };
}
