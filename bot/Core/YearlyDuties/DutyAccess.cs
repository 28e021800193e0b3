namespace TeamsIsms.YearlyDuties;

/// <summary>Who sees which duties: those who steer and audit all of them, the others what is theirs.</summary>
public static class DutyAccess
{
    private static readonly Role[] Readers =
        [Role.SecurityManager, Role.DocumentController, Role.CommitteeChair, Role.InternalAuditor, Role.AuditorReader];

    public static bool SeesAll(Person person) => person.HasAny(Readers);

    /// <param name="responsible">Those whose duty it is now.</param>
    public static bool Sees(DutyLine line, IReadOnlyCollection<Guid> responsible, Person person) => line switch
    {
        _ when !person.Enabled => false,
        _ when SeesAll(person) || responsible.Contains(person.Id) => true,
        ReviewLine review => person.Has(Role.UnitHead) && person.Unit is { } unit && unit == review.Document.IssuingUnit,
        _ => false,
    };
}
