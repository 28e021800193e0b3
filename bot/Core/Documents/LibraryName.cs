using System.Globalization;
using System.Text;

namespace TeamsIsms.Documents;

/// <summary>Names for files we make, such as SharePoint accepts them (reliability 42).</summary>
internal static class LibraryName
{
    // SharePoint's limit is 400 characters for the whole path; a name of 100 leaves room for the site and the folders.
    private const int Longest = 100;
    private const string Reserved = "\"*:<>?/\\|#%&~{}";

    /// <summary>Keeps letters of every script; what SharePoint reserves, invisible characters and dots at the ends go. Never empty.</summary>
    public static string Safe(string name, string extension)
    {
        var kept = new StringBuilder();
        foreach (var rune in name.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            var hidden = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            if (!hidden && kept.Length + rune.Utf16SequenceLength <= Longest)
            {
                kept.Append(rune.IsBmp && Reserved.Contains((char)rune.Value, StringComparison.Ordinal) ? "-" : rune.ToString());
            }
        }

        // "_vti_" is reserved anywhere, "~$" marks Office's own lock files, and the Windows device names are refused.
        var safe = kept.ToString().Replace("_vti_", "-", StringComparison.OrdinalIgnoreCase).Trim(' ', '.', '_', '-', '$');
        return (safe.Length == 0 || IsDevice(safe) ? "file" + safe : safe) + extension;
    }

    private static bool IsDevice(string name) =>
        name.ToUpperInvariant() is "CON" or "PRN" or "AUX" or "NUL" or "DESKTOP" or "FORMS"
        || (name.Length == 4 && char.IsAsciiDigit(name[3]) && name[..3].ToUpperInvariant() is "COM" or "LPT");
}
