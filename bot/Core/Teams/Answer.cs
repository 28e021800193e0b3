using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Teams;

/// <summary>
/// What a route says back. The same answer serves a command (sent as a reply), a card action (the HTTP answer)
/// and a submitted card of an old client (the card is replaced by its activity id).
/// </summary>
public abstract record Answer
{
    private Answer()
    {
    }

    /// <summary>Nothing is said.</summary>
    public static Answer None { get; } = new Silence();

    /// <summary>Replaces the card that was tapped; a command gets it as a reply.</summary>
    public static Answer Card(AdaptiveCard card) => new Shown(card);

    /// <summary>
    /// As <see cref="Card"/>, and it stays: Teams shows an invoke's card on the one client that tapped, and only until the message
    /// is drawn again (protocol C1), so messages are replaced too.
    /// </summary>
    /// <param name="messages">Those of the chat that show it from now on; null and empty ones are passed over.</param>
    public static Answer Kept(AdaptiveCard card, params IReadOnlyList<string?> messages) => new Shown(card) { Messages = messages };

    /// <summary>A sentence; the card that was tapped stays.</summary>
    public static Answer Text(string text) => new Said(text);

    /// <summary>An expected "no" in the person's language; the card that was tapped stays, with what was typed into it.</summary>
    public static Answer Refused(Refusal refusal) => new No(refusal);

    internal sealed record Shown(AdaptiveCard Content) : Answer
    {
        private byte[]? _written;

        /// <summary>The messages to be replaced once the person has the answer.</summary>
        public IReadOnlyList<string?> Messages { get; init; } = [];

        /// <summary>What <paramref name="write"/> makes of the card, made once: an answer that is kept and given again shares its bytes.</summary>
        public ReadOnlyMemory<byte> Written(Func<AdaptiveCard, byte[]> write) => _written ??= write(Content);
    }

    internal sealed record Said(string Sentence) : Answer;

    internal sealed record No(Refusal Reason) : Answer;

    internal sealed record Silence : Answer;
}
