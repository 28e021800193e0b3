using TeamsIsms.Trail.Log;

namespace TeamsIsms.Tests.Trail.Log;

public sealed class TilePathTests
{
    [Theory]
    [InlineData(0, 0, 256, "tile/0/000")]
    [InlineData(0, 1_234_067, 256, "tile/0/x001/x234/067")]
    [InlineData(2, 1000, 7, "tile/2/x001/000.p/7")]
    [InlineData(null, 999, 255, "tile/entries/999.p/255")]
    public void Paths_are_those_of_tiled_logs(int? level, long number, int width, string path)
    {
        var tile = new TilePath(level, number, width);

        Assert.Equal(path, tile.ToString());
        Assert.Equal(tile, TilePath.Parse(path));
    }

    [Theory]
    [InlineData("checkpoint")]
    [InlineData("tile/0")]
    [InlineData("tile/00/000")]
    [InlineData("tile/64/000")]
    [InlineData("tile/0/1")]
    [InlineData("tile/0/001/000")]
    [InlineData("tile/0/x000/001")]
    [InlineData("tile/0/000.p/0")]
    [InlineData("tile/0/000.p/256")]
    [InlineData("tile/0/000.p/01")]
    [InlineData("tile/0/000.p/1.p/1")]
    [InlineData("tile/entries/x1/000")]
    public void Other_names_are_none(string path) => Assert.Null(TilePath.Parse(path));

    [Theory]
    [InlineData(0, new string[0])]
    [InlineData(1, new[] { "tile/entries/000.p/1", "tile/0/000.p/1" })]
    [InlineData(256, new[] { "tile/entries/000", "tile/0/000", "tile/1/000.p/1" })]
    [InlineData(257, new[] { "tile/entries/000", "tile/entries/001.p/1", "tile/0/000", "tile/0/001.p/1", "tile/1/000.p/1" })]
    public void A_log_has_the_files_of_its_size(long size, string[] paths) =>
        Assert.Equal(paths, TilePath.OfTree(size).Select(tile => tile.ToString()));

    // the example of the specification
    [Fact]
    public void A_log_of_seventy_thousand_has_three_levels()
    {
        var tiles = TilePath.OfTree(70_000).Where(tile => tile.Level is not null).ToLookup(tile => tile.Level!.Value);

        Assert.Equal((273, 112), (tiles[0].Count(tile => tile.Width == 256), tiles[0].Last().Width));
        Assert.Equal((1, 17), (tiles[1].Count(tile => tile.Width == 256), tiles[1].Last().Width));
        Assert.Equal([new TilePath(2, 0, 1)], tiles[2]);
    }

    [Fact]
    public void A_bundle_gives_back_its_leaves()
    {
        string[] leaves = ["a", "", "憑證"];

        var bundle = EntryBundle.Write(leaves);

        Assert.Equal([0, 1, (byte)'a', 0, 0, 0, 6], bundle[..7]);
        Assert.Equal(leaves, EntryBundle.Read(bundle)!.Select(System.Text.Encoding.UTF8.GetString));
        Assert.Null(EntryBundle.Read(bundle.AsSpan(..^1)));
        Assert.Null(EntryBundle.Read([.. bundle, 0]));
        Assert.Throws<ArgumentException>(() => EntryBundle.Write([new string('x', 65_536)]));
    }

    [Fact]
    public void A_tile_gives_back_its_hashes_and_their_root()
    {
        var hashes = LogEdgeTests.Reference.Select(leaf => LogHash.Leaf(leaf.Leaf)).ToList();

        Assert.Equal(hashes, HashTile.Read(HashTile.Write(hashes)));
        Assert.Equal(LogEdgeTests.Reference[7].Root, Convert.ToHexStringLower(HashTile.Root(hashes)));
        Assert.Null(HashTile.Read([]));
        Assert.Null(HashTile.Read(new byte[33]));
        Assert.Null(HashTile.Read(new byte[257 * 32]));
    }
}
