using TeamsIsms.People;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.People;

public sealed class PersonTests
{
    [Fact]
    public void Somebody_who_left_holds_no_role_any_more()
    {
        var manager = Some.Person with { Roles = [Role.SecurityManager] };

        Assert.True(manager.Has(Role.SecurityManager));
        Assert.False((manager with { Enabled = false }).HasAny(Role.SecurityManager, Role.Member));
    }

    [Fact]
    public void Guests_and_contacts_are_external_parties_and_not_members()
    {
        var guest = Some.Person with { Kind = PersonKind.Guest };

        Assert.True(guest.Has(Role.ExternalParty));
        Assert.False(guest.Has(Role.Member));
    }

    [Fact]
    public void Nobody_is_their_own_head()
    {
        var head = Some.Person with { Id = Some.Person.Head!.Value, Head = Some.Person.Head };

        Assert.True(head.IsHeadOf(Some.Person));
        Assert.False(head.IsHeadOf(head));
    }

    [Fact]
    public void Two_records_of_the_same_person_are_equal_by_what_they_say() =>
        Assert.Equal(Some.Person with { Roles = [Role.UnitHead] }, Some.Person with { Roles = [Role.UnitHead] });
}
