using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Campaigns;

internal static class FormWords
{
    public static readonly Words Text = new(typeof(FormWords));

    private const int QuotedLength = 60;

    /// <summary>What somebody typed, fit to be said back in a sentence.</summary>
    public static string Short(string typed) => CardText.OneLine(typed, QuotedLength);
}
