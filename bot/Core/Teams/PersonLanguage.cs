namespace TeamsIsms.Teams;

/// <summary>Language tags such as <c>en-US</c>; null where nothing is known.</summary>
public readonly record struct PersonLanguage(string? Chosen, string? Directory);
