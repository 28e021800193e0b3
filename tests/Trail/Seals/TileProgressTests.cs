using System.Globalization;
using TeamsIsms.Trail.Log;
using TeamsIsms.Trail.Seals;

namespace TeamsIsms.Tests.Trail.Seals;

public sealed class TileProgressTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(65_536 + 256 + 3)]
    public void The_files_are_those_of_the_tree_and_hold_its_hashes(int size)
    {
        var leaves = Enumerable.Range(0, size).Select(number => number.ToString(CultureInfo.InvariantCulture)).ToList();
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var progress = TileProgress.None;
        foreach (var full in leaves.Chunk(TilePath.Full).Where(chunk => chunk.Length == TilePath.Full))
        {
            (progress, var made) = progress.Add(full);
            Assert.All(made, file => files.Add($"{file.Path}", file.Content));
        }

        var rest = leaves[(int)progress.Size..];
        Assert.All(progress.Partial(rest), file => files.Add($"{file.Path}", file.Content));

        Assert.Equal(TilePath.OfTree(size).Select(path => $"{path}").Order(StringComparer.Ordinal), files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Root(leaves), RootOf(size, files));
        Assert.Equal(leaves, TilePath.OfTree(size).Where(path => path.Level is null)
            .SelectMany(path => EntryBundle.Read(files[$"{path}"])!).Select(System.Text.Encoding.UTF8.GetString));
    }

    private static byte[] Root(IEnumerable<string> leaves) =>
        leaves.Aggregate(LogEdge.Empty, (edge, leaf) => edge.Append(LogHash.Leaf(leaf))).Root();

    // each level alone leads to the root: of the highest levels the tiles below give what is beyond the full ones
    private static byte[] RootOf(int size, Dictionary<string, byte[]> files) =>
        TilePath.OfTree(size).Where(path => path.Level == 0)
            .SelectMany(path => HashTile.Read(files[$"{path}"])!)
            .Aggregate(LogEdge.Empty, (edge, hash) => edge.Append(hash)).Root() is var root
        && TilePath.OfTree(size).Where(path => path.Level > 0).All(path => HashTile.Read(files[$"{path}"])!.Index().All(hash =>
            hash.Item.AsSpan().SequenceEqual(HashTile.Root(HashTile.Read(
                files[$"{new TilePath(path.Level - 1, path.Number * TilePath.Full + hash.Index, TilePath.Full)}"])!))))
            ? root
            : [];
}
