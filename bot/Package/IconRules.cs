using System.Buffers.Binary;

namespace TeamsIsms.Bot.Package;

/// <summary>That an icon is a PNG of the size Teams asks for, and the outline one see-through.</summary>
internal static class IconRules
{
    public const int ColourSize = 192;
    public const int OutlineSize = 32;

    // PNG (W3C), 5.2 and 11.2.1: eight bytes of signature, then the header chunk with width, height, depth and kind of colour
    private const int WidthAt = 16;
    private const int KindAt = 25;
    private const byte GreyAndAlpha = 4;
    private const byte ColourAndAlpha = 6;

    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static ManifestFault? Check(string file, ReadOnlySpan<byte> picture, int size, bool seeThrough)
    {
        if (picture.Length <= KindAt || !picture.StartsWith(Signature))
        {
            return new ManifestFault(file, "NotAPng");
        }

        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(picture[WidthAt..]), BinaryPrimitives.ReadInt32BigEndian(picture[(WidthAt + 4)..]));
        return (width, height) != (size, size) ? new ManifestFault(file, "WrongSize", size, width, height)
            : seeThrough && picture[KindAt] is not (GreyAndAlpha or ColourAndAlpha) ? new ManifestFault(file, "NotSeeThrough")
            : null;
    }
}
