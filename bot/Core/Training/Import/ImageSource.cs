using System.Buffers;

namespace TeamsIsms.Training.Import;

/// <summary>Where a question's picture may come from.</summary>
internal static class ImageSource
{
    private static readonly string[] Endings = [".png", ".jpg", ".jpeg", ".gif"];
    private static readonly SearchValues<char> NotInPaths = SearchValues.Create(":\\?*\"<>|");

    /// <summary>An https address, or a path that stays within the library.</summary>
    public static bool IsAllowed(string source) =>
        IsAddress(source)
            ? Uri.TryCreate(source, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && address.UserInfo.Length == 0
            : IsPath(source);

    /// <summary>Else it is the path of a file in the library.</summary>
    public static bool IsAddress(string source) => source.Contains("://", StringComparison.Ordinal);

    private static bool IsPath(string source) =>
        Endings.Any(ending => source.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        && !source.AsSpan().ContainsAny(NotInPaths)
        && source.Split('/').All(part => part is not ("" or "." or ".."));
}
