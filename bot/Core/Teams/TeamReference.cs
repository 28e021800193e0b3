namespace TeamsIsms.Teams;

/// <param name="Id">The <c>19:…@thread.tacv2</c> id, which is also the id of the team's first channel; not the Entra group.</param>
/// <param name="Name">As people see it; missing in some events.</param>
public sealed record TeamReference(string? Id, string? Name = null);

/// <param name="Id">The <c>19:…@thread.tacv2</c> id.</param>
/// <param name="Name">As people see it; the first channel of a team has none.</param>
public sealed record ChannelReference(string? Id, string? Name = null);
