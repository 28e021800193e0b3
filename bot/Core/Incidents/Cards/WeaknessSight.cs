using TeamsIsms.Incidents.Weaknesses;

namespace TeamsIsms.Incidents.Cards;

/// <inheritdoc cref="CaseSight"/>
public sealed record WeaknessSight(Weakness Weakness, CaseActor Viewer, Func<Guid, string> Name, DateTimeOffset Now)
    : CaseSight(Viewer, Name, Now)
{
    internal override ICase Case => Weakness;
}
