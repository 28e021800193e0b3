using System.Text.RegularExpressions;
using System.Xml.Linq;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Repository;

public sealed partial class WordsTests
{
    private static readonly string Source = string.Concat(Code().Select(TrackedFiles.Read));

    public static TheoryData<string> Files() =>
        [.. TrackedFiles.Ending("Words.resx").Where(file => !file.EndsWith(".en.resx", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Both_languages_say_the_same_things_with_the_same_values(string file)
    {
        var chinese = Sentences(file);
        var english = Sentences(English(file));

        Assert.Equal(chinese.Keys.Order(), english.Keys.Order());
        Assert.Empty(chinese.Where(pair => !Values(pair.Value).SetEquals(Values(english[pair.Key]))).Select(pair => pair.Key));
        Assert.Empty(chinese.Concat(english).Where(pair => string.IsNullOrWhiteSpace(pair.Value)).Select(pair => pair.Key));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_sentence_is_used(string file) =>
        Assert.DoesNotContain(Sentences(file).Keys, key => !Source.Contains($"\"{key}\"", StringComparison.Ordinal));

    [Fact]
    public void Every_sentence_the_code_asks_for_exists()
    {
        var known = Files().ToDictionary(file => Path.GetFileNameWithoutExtension(file.Data), file => Sentences(file.Data).Keys.ToHashSet());

        Assert.Empty(
            from file in Code()
            from Match ask in Ask().Matches(TrackedFiles.Read(file))
            let words = ask.Groups["words"] is { Success: true, Value: var name } ? name : Path.GetFileNameWithoutExtension(file)
            where !known.TryGetValue(words, out var keys) || !keys.Contains(ask.Groups["key"].Value)
            select $"{file}: {words} has no {ask.Groups["key"].Value}");
    }

    private static IEnumerable<string> Code() =>
        TrackedFiles.Ending(".cs").Where(file => !file.StartsWith("tests/", StringComparison.Ordinal));

    private static string English(string file) => file.Replace(".resx", ".en.resx", StringComparison.Ordinal);

    private static Dictionary<string, string> Sentences(string file) =>
        XDocument.Load(RepositoryRoot.Of(file)).Root!.Elements("data").ToDictionary( // every resx has a root
            data => data.Attribute("name")!.Value,
            data => data.Element("value")?.Value ?? "");

    private static HashSet<string> Values(string sentence) => [.. Value().Matches(sentence).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"\{(\d+)[^}]*\}")]
    private static partial Regex Value();

    [GeneratedRegex(@"(?:(?<words>\w+Words)\.)?Text\.Say\(\s*[\w.]+,\s*""(?<key>\w+)""")]
    private static partial Regex Ask();
}
