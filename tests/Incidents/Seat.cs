using TeamsIsms.Incidents;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents;

/// <summary>Everybody who could tap a button of a case: every role there is, and the parts people have in one case.</summary>
public enum Seat
{
    Reporter,
    Handler,
    SecondHandler,
    Commander,
    Owner,
    Manager,
    ManagerWhoReported,
    ManagerWhoHandled,
    Chair,
    Member,
    ExternalParty,
    UnitHead,
    UnitSecurityOfficer,
    DocumentController,
    TrainingManager,
    CommitteeMember,
    InternalAuditor,
    AuditorReader,
    Administrator,
}

internal static class Seats
{
    private static readonly Guid ManagerWhoReported = new("0e000000-0000-4000-8000-0000000000a1");
    private static readonly Guid ManagerWhoHandled = new("0e000000-0000-4000-8000-0000000000a2");
    private static readonly Guid Stranger = new("0e000000-0000-4000-8000-0000000000a3");

    public static CaseActor Actor(Seat seat) => seat switch
    {
        Seat.Reporter => Some.Reporter,
        Seat.Handler => Some.Handler,
        Seat.SecondHandler => Some.SecondHandler,
        Seat.Commander => Some.Commander,
        Seat.Owner => Some.Owner,
        Seat.Manager => Some.Manager,
        Seat.ManagerWhoReported => new CaseActor(ManagerWhoReported, [Role.SecurityManager]),
        Seat.ManagerWhoHandled => new CaseActor(ManagerWhoHandled, [Role.SecurityManager]),
        Seat.Chair => new CaseActor(Some.Chair, [Role.CommitteeChair]),
        Seat.Member => new CaseActor(Stranger, [Role.Member]),
        Seat.ExternalParty => new CaseActor(Stranger, [Role.ExternalParty]),
        Seat.UnitHead => new CaseActor(Stranger, [Role.UnitHead]),
        Seat.UnitSecurityOfficer => new CaseActor(Stranger, [Role.UnitSecurityOfficer]),
        Seat.DocumentController => new CaseActor(Stranger, [Role.DocumentController]),
        Seat.TrainingManager => new CaseActor(Stranger, [Role.TrainingManager]),
        Seat.CommitteeMember => new CaseActor(Stranger, [Role.CommitteeMember]),
        Seat.InternalAuditor => new CaseActor(Stranger, [Role.InternalAuditor]),
        Seat.AuditorReader => new CaseActor(Stranger, [Role.AuditorReader]),
        Seat.Administrator => new CaseActor(Stranger, [Role.Administrator]),
    };

    /// <summary>The incident as it has to be for the seat to be what its name says.</summary>
    public static Incident Seated(Incident incident, Seat seat) => seat switch
    {
        Seat.ManagerWhoReported => incident with { Reporter = ManagerWhoReported },
        Seat.ManagerWhoHandled => incident with { Responders = [.. incident.Responders, ManagerWhoHandled] },
        _ => incident,
    };

    public static TeamsIsms.Incidents.Weaknesses.Weakness Seated(TeamsIsms.Incidents.Weaknesses.Weakness weakness, Seat seat) => seat switch
    {
        Seat.ManagerWhoReported => weakness with { Reporter = ManagerWhoReported },
        Seat.ManagerWhoHandled => weakness with { Responders = [.. weakness.Responders, ManagerWhoHandled] },
        _ => weakness,
    };

    /// <summary>Who sees nothing of an incident at all.</summary>
    public static bool IsStranger(Seat seat) =>
        seat is not (Seat.Reporter or Seat.Handler or Seat.SecondHandler or Seat.Commander
            or Seat.Manager or Seat.ManagerWhoReported or Seat.ManagerWhoHandled);
}
