namespace TeamsIsms.Campaigns;

/// <summary>What came of serving one person of a batch.</summary>
internal abstract record Posting(Guid Person);

/// <param name="Card">The activity that carries the card; empty when the service did not name it.</param>
/// <param name="Shown">The state that was drawn.</param>
internal sealed record Arrived(Guid Person, ConversationReference Conversation, string Card, AssignmentStatus Shown) : Posting(Person);

/// <summary>Teams does not reach this person, a letter did.</summary>
internal sealed record Mailed(Guid Person) : Posting(Person);

/// <param name="Reason">The service's code.</param>
/// <param name="IsMailed">A letter went out all the same.</param>
internal sealed record NotReached(Guid Person, string Reason, bool IsMailed = false) : Posting(Person);

/// <param name="IsUncertain">The card may have arrived.</param>
internal sealed record Waiting(Guid Person, DateTimeOffset NotBefore, bool IsUncertain) : Posting(Person);

/// <summary>The card that was there shows the present state, or is gone with its chat.</summary>
internal sealed record Refreshed(Guid Person) : Posting(Person);

/// <summary>The chat, or the app in it, is missing; it may be mended once.</summary>
internal sealed record ChatMissing(Guid Person, ConversationReference Conversation, string Code, bool IsGone) : Posting(Person);
