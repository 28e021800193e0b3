using System.Globalization;

namespace TeamsIsms.Reviews.Cards;

/// <summary>The cards of the meeting, its minutes and what follows from them.</summary>
internal static class MeetingWords
{
    public static readonly Words Text = new(typeof(MeetingWords));

    public static string Say(CultureInfo culture, string key, params object[] values) => Text.Say(culture, key, values);
}
