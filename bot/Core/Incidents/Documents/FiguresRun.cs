using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents.Documents;

/// <summary>The figures of a period, and the digest of a unit.</summary>
internal sealed class FiguresRun(PeriodCasesRun cases, RuleSets rules)
{
    /// <returns>A refusal for who neither handles incidents nor manages security.</returns>
    public async Task<Outcome<PeriodFigures>> RunAsync(
        FigurePeriod period, CaseActor reader, DateTimeOffset now, CancellationToken cancellationToken) =>
        reader.Has(Role.IncidentHandler) || reader.Has(Role.SecurityManager)
            ? CountCases.Of(await cases.ReadAsync(period, cancellationToken), period, reader, rules, now)
            : new RoleNeeded(CaseDuty.HandlerOrManager);

    public async Task<UnitDigest> DigestAsync(
        string unit, CaseActor head, FigurePeriod period, CancellationToken cancellationToken) =>
        UnitDigest.Of(await cases.ReadAsync(period, cancellationToken), unit, head, period);
}
