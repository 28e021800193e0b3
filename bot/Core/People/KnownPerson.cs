namespace TeamsIsms.People;

/// <summary>A person beside their chat; no chat for somebody the bot never met.</summary>
internal sealed record KnownPerson(Person Person, Conversation? Conversation);
