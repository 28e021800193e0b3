using System.Globalization;

namespace TeamsIsms.Kernel;

/// <summary>The two languages everything is said in.</summary>
public static class Languages
{
    public static CultureInfo Chinese { get; } = CultureInfo.GetCultureInfo("zh-TW");

    public static CultureInfo English { get; } = CultureInfo.GetCultureInfo("en");

    public static IReadOnlyList<CultureInfo> All { get; } = [Chinese, English];

    /// <summary>The first tag that says something decides: <c>en*</c> English, <c>zh*</c> Chinese; nothing said, or another language, is Chinese.</summary>
    public static CultureInfo Choose(params ReadOnlySpan<string?> tags)
    {
        foreach (var tag in tags)
        {
            if (!string.IsNullOrWhiteSpace(tag))
            {
                return tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? English : Chinese;
            }
        }

        return Chinese;
    }
}
