using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Tests.Testing;

internal static partial class Some
{
    public static RuleSets RuleSets { get; } = RuleSets.Read();
}
