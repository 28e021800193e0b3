using System.Text.Json;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Teams;

/// <summary>A message that is nothing but a card: with a text beside it Teams may split it in two and tell no id.</summary>
internal static class CardMessage
{
    /// <param name="alert">Asks for an entry in the person's activity feed.</param>
    public static Activity Of(AdaptiveCard card, bool alert = false) => new()
    {
        Type = ActivityTypes.Message,
        Summary = card.FallbackText,
        Attachments =
        [
            new Attachment
            {
                ContentType = Attachment.CardType,
                Content = JsonSerializer.SerializeToElement(card, CardWire.Json.AdaptiveCard),
            },
        ],
        ChannelData = alert ? new ChannelData { Notification = new NotificationChoice(Alert: true) } : null,
    };
}
