namespace TeamsIsms.Incidents.Evidence;

/// <summary>Which addresses are asked for a file, what a picture begins with, and what a stored file is called.</summary>
internal static class FileRules
{
    public const long MostFileBytes = 25 * Megabyte;
    public const long MostPictureBytes = 10 * Megabyte;

    private const long Megabyte = 1024 * 1024;
    private const int LongestExtension = 10;
    private const string Attachments = "/v3/attachments/";

    // Microsoft's page on sending and receiving files names SharePoint and its media service as the hosts of download addresses.
    private static readonly string[] Domains = [".sharepoint.com", ".sharepoint.us", ".sharepoint-mil.us", ".sharepoint.cn", ".svc.ms"];

    private static readonly (string Extension, byte[] Begin, int At, byte[] Then)[] Pictures =
    [
        (".png", [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n'], 0, []),
        (".jpg", [0xFF, 0xD8, 0xFF], 0, []),
        (".gif", [.. "GIF8"u8], 5, [.. "a"u8]),
        (".webp", [.. "RIFF"u8], 8, [.. "WEBP"u8]),
    ];

    /// <summary>How many first bytes tell a picture.</summary>
    public const int HeadBytes = 12;

    public static long MostBytes(AttachedFile file) => file.IsPicture ? MostPictureBytes : MostFileBytes;

    /// <summary>The address when it may be asked; null for any other.</summary>
    /// <param name="file">What was attached.</param>
    /// <param name="serviceHosts">Extra hosts of the Connector, in Development.</param>
    /// <param name="isDevelopment">Also files on this machine, over plain http.</param>
    public static Uri? Allowed(AttachedFile file, IReadOnlyList<string> serviceHosts, bool isDevelopment) =>
        Uri.TryCreate(file.Address, UriKind.Absolute, out var address) && address.UserInfo.Length == 0
        && (file.IsPicture ? IsOurConnector(address, file.ServiceUrl, serviceHosts) : IsFileHost(address, isDevelopment))
            ? address
            : null;

    /// <summary>The extension of the picture that begins with these bytes; null when it is none that we take.</summary>
    public static string? Picture(ReadOnlySpan<byte> head)
    {
        foreach (var (extension, begin, at, then) in Pictures)
        {
            if (head.StartsWith(begin) && head.Length >= at + then.Length && head[at..].StartsWith(then))
            {
                return extension;
            }
        }

        return null;
    }

    /// <summary>The same bytes of the same case always have the same name, so that storing them again finds them.</summary>
    public static string Name(string number, string sha256, string extension, int attempt) =>
        $"{number}-{sha256[..16]}{(attempt == 0 ? "" : $"-{attempt + 1}")}{extension}";

    /// <summary>With its dot, small letters and digits only; empty for anything else.</summary>
    public static string Extension(string name) =>
        Path.GetExtension(name.TrimEnd()).ToLowerInvariant() is { Length: > 1 and <= LongestExtension + 1 } extension
        && extension.Skip(1).All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))
            ? extension
            : "";

    private static bool IsFileHost(Uri address, bool isDevelopment) =>
        (address is { Scheme: "https", IsDefaultPort: true, HostNameType: UriHostNameType.Dns }
            && Domains.Any(domain => address.IdnHost.EndsWith(domain, StringComparison.OrdinalIgnoreCase)))
        || (isDevelopment && address is { Scheme: "http" or "https", IsLoopback: true });

    // The bot's token goes along, so it must be the address the activity was signed for, and there the place of attachments only.
    private static bool IsOurConnector(Uri address, string serviceUrl, IReadOnlyList<string> serviceHosts) =>
        ServiceUrls.IsTrusted(serviceUrl, serviceHosts)
        && new Uri(serviceUrl) is var service
        && address.Scheme == service.Scheme
        && address.Authority.Equals(service.Authority, StringComparison.OrdinalIgnoreCase)
        && address.AbsolutePath.Contains(Attachments, StringComparison.OrdinalIgnoreCase);
}
