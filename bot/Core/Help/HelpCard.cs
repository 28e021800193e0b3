using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Help;

/// <summary>What the bot says about itself. None of it depends on who asks, so each card is made once per language.</summary>
public static class HelpCard
{
    private const int QuotedLength = 40;

    private static readonly AdaptiveCard[] WelcomeCards = [.. Languages.All.Select(MakeWelcome)];
    private static readonly AdaptiveCard[] HelpCards = [.. Languages.All.Select(MakeHelp)];

    /// <summary>Once, when the app is installed: what it does, its limits, the first task.</summary>
    public static AdaptiveCard Welcome(CultureInfo culture) => WelcomeCards[Index(culture)];

    public static AdaptiveCard Help(CultureInfo culture) => HelpCards[Index(culture)];

    /// <summary>A message that is no command: what was read and what can be said instead.</summary>
    public static AdaptiveCard Unknown(CultureInfo culture, string text)
    {
        var quoted = CardText.OneLine(text, QuotedLength);
        return CardGrammar.Card(
            culture,
            new CardHead(ContainerStyle.Emphasis, Say(culture, "Name"), Say(culture, "UnknownTitle")),
            [
                CardGrammar.Sentence(quoted.Length is 0 ? Say(culture, "UnknownEmpty") : HelpWords.Text.Say(culture, "Unknown", quoted)),
                CardGrammar.Note(Say(culture, "UnknownNote")),
            ],
            Buttons(culture));
    }

    /// <summary>How to choose a language.</summary>
    public static string LanguageHint(CultureInfo culture) => Say(culture, "LanguageHint");

    private static int Index(CultureInfo culture) => culture.Equals(Languages.English) ? 1 : 0;

    private static AdaptiveCard MakeWelcome(CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(ContainerStyle.Accent, Say(culture, "Name"), Say(culture, "WelcomeTitle")),
        [
            CardGrammar.Sentence(Say(culture, "Welcome")),
            CardGrammar.Facts(
                (Say(culture, "CanDo"), Say(culture, "CanDoWhat")),
                (Say(culture, "Limits"), Say(culture, "LimitsWhat")),
                (Say(culture, "Reminders"), Say(culture, "RemindersWhat")),
                (Say(culture, "Trouble"), Say(culture, "TroubleWhat"))),
            CardGrammar.Note(Say(culture, "First")),
        ],
        Buttons(culture));

    private static AdaptiveCard MakeHelp(CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(ContainerStyle.Accent, Say(culture, "Name"), Say(culture, "HelpTitle")),
        [
            CardGrammar.Sentence(Say(culture, "Help")),
            CardGrammar.Facts(
                (Say(culture, "ReportWord"), Say(culture, "ReportWhat")),
                (Say(culture, "MineWord"), Say(culture, "MineWhat")),
                (Say(culture, "TasksWord"), Say(culture, "TasksWhat")),
                (Say(culture, "CampaignsWord"), Say(culture, "CampaignsWhat")),
                (Say(culture, "IncidentsWord"), Say(culture, "IncidentsWhat")),
                (Say(culture, "ActionsWord"), Say(culture, "ActionsWhat")),
                (Say(culture, "TrainingWord"), Say(culture, "TrainingWhat")),
                (Say(culture, "MyTrainingWord"), Say(culture, "MyTrainingWhat")),
                (Say(culture, "EvidenceWord"), Say(culture, "EvidenceWhat")),
                (Say(culture, "RecordsWord"), Say(culture, "RecordsWhat")),
                (Say(culture, "AuditsWord"), Say(culture, "AuditsWhat")),
                (Say(culture, "ObjectivesWord"), Say(culture, "ObjectivesWhat")),
                (Say(culture, "RisksWord"), Say(culture, "RisksWhat")),
                (Say(culture, "FeedbackWord"), Say(culture, "FeedbackWhat")),
                (Say(culture, "DutiesWord"), Say(culture, "DutiesWhat")),
                (Say(culture, "ReviewsWord"), Say(culture, "ReviewsWhat")),
                (Say(culture, "StatusWord"), Say(culture, "StatusWhat")),
                (Say(culture, "SetupWord"), Say(culture, "SetupWhat")),
                (Say(culture, "LanguageWord"), Say(culture, "LanguageWhat")),
                (Say(culture, "HelpWord"), Say(culture, "HelpWhat"))),
            CardGrammar.Note(Say(culture, "HelpNote")),
        ],
        Report(culture),
        Tasks(culture),
        CardGrammar.Secondary(Say(culture, "MineButton"), "incident.mine"),
        CardGrammar.Secondary(Say(culture, "CampaignsButton"), "campaign.list"));

    private static CardAction[] Buttons(CultureInfo culture) =>
        [Report(culture), Tasks(culture), CardGrammar.Secondary(Say(culture, "HelpButton"), "help.show")];

    private static ActionExecute Report(CultureInfo culture) =>
        CardGrammar.Primary(Say(culture, "ReportButton"), "incident.form");

    private static ActionExecute Tasks(CultureInfo culture) =>
        CardGrammar.Secondary(Say(culture, "TasksButton"), "campaign.tasks");

    private static string Say(CultureInfo culture, string key) => HelpWords.Text.Say(culture, key);
}
