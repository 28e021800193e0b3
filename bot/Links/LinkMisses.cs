using System.Net;
using System.Net.Sockets;
using TeamsIsms.Campaigns;

namespace TeamsIsms.Bot.Links;

/// <summary>
/// Counts wrong links by minute. An address with too many waits for the next minute. When there are too many altogether,
/// only addresses that were wrong in this minute wait: strangers must not close the page to those who hold a link.
/// </summary>
internal sealed class LinkMisses(int perAddress, int overall)
{
    private const int MostAddresses = 10_000;
    private const int NetworkBytes = 8;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _byAddress = new(StringComparer.Ordinal);
    private long _minute;
    private int _all;

    public LinkMisses(MailLinkOptions options)
        : this(options.MissesPerAddress, options.MissesOverall)
    {
    }

    public bool IsBlocked(IPAddress? address, DateTimeOffset now)
    {
        lock (_gate)
        {
            Turn(now);
            var misses = _byAddress.GetValueOrDefault(Key(address));
            return misses >= perAddress || (_all >= overall && misses > 0);
        }
    }

    public void Add(IPAddress? address, DateTimeOffset now)
    {
        lock (_gate)
        {
            Turn(now);
            _all++;
            var key = Key(address);
            if (_byAddress.Count < MostAddresses || _byAddress.ContainsKey(key))
            {
                _byAddress[key] = _byAddress.GetValueOrDefault(key) + 1;
            }
        }
    }

    private void Turn(DateTimeOffset now)
    {
        var minute = now.ToUnixTimeSeconds() / 60;
        if (minute != _minute)
        {
            (_minute, _all) = (minute, 0);
            _byAddress.Clear();
        }
    }

    // One household has a whole /64 of IPv6 to itself.
    private static string Key(IPAddress? address) => address switch
    {
        null => "",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } => Convert.ToHexString(address.GetAddressBytes(), 0, NetworkBytes),
        _ => address.MapToIPv4().ToString(),
    };
}
