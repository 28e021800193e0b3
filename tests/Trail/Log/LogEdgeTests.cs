using System.Text.Json;
using TeamsIsms.Trail.Log;

namespace TeamsIsms.Tests.Trail.Log;

public sealed class LogEdgeTests
{
    /// <summary>The eight leaves that the reference implementations of Certificate Transparency test with, and the root after each.</summary>
    public static IReadOnlyList<(byte[] Leaf, string Root)> Reference { get; } =
    [
        ([], "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"),
        ([0x00], "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"),
        ([0x10], "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"),
        ([0x20, 0x21], "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"),
        ([0x30, 0x31], "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4"),
        ([0x40, 0x41, 0x42, 0x43], "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef"),
        (Convert.FromHexString("5051525354555657"), "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c"),
        (Convert.FromHexString("606162636465666768696a6b6c6d6e6f"), "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"),
    ];

    [Fact]
    public void The_roots_are_those_of_certificate_transparency()
    {
        var edge = LogEdge.Empty;
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Convert.ToHexStringLower(edge.Root()));

        foreach (var (leaf, root) in Reference)
        {
            edge = edge.Append(LogHash.Leaf(leaf));
            Assert.Equal(root, Convert.ToHexStringLower(edge.Root()));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(65_536)]
    public void The_root_of_any_size_is_what_the_definition_says(int size)
    {
        var leaves = Enumerable.Range(0, size).Select(number => LogHash.Leaf($"{number}")).ToArray();

        Assert.Equal(Defined(leaves), leaves.Aggregate(LogEdge.Empty, (edge, leaf) => edge.Append(leaf)).Root());
    }

    [Fact]
    public void An_edge_goes_on_where_it_was_stored()
    {
        var edge = Reference.Take(5).Aggregate(LogEdge.Empty, (so, leaf) => so.Append(LogHash.Leaf(leaf.Leaf)));

        var read = JsonSerializer.Deserialize<LogEdge>(JsonSerializer.Serialize(edge))!;

        Assert.Equal(Reference[5].Root, Convert.ToHexStringLower(read.Append(LogHash.Leaf(Reference[5].Leaf)).Root()));
    }

    [Fact]
    public void An_edge_whose_hashes_do_not_fit_its_size_is_none() =>
        Assert.Throws<ArgumentException>(() => new LogEdge(3, [Convert.ToBase64String(new byte[32])]));

    // RFC 6962 2.1, word for word: split at the largest power of two that is smaller than the size
    private static byte[] Defined(ReadOnlySpan<byte[]> leaves)
    {
        if (leaves.Length == 1)
        {
            return leaves[0];
        }

        var split = 1;
        while (split * 2 < leaves.Length)
        {
            split *= 2;
        }

        return LogHash.Node(Defined(leaves[..split]), Defined(leaves[split..]));
    }
}
