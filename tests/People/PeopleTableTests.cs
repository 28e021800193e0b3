using TeamsIsms.People;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.People;

public sealed class PeopleTableTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Somebody_unknown_is_found_as_nobody() =>
        Assert.Null(await (await PeopleShelf.OpenAsync()).People.FindAsync(Some.Person.Id, Cancel));

    [Fact]
    public async Task A_person_comes_back_as_written_and_with_their_chat()
    {
        var shelf = await PeopleShelf.OpenAsync();
        var person = Some.Person with { Roles = [Role.SecurityManager, Role.CommitteeMember] };
        await shelf.WriteAsync(person);
        await shelf.Conversations.MetAsync(person.Id, Some.Conversation.ConversationId, Some.Conversation.ServiceUrl, Cancel);

        Assert.Equal(new KnownPerson(person, Some.Conversation), await shelf.People.FindAsync(person.Id, Cancel));
    }

    [Fact]
    public async Task A_second_look_reads_no_table_until_five_minutes_have_gone()
    {
        var shelf = await PeopleShelf.OpenAsync();
        await shelf.WriteAsync(Some.Person);
        await shelf.People.FindAsync(Some.Person.Id, Cancel);
        var calls = shelf.Calls;

        await shelf.People.FindAsync(Some.Person.Id, Cancel);
        Assert.Equal(calls, shelf.Calls);

        shelf.Time.Advance(RecentPeople.Believed);
        await shelf.People.FindAsync(Some.Person.Id, Cancel);
        Assert.Equal(calls + 1, shelf.Calls);
    }

    [Fact]
    public async Task What_is_known_of_a_chat_is_not_written_again()
    {
        var shelf = await PeopleShelf.OpenAsync();
        await shelf.Conversations.MetAsync(Some.Person.Id, "a:1", "https://smba.example/", Cancel);
        await shelf.People.FindConversationAsync(Some.Person.Id, Cancel);
        var calls = shelf.Calls;

        await shelf.Conversations.MetAsync(Some.Person.Id, "a:1", "https://smba.example/", Cancel);

        Assert.Equal(calls, shelf.Calls);
    }

    [Fact]
    public async Task A_chosen_language_outlives_removal_and_return()
    {
        var shelf = await PeopleShelf.OpenAsync();
        await shelf.Conversations.MetAsync(Some.Person.Id, "a:1", "https://smba.example/", Cancel);
        await shelf.Conversations.ChooseLanguageAsync(Some.Person.Id, "en", Cancel);
        await shelf.Conversations.BlockedAsync(Some.Person.Id, "ConversationBlockedByUser", Cancel);
        await shelf.Conversations.RemovedAsync(Some.Person.Id, Cancel);
        var gone = await shelf.People.FindConversationAsync(Some.Person.Id, Cancel);

        await shelf.Conversations.MetAsync(Some.Person.Id, "a:1", "https://smba.example/new/", Cancel);

        Assert.False(gone!.IsReachable);
        Assert.Equal(
            new Conversation("a:1", "https://smba.example/new/") { Language = "en" },
            await shelf.People.FindConversationAsync(Some.Person.Id, Cancel));
    }

    [Fact]
    public async Task Of_many_installations_at_once_exactly_one_welcomes()
    {
        var shelf = await PeopleShelf.OpenAsync();
        await shelf.Conversations.MetAsync(Some.Person.Id, "a:1", "https://smba.example/", Cancel);

        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            shelf.Conversations.ClaimWelcomeAsync(Some.Person.Id, shelf.Time.GetUtcNow(), Cancel)));

        Assert.Single(claims, claim => claim);
    }

    [Fact]
    public async Task Everybody_is_listed_with_their_own_chat_and_nobody_twice()
    {
        var shelf = await PeopleShelf.OpenAsync();
        var people = Many(2_500);
        await shelf.WriteAsync([.. people]);
        await shelf.Conversations.MetAsync(people[7].Id, "a:7", "https://smba.example/", Cancel);
        await shelf.Conversations.MetAsync(Guid.AllBitsSet, "a:stranger", "https://smba.example/", Cancel);

        var listed = await shelf.People.ReadAllAsync(Cancel).ToListAsync(Cancel);

        Assert.Equal(people.Select(person => person.Id).Order(), listed.Select(known => known.Person.Id).Order());
        var chat = Assert.Single(listed, known => known.Conversation is not null);
        Assert.Equal((people[7].Id, "a:7"), (chat.Person.Id, chat.Conversation!.ConversationId));
    }

    [Fact]
    public async Task A_unit_lists_its_own_people_also_when_its_name_holds_what_a_key_may_not()
    {
        var shelf = await PeopleShelf.OpenAsync();
        var odd = Some.Person with { Id = Guid.AllBitsSet, Unit = "研發/測試 #1? 😀" };
        await shelf.WriteAsync(Some.Person, odd);

        Assert.Equal([odd], await shelf.People.ReadUnitAsync(odd.Unit, Cancel).ToListAsync(Cancel));
        Assert.Equal(["研發/測試 #1? 😀", "網路維運部"], (await shelf.People.UnitsAsync(Cancel)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Who_moves_or_leaves_is_off_the_list_of_the_old_unit()
    {
        var shelf = await PeopleShelf.OpenAsync();
        var earlier = StoredPerson.Of(Some.Person, isHead: false);
        await shelf.WriteAsync(Some.Person);

        await shelf.Store.WriteAsync([new PersonWrite(Some.Person with { Unit = "財務部" }, earlier)], Cancel);
        Assert.Empty(await shelf.People.ReadUnitAsync(Some.Person.Unit!, Cancel).ToListAsync(Cancel));
        Assert.Single(await shelf.People.ReadUnitAsync("財務部", Cancel).ToListAsync(Cancel));

        await shelf.Store.WriteAsync(
            [new PersonWrite(Some.Person with { Unit = "財務部", Enabled = false }, earlier with { Unit = "財務部" })], Cancel);
        Assert.Empty(await shelf.People.ReadUnitAsync("財務部", Cancel).ToListAsync(Cancel));
    }

    [Fact]
    public void The_memory_of_lookups_is_bounded()
    {
        var recent = new RecentPeople();
        for (var number = 0; number < 3 * RecentPeople.Most; number++)
        {
            recent.Keep(Guid.CreateVersion7(DateTimeOffset.UnixEpoch.AddMilliseconds(number)), null, null, DateTimeOffset.UnixEpoch);
        }

        Assert.InRange(recent.Count, 1, RecentPeople.Most);
    }

    private static List<Person> Many(int count) =>
    [
        .. Enumerable.Range(0, count).Select(number => Some.Person with
        {
            Id = Guid.CreateVersion7(DateTimeOffset.UnixEpoch.AddMilliseconds(number)),
        }),
    ];
}
