using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Teams;

/// <summary>Something the message extension's search found.</summary>
/// <param name="Title">Of its line in the list.</param>
/// <param name="Text">Below the title.</param>
/// <param name="Card">What is put into the chat when somebody chooses it.</param>
public sealed record SearchResult(string Title, string Text, AdaptiveCard Card);
