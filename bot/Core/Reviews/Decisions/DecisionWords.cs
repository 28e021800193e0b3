using System.Globalization;

namespace TeamsIsms.Reviews.Decisions;

internal static class DecisionWords
{
    public static readonly Words Text = new(typeof(DecisionWords));

    public static string Say(CultureInfo culture, string key, params object[] values) => Text.Say(culture, key, values);
}
