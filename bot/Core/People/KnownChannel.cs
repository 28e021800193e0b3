namespace TeamsIsms.People;

/// <summary>A channel of a team as the bot met it.</summary>
/// <param name="Id">The <c>19:…@thread.tacv2</c> id; that of a team's first channel is the team's own.</param>
/// <param name="ServiceUrl">Of the last authenticated activity.</param>
/// <param name="Team">The team's id; empty while no activity told it.</param>
/// <param name="Installed">False once the app was removed from the team.</param>
internal sealed record KnownChannel(string Id, string ServiceUrl, string Team, bool Installed);
