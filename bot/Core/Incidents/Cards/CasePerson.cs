namespace TeamsIsms.Incidents.Cards;

/// <summary>Somebody who can be chosen on a card.</summary>
public sealed record CasePerson(Guid Id, string Name);
