using System.Security.Cryptography;
using TeamsIsms.Trail.Log;

namespace TeamsIsms.Tests.Trail.Log;

public sealed class CheckpointTests
{
    private const string Origin = "isms.example.edu.tw/trail/2026";

    private static readonly Checkpoint Sample = new(Origin, 70_000, SHA256.HashData("root"u8));

    [Fact]
    public void A_checkpoint_is_three_lines() =>
        Assert.Equal($"{Origin}\n70000\n{Convert.ToBase64String(Sample.Root)}\n", Sample.Text());

    [Fact]
    public void A_checkpoint_is_read_as_it_was_written() =>
        Assert.True(Checkpoint.Parse(Sample.Text())!.Agrees(Sample));

    [Theory]
    [InlineData("")]
    [InlineData("o\n1\n")]
    [InlineData("o\n01\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n")]
    [InlineData("o\n-1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n")]
    [InlineData("o\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n")] // two bits too many
    [InlineData("o\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU\n")]
    [InlineData("o\n1\nAAAA\n")]
    [InlineData("\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n")]
    [InlineData("o\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\nextension\n")]
    [InlineData("o\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")]
    public void What_is_written_otherwise_is_no_checkpoint(string text) => Assert.Null(Checkpoint.Parse(text));
}
