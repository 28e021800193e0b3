namespace TeamsIsms.Actions;

/// <summary>Who sees an action: whoever has a part in it, and those who watch over all or over the unit.</summary>
public static class ActionAccess
{
    /// <summary>Who sees every action.</summary>
    public static IReadOnlyList<Role> Readers { get; } =
    [
        Role.SecurityManager, Role.InternalAuditor, Role.AuditorReader, Role.CommitteeMember, Role.CommitteeChair,
    ];

    public static bool Sees(CorrectiveAction action, ActionActor by) =>
        by.Roles.Any(Readers.Contains)
        || by.LooksAfter(action)
        || by.Heads(action)
        || IsPart(action, by.Person);

    /// <summary>Opened it, owns it or a step, did so once, or is asked about its plan.</summary>
    public static bool IsPart(CorrectiveAction action, Guid person) =>
        person == action.OpenedBy
        || IsOwn(action, person)
        || (action.Approval is { } request && Approve.Concerns(request, person));

    /// <summary>Whether it is or was the person's own work.</summary>
    public static bool IsOwn(CorrectiveAction action, Guid person) =>
        person == action.Owner || action.Doers.Contains(person) || action.Steps.Any(step => step.Owner == person);
}
