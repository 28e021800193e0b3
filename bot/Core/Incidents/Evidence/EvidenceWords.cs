using System.Globalization;

namespace TeamsIsms.Incidents.Evidence;

/// <summary>What is said about files.</summary>
public static class EvidenceWords
{
    public static readonly Words Text = new(typeof(EvidenceWords));

    /// <summary>The file's name, or what a picture without one is called.</summary>
    public static string Called(CultureInfo culture, string name) =>
        name.Length > 0 ? name : Text.Say(culture, "Unnamed");
}
