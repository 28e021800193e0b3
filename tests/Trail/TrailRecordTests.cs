using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Trail;

public sealed class TrailRecordTests
{
    private static readonly TrailEvent Given = new(
        TrailKinds.AcknowledgementGiven, Some.Assignment.Subject, TrailActor.Person(Some.Person.Id),
        new TrailDetail("Opened", "Acknowledged", Activity: "activity-1"), Some.PinnedDocument.Sha256);

    [Fact]
    public void The_leaf_has_the_agreed_keys_in_the_agreed_order()
    {
        var (record, _) = TrailRecord.Append(TrailHead.None, Given, Some.Now, new byte[16]);

        using var leaf = JsonDocument.Parse(record.Leaf);
        Assert.Equal(["v", "t", "k", "o", "q", "a", "h", "d", "p"], leaf.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal("2026-12-03T01:41:07.000Z", leaf.RootElement.GetProperty("t").GetString());
        Assert.Equal(Convert.ToBase64String(new byte[32]), leaf.RootElement.GetProperty("p").GetString());
    }

    [Fact]
    public void Each_record_names_the_hash_of_the_one_before_it()
    {
        var (first, head) = TrailRecord.Append(TrailHead.None, Given, Some.Now, new byte[16]);
        var (second, last) = TrailRecord.Append(head, Given, Some.Now.AddSeconds(1), new byte[16]);

        using var leaf = JsonDocument.Parse(second.Leaf);
        Assert.Equal(
            Convert.ToBase64String(SHA256.HashData([0, .. Encoding.UTF8.GetBytes(first.Leaf)])),
            leaf.RootElement.GetProperty("p").GetString());
        Assert.Equal((2, second.LeafHash()), (last.Sequence, last.Hash));
    }

    [Fact]
    public void Erasing_the_detail_leaves_a_leaf_that_tells_nothing_of_it()
    {
        var (record, _) = TrailRecord.Append(
            TrailHead.None, Given with { Detail = new TrailDetail(Reason: "家庭因素") }, Some.Now, new byte[16]);

        Assert.DoesNotContain("家庭", record.Leaf, StringComparison.Ordinal);
        Assert.Contains("家庭", JsonDocument.Parse(record.Detail).RootElement.GetProperty("Reason").GetString(), StringComparison.Ordinal);
    }
}
