using TeamsIsms.Campaigns;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Campaigns;

public sealed class AudienceCountTests
{
    private static readonly HashSet<Guid> NoMembers = [];

    private static readonly KnownPerson Staff = new(Some.Person, Some.Conversation);

    private static readonly KnownPerson Guest = new(
        Some.Person with { Id = Id(2), Name = "Bob 👷", UserPrincipalName = "bob#ext", Mail = "bob@contractor.example", Unit = null, Kind = PersonKind.Guest },
        null);

    private static readonly KnownPerson External = new(
        Some.Person with { Id = Id(3), Name = "機關窗口", UserPrincipalName = null, Mail = "window@agency.example", Unit = null, Kind = PersonKind.External },
        null);

    [Fact]
    public void Everybody_of_each_kind_is_counted_once()
    {
        var found = Count(new CampaignForm { Audience = "all,guests,externals", People = "lin@example.tw" }, Staff, Guest, External);

        Assert.Empty(found.Problems);
        Assert.Equal((1, 1, 1, 2), (found.DryRun.Staff, found.DryRun.Guests, found.DryRun.Externals, found.DryRun.ByMail));
        Assert.Equal([Some.Person.Id], found.Audience.People);
    }

    [Fact]
    public void An_exclusion_wins_and_is_counted()
    {
        var found = Count(new CampaignForm { Audience = "all,guests", People = "林曉彤", Excluded = "林曉彤" }, Staff, Guest);

        Assert.Equal((0, 1, 1), (found.DryRun.Staff, found.DryRun.Guests, found.DryRun.Excluded));
        Assert.Equal([Some.Person.Id], found.Audience.Excluded);
    }

    [Fact]
    public void Who_blocked_the_bot_or_has_no_address_is_named_with_the_reason()
    {
        var blocked = Staff with { Conversation = Some.Conversation with { Blocked = "ConversationBlockedByUser" } };
        var found = Count(
            new CampaignForm { Audience = "all,guests" }, blocked, Guest with { Person = Guest.Person with { Mail = null } });

        Assert.Equal(2, found.DryRun.Total);
        Assert.Equal(
            [new Unreachable("Bob 👷", UnreachableReason.NoAddress), new Unreachable("林曉彤", UnreachableReason.Blocked)],
            found.DryRun.Unreachable);
    }

    [Fact]
    public void A_name_of_two_people_asks_for_the_sign_in_name()
    {
        var other = Staff with { Person = Some.Person with { Id = Id(4), UserPrincipalName = "lin2@example.tw", Mail = "lin2@example.tw" } };
        var found = Count(new CampaignForm { People = "林曉彤" }, Staff, other);

        Assert.Equal(
            [new FormProblem("people", new AmbiguousPerson("林曉彤", ["lin2@example.tw", "lin@example.tw"]))], found.Problems);
    }

    [Fact]
    public void Names_and_units_nobody_has_are_told()
    {
        var found = Count(new CampaignForm { Audience = "all,unit:火星分公司", Excluded = new string('長', 200) }, Staff);

        Assert.Equal(
            [
                new FormProblem("audience", new UnknownUnit("火星分公司")),
                new FormProblem("excluded", new UnknownPerson(new string('長', 200))),
            ],
            found.Problems);
    }

    [Fact]
    public void An_audience_of_nobody_is_a_mistake() =>
        Assert.Equal([new FormProblem("audience", new NobodyBound())], Count(new CampaignForm { Audience = "externals" }, Staff).Problems);

    [Fact]
    public void Who_left_is_not_bound_but_named()
    {
        var left = Staff with { Person = Some.Person with { Enabled = false } };
        var found = Count(new CampaignForm { Audience = "guests", People = "lin@example.tw" }, left, Guest);

        Assert.Empty(found.Problems);
        Assert.Equal(1, found.DryRun.Total);
        Assert.Equal([new Unreachable("lin@example.tw", UnreachableReason.Disabled)], found.DryRun.Unreachable);
    }

    [Fact]
    public void Counting_in_parts_comes_to_the_same()
    {
        var (choice, _) = AudienceChoice.Read(new CampaignForm { Audience = "all,guests,externals", People = "window@agency.example" });
        var (first, second) = (new AudienceCount(choice, NoMembers), new AudienceCount(choice, NoMembers));
        first.Add(Staff);
        second.Add(Guest);
        second.Add(External);
        first.Merge(second);

        Assert.Equal(3, first.Findings().DryRun.Total);
        Assert.Equal([External.Person.Id], first.Findings().Audience.People);
    }

    private static AudienceFindings Count(CampaignForm form, params KnownPerson[] people)
    {
        var count = new AudienceCount(AudienceChoice.Read(form).Choice, NoMembers);
        foreach (var person in people)
        {
            count.Add(person);
        }

        return count.Findings();
    }

    private static Guid Id(int number) => new($"0a000000-0000-4000-8000-0000000001{number:00}");
}
