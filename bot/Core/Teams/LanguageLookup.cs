namespace TeamsIsms.Teams;

/// <summary>
/// The language tags of a person: what they chose (before the activity's locale) and what the directory says (after it).
/// Asked in every turn, so the supplier answers from memory once warm.
/// </summary>
public delegate ValueTask<PersonLanguage> LanguageLookup(Guid person, CancellationToken cancellationToken);
