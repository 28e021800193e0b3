using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Setup.Cards;

/// <summary>Shown in a channel where an administrator asked for the setup: the channel may become that of the response team.</summary>
public static class ChannelCard
{
    public static AdaptiveCard Ask(bool isSet, CultureInfo culture) => CardGrammar.Card(
        culture,
        Head(isSet, culture),
        [CardGrammar.Sentence(SetupLook.Say(culture, isSet ? "ChannelIsSet" : "ChannelAsk"))],
        isSet ? [] : [CardGrammar.Primary(SetupLook.Say(culture, "UseChannelButton"), "setup.channel")]);

    private static CardHead Head(bool isSet, CultureInfo culture) =>
        new(isSet ? ContainerStyle.Good : ContainerStyle.Accent, SetupLook.Say(culture, "Kicker"), SetupNames.Say(SetupStep.Channel, culture));
}
