using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace TeamsIsms.Trail.Verification;

/// <summary>
/// Which record of the log stands in which row, with which bytes. Each is kept as half of a SHA-256, so that a million take some fifty
/// megabytes whatever they hold; a row that agrees with its record is taken out.
/// </summary>
internal sealed class PlaceIndex
{
    private readonly Dictionary<UInt128, (int Year, long Index)> _expected = [];

    public void Expect(int year, long index, RowPlace place, byte[] hash) => _expected[Short(place, hash)] = (year, index);

    /// <returns>The record; null when no record, or none that is left, stands there with these bytes.</returns>
    public (int Year, long Index)? Take(RowPlace place, byte[] hash) =>
        _expected.Remove(Short(place, hash), out var found) ? found : null;

    /// <summary>The first record whose row was not seen.</summary>
    public (int Year, long Index)? First() => _expected.Count == 0 ? null : _expected.Values.Min();

    private static UInt128 Short(RowPlace place, byte[] hash) =>
        BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData([.. hash, .. Encoding.UTF8.GetBytes(place.ToString())]));
}
