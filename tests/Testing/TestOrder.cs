using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(TeamsIsms.Tests.Testing.LongestFirst))]
[assembly: TestClassOrderer(typeof(TeamsIsms.Tests.Testing.ByName))]
[assembly: TestMethodOrderer(typeof(UnorderedTestMethodOrderer))]
[assembly: TestCaseOrderer(typeof(UnorderedTestCaseOrderer))]

namespace TeamsIsms.Tests.Testing;

/// <summary>
/// Begins with what takes minutes, so that the short tests fill the gaps. xUnit's own order follows the folder of the build.
/// </summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Long =
    [
        ".FaultyDelivery", "sandbox", ".DeliveryCrash", ".Scenarios.", ".SandboxEnd", ".Browser.", "Browser",
        ".Trail.Sequencing.", ".Trail.Verification.", ".CardGallery", ".Trail.Seals.",
    ];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(Rank).ThenBy(collection => collection.TestCollectionDisplayName, StringComparer.Ordinal)];

    private static int Rank<TTestCollection>(TTestCollection collection)
        where TTestCollection : ITestCollection
    {
        var place = Array.FindIndex(Long, part => collection.TestCollectionDisplayName.Contains(part, StringComparison.Ordinal));
        return place < 0 ? Long.Length : place;
    }
}

/// <summary>The classes that share a sandbox, in the same order on every machine.</summary>
public sealed class ByName : ITestClassOrderer
{
    public IReadOnlyCollection<TTestClass?> OrderTestClasses<TTestClass>(IReadOnlyCollection<TTestClass?> testClasses)
        where TTestClass : ITestClass => [.. testClasses.OrderBy(tests => tests?.TestClassName, StringComparer.Ordinal)];
}
