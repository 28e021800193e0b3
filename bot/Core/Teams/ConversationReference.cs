namespace TeamsIsms.Teams;

/// <summary>Where to send: the conversation and the service address of its last authenticated activity.</summary>
public sealed record ConversationReference(string ConversationId, string ServiceUrl);
