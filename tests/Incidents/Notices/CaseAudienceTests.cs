using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents.Notices;

public sealed class CaseAudienceTests
{
    private static readonly Person Officer = Some.Person with
    {
        Id = new("0e000000-0000-4000-8000-0000000000e1"),
        Unit = Some.NewIncident.ReporterUnit,
        Roles = [Role.UnitSecurityOfficer],
    };

    private static readonly Person OtherOfficer = Officer with { Id = new("0e000000-0000-4000-8000-0000000000e2"), Unit = "網路維運部" };

    [Fact]
    public void The_officer_of_the_unit_hears_of_a_report_unless_it_is_private_or_restricted()
    {
        Assert.Equal([Officer.Id], Told(Some.NewIncident));
        Assert.Empty(Told(Some.NewIncident with { IsPrivate = true }));
        Assert.Empty(Told(Some.NewIncident with { IsRestricted = true }));
        Assert.Empty(Told(Some.Incident)); // confirmed meanwhile
    }

    private static IReadOnlyList<Guid> Told(Incident incident) => CaseAudience.Of(
        new CaseNotice(incident.Id, CaseNoticeKind.Reported), incident, new CaseHolders([], [], [], []) { Officers = [Officer, OtherOfficer] });
}
