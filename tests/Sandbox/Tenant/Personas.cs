namespace TeamsIsms.Sandbox.Tenant;

/// <summary>A person the sandbox opens a client for, or offers to tests, under a fixed key.</summary>
internal sealed record Persona(string Key, string Role, Guid Id);

internal static class Personas
{
    public static readonly IReadOnlyList<Persona> All =
    [
        new("staff", "Member", Seats.Id(Seats.Staff)),
        new("unithead", "UnitHead", Seats.Id(Seats.FirstHead + Units.CustomerService)),
        new("manager", "SecurityManager", Seats.Id(Seats.SecurityManager)),
        new("chair", "CommitteeChair", Seats.Id(Seats.Chair)),
        new("controller", "DocumentController", Seats.Id(Seats.DocumentController)),
        new("auditor", "InternalAuditor", Seats.Id(Seats.InternalAuditor)),
        new("trainer", "TrainingManager", Seats.Id(Seats.TrainingManager)),
        new("handler", "IncidentHandler", Seats.Id(Seats.IncidentHandler)),
        new("administrator", "Administrator", Seats.Id(Seats.Administrator)),
    ];

    public static Guid Id(string key) => All.Single(persona => persona.Key == key).Id;
}
