namespace TeamsIsms.Teams;

public sealed record NotificationChoice(bool Alert);
