using TeamsIsms.Trail.Log;

namespace TeamsIsms.Tests.Trail.Log;

public sealed class LogProofTests
{
    private static readonly string[] Roots = [.. LogEdgeTests.Reference.Select(leaf => leaf.Root)];

    /// <summary>From the tests of Certificate Transparency's reference implementation, places counted from 0.</summary>
    public static TheoryData<long, long, string[]> Inclusions => new()
    {
        { 0, 1, [] },
        { 0, 8, ["96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7", "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e", "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"] },
        { 5, 8, ["bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b", "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"] },
        { 2, 3, ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"] },
        { 1, 5, ["6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e", "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"] },
    };

    public static TheoryData<long, long, string[]> Growths => new()
    {
        { 1, 1, [] },
        { 1, 8, ["96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7", "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e", "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"] },
        { 6, 8, ["0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a", "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"] },
        { 2, 5, ["5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e", "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"] },
    };

    [Theory]
    [MemberData(nameof(Inclusions))]
    public async Task A_leaf_is_proved_as_certificate_transparency_does(long index, long size, string[] expected)
    {
        var proof = await TilesOf(Reference(size)).RootsAsync(LogProof.Inclusion(index, size), TestContext.Current.CancellationToken);

        Assert.Equal(expected, proof.Select(Convert.ToHexStringLower));
        Assert.True(LogProof.IsIncluded(Reference(size)[index], index, size, proof, Root(size)));
    }

    [Theory]
    [MemberData(nameof(Growths))]
    public async Task A_growth_is_proved_as_certificate_transparency_does(long earlier, long size, string[] expected)
    {
        var proof = await TilesOf(Reference(size)).RootsAsync(LogProof.Consistency(earlier, size), TestContext.Current.CancellationToken);

        Assert.Equal(expected, proof.Select(Convert.ToHexStringLower));
        Assert.True(LogProof.IsConsistent(earlier, Root(earlier), size, Root(size), proof));
    }

    [Fact]
    public async Task Every_proof_of_every_small_log_holds_and_none_holds_for_another_place_size_or_hash()
    {
        var leaves = Enumerable.Range(0, 20).Select(number => LogHash.Leaf($"{number}")).ToList();
        for (var size = 1; size <= leaves.Count; size++)
        {
            var tiles = TilesOf(leaves[..size]);
            var root = Root(leaves[..size]);
            for (var place = 0; place < size; place++)
            {
                var proof = await tiles.RootsAsync(LogProof.Inclusion(place, size), TestContext.Current.CancellationToken);
                var growth = await tiles.RootsAsync(LogProof.Consistency(place + 1, size), TestContext.Current.CancellationToken);

                Assert.True(LogProof.IsIncluded(leaves[place], place, size, proof, root));
                Assert.False(LogProof.IsIncluded(leaves[place], place + 1, size, proof, root));
                Assert.False(LogProof.IsIncluded(leaves[(place + 1) % leaves.Count], place, size, proof, root));
                Assert.False(LogProof.IsIncluded(leaves[place], place, size, [.. proof, root], root));
                Assert.True(LogProof.IsConsistent(place + 1, Root(leaves[..(place + 1)]), size, root, growth));
                Assert.False(LogProof.IsConsistent(place + 1, LogHash.Empty, size, root, growth));
                Assert.False(LogProof.IsConsistent(place + 1, Root(leaves[..(place + 1)]), size, LogHash.Empty, growth));
            }
        }
    }

    [Theory]
    [InlineData(65_536, 300)]
    [InlineData(65_536, 65_535)]
    [InlineData(66_000, 65_999)]
    [InlineData(257, 256)]
    public async Task A_proof_is_made_of_tiles_of_every_level(int size, int place)
    {
        var leaves = Enumerable.Range(0, size).Select(number => LogHash.Leaf($"{number}")).ToList();

        var proof = await TilesOf(leaves).RootsAsync(LogProof.Inclusion(place, size), TestContext.Current.CancellationToken);

        Assert.True(LogProof.IsIncluded(leaves[place], place, size, proof, Root(leaves)));
    }

    private static LogTiles TilesOf(IReadOnlyList<byte[]> leaves)
    {
        var files = Files(leaves);
        return new LogTiles(leaves.Count, (path, _) => Task.FromResult(files.GetValueOrDefault(path)));
    }

    private static Dictionary<string, byte[]> Files(IReadOnlyList<byte[]> leaves)
    {
        var levels = new List<IReadOnlyList<byte[]>> { leaves };
        while (levels[^1].Count >= TilePath.Full)
        {
            levels.Add([.. levels[^1].Chunk(TilePath.Full).Where(tile => tile.Length == TilePath.Full).Select(HashTile.Root)]);
        }

        return TilePath.OfTree(leaves.Count).Where(path => path.Level is not null).ToDictionary(
            path => path.ToString(),
            path => HashTile.Write(levels[path.Level!.Value].Skip((int)path.Number * TilePath.Full).Take(path.Width)));
    }

    private static byte[][] Reference(long size) => [.. LogEdgeTests.Reference.Take((int)size).Select(leaf => LogHash.Leaf(leaf.Leaf))];

    private static byte[] Root(long size) => Convert.FromHexString(Roots[size - 1]);

    private static byte[] Root(IEnumerable<byte[]> leaves) => HashTile.Root(leaves);
}
