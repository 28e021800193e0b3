using System.Text;

namespace TeamsIsms.Kernel;

/// <summary>
/// Text as it is compared: full-width forms as their ordinary ones, capitals as small letters, white space as one space. What NFKC does
/// to the letters that Chinese and Latin keyboards write; without ICU nothing else does it.
/// </summary>
internal static class FoldedText
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';

    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormC))
        {
            var plain = letter is >= FirstFullWidth and <= LastFullWidth ? (char)(letter - FirstFullWidth + '!') : letter;
            if (!char.IsWhiteSpace(plain))
            {
                folded.Append(char.ToLowerInvariant(plain));
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }
}
