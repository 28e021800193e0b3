namespace TeamsIsms.Teams;

public sealed record MessageReaction(string? Type);
