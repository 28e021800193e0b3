using System.Net;
using TeamsIsms.Bot.Links;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

public sealed class LinkMissesTests
{
    private readonly LinkMisses _misses = new(perAddress: 10, overall: 100);

    [Fact]
    public void An_address_waits_after_ten_wrong_links_and_only_until_the_next_minute()
    {
        var address = IPAddress.Parse("198.51.100.7");
        for (var miss = 0; miss < 10; miss++)
        {
            Assert.False(_misses.IsBlocked(address, Some.Now));
            _misses.Add(address, Some.Now);
        }

        Assert.True(_misses.IsBlocked(address, Some.Now));
        Assert.False(_misses.IsBlocked(IPAddress.Parse("198.51.100.8"), Some.Now));
        Assert.False(_misses.IsBlocked(address, Some.Now.AddMinutes(1)));
    }

    [Fact]
    public void After_a_hundred_from_everywhere_those_who_were_wrong_wait_and_who_holds_a_link_does_not()
    {
        foreach (var address in Enumerable.Range(0, 100).Select(number => new IPAddress([203, 0, 113, (byte)number])))
        {
            Assert.False(_misses.IsBlocked(address, Some.Now));
            _misses.Add(address, Some.Now);
        }

        Assert.True(_misses.IsBlocked(IPAddress.Parse("203.0.113.5"), Some.Now));
        Assert.False(_misses.IsBlocked(IPAddress.Parse("198.51.100.1"), Some.Now));
    }

    [Fact]
    public void One_network_of_version_six_is_one_address()
    {
        for (var host = 0; host < 10; host++)
        {
            _misses.Add(IPAddress.Parse($"2001:db8:1:2::{host:x}"), Some.Now);
        }

        Assert.True(_misses.IsBlocked(IPAddress.Parse("2001:db8:1:2:ffff::1"), Some.Now));
        Assert.False(_misses.IsBlocked(IPAddress.Parse("2001:db8:1:3::1"), Some.Now));
    }
}
