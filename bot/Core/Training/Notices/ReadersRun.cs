using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Training.Notices;

/// <param name="What">What is read, as the cards are remembered by: small letters.</param>
/// <param name="Number">Which one of the same training is the last.</param>
/// <param name="Asked">Who is asked to read it now; nobody once it was read.</param>
internal sealed record Reading(string What, int Number, IReadOnlyList<Guid> Asked);

/// <summary>Keeps the cards of all readers at what they read: the first verdict counts, and the others' cards show it.</summary>
internal sealed class ReadersRun(ChatCardRun cards, SentCardTable sent)
{
    /// <param name="draw">The card of the one that was handed in under a number.</param>
    /// <returns>The pause before it is to be repeated; null when all cards show what is true.</returns>
    public async Task<TimeSpan?> RunAsync(
        TrainingAssignment training, Reading reading, Func<int, CultureInfo, AdaptiveCard> draw, CancellationToken cancellationToken)
    {
        var shelf = TrainingCards.Of(training.Campaign, training.Person);
        TimeSpan? pause = null;
        for (var number = 1; number <= reading.Number; number++)
        {
            var about = string.Create(CultureInfo.InvariantCulture, $"{reading.What}.{number}");
            foreach (var card in await sent.ListAsync(shelf, about, cancellationToken))
            {
                var drawn = draw(number, await cards.CultureAsync(card.To, cancellationToken));
                pause = SendPause.Longer(pause, await cards.UpdateAsync(shelf, card, drawn, cancellationToken));
            }
        }

        var last = string.Create(CultureInfo.InvariantCulture, $"{reading.What}.{reading.Number}");
        foreach (var reader in reading.Asked)
        {
            pause = SendPause.Longer(
                pause, await cards.TellAsync(shelf, last, reader, culture => draw(reading.Number, culture), cancellationToken));
        }

        return pause;
    }
}
