namespace TeamsIsms.Teams;

public sealed record TenantReference(string? Id);
