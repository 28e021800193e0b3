using System.Text.RegularExpressions;

namespace TeamsIsms.Tests.Repository;

public sealed partial class FileTests
{
    private static readonly string[] Binary = [".png", ".docx", ".xlsx", ".pdf", ".zip"];

    [Fact]
    public void No_source_file_is_longer_than_300_lines() =>
        Assert.DoesNotContain(TrackedFiles.Ending(".cs"), file => TrackedFiles.Read(file).Count(letter => letter == '\n') > 300);

    [Fact]
    public void The_root_holds_what_was_agreed_and_nothing_else() =>
        Assert.All(TrackedFiles.All.Select(file => file.Split('/')[0]).Distinct(), entry => Assert.Matches(Root(), entry));

    [Fact]
    public void No_file_names_a_folder_of_one_machine_or_the_registry_it_built_from() =>
        Assert.DoesNotContain(Text(), file => Machine().IsMatch(TrackedFiles.Read(file)));

    [Fact]
    public void No_file_is_left_unfinished() =>
        Assert.DoesNotContain(Text().Where(file => file.EndsWith(".cs", StringComparison.Ordinal)), file => Unfinished().IsMatch(TrackedFiles.Read(file)));

    // this file itself names what it looks for
    private static IEnumerable<string> Text() =>
        TrackedFiles.All.Where(file => !Binary.Contains(Path.GetExtension(file)) && Path.GetFileName(file) != "FileTests.cs");

    [GeneratedRegex(@"^(\..*|bot|functions|manifest|infra|tests|TeamsIsms\.sln|README\.md|Directory\..*\.(props|targets))$")]
    private static partial Regex Root();

    [GeneratedRegex(@"(?<![\w.])/(root|work|home/\w+)/|[A-Z]:\\Users\\|\bindex\.json\b.{0,40}://|packageSources|""resolved"": ?""https?://(?!registry\.npmjs\.org)")]
    private static partial Regex Machine();

    [GeneratedRegex(@"NotImplementedException\(|//.*\b(TODO|HACK|FIXME)\b|\(Skip *= *""")]
    private static partial Regex Unfinished();
}
