using System.Formats.Asn1;

namespace TeamsIsms.Trail.Log;

/// <summary>ECDSA signatures as notes hold them (RFC 3279 2.2.3: a sequence of two integers) from what a key vault answers (r‖s, RFC 7518 3.4).</summary>
internal static class DerSignature
{
    private const int NumberBytes = 32;

    /// <param name="numbers">r and s of P-256, 32 bytes each, big-endian.</param>
    /// <exception cref="ArgumentException">They are not 64 bytes.</exception>
    public static byte[] From(ReadOnlySpan<byte> numbers)
    {
        if (numbers.Length != 2 * NumberBytes)
        {
            throw new ArgumentException($"{numbers.Length} bytes are no signature of P-256.", nameof(numbers));
        }

        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            WriteNumber(writer, numbers[..NumberBytes]);
            WriteNumber(writer, numbers[NumberBytes..]);
        }

        return writer.Encode();
    }

    private static void WriteNumber(AsnWriter writer, ReadOnlySpan<byte> number)
    {
        var start = number.IndexOfAnyExcept((byte)0);
        writer.WriteIntegerUnsigned(start < 0 ? [0] : number[start..]);
    }
}
