namespace TeamsIsms.People;

/// <summary>A person as they are now, and how they were stored; null for somebody new.</summary>
internal sealed record PersonWrite(Person Person, StoredPerson? Earlier)
{
    /// <summary>Null when the person neither came nor went.</summary>
    public DirectoryChangeKind? Change => (Earlier?.Enabled ?? false, Person.Enabled) switch
    {
        (false, true) => DirectoryChangeKind.Joined,
        (true, false) => DirectoryChangeKind.Left,
        _ => null,
    };

    /// <summary>The unit to list the person under; somebody who left is listed nowhere.</summary>
    public string? Unit => Person.Enabled ? Person.Unit : null;

    /// <summary>The unit the person is no longer listed under.</summary>
    public string? UnitLeft => Earlier is { Enabled: true, Unit: { } unit } && unit != Unit ? unit : null;

    /// <summary>Null when the directory says nothing new. Accounts that were disabled before we ever saw them do not concern us.</summary>
    public static PersonWrite? Of(Person person, StoredPerson? earlier) => earlier switch
    {
        null => person.Enabled ? new PersonWrite(person, null) : null,
        _ when earlier.Print == StoredPerson.PrintOf(PeopleRows.Write(person)) => null,
        _ => new PersonWrite(person, earlier),
    };
}
