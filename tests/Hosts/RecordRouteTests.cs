using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Actions;
using TeamsIsms.Approvals;
using TeamsIsms.Binders;
using TeamsIsms.Bot.Approvals;
using TeamsIsms.Bot.People;
using TeamsIsms.Bot.Records;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Graph;
using TeamsIsms.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Records;
using TeamsIsms.Records.Disposals;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;
using TeamsIsms.Training;

namespace TeamsIsms.Tests.Hosts;

/// <summary>A class of records from its proposal to a hold and its release, over real HTTP and real storage.</summary>
public sealed class RecordRouteTests : IAsyncLifetime
{
    private static readonly (string, string) Id = ("id", "Incidents");

    private static readonly (string, string)[] Form =
        [Id, ("months", "84"), ("source", "契約第 9 條"), ("basis", "契約保存七年"), ("purpose", "舉證"), ("risk", "違約"), ("owner", "應變小組")];

    private TestStore _store = null!; // set before every test
    private BotApp _bot = null!;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync();
        _bot = await BotApp.StartAsync(
            routes =>
            {
                RecordRoutes.Add(routes);
                ApprovalRoutes.Add(routes);
            },
            services: services => services
                .AddStore(_store).AddGraph().AddPeople().AddDocuments().AddCampaigns().AddDelivery().AddCampaignNotices().AddIncidents().AddTraining()
                .AddActions().AddBinders().AddRecords().AddShelves().AddPeopleLookups());
        _bot.Opens();
        await _store.WriteAsync(
            null,
            Some.Person,
            Some.Named(Some.SecurityManager, "林安全", Role.SecurityManager),
            Some.Named(Some.Chair, "張主委", Role.CommitteeChair),
            Some.Named(Some.RecordController.Person, "李文管", Role.DocumentController));
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task The_chair_confirms_in_the_own_chat_what_the_security_manager_proposed()
    {
        await _bot.MeetAsync(Some.Chair);
        Assert.Contains("簽閱紀錄", await _bot.SayAsync("紀錄", Some.SecurityManager), StringComparison.Ordinal);
        Assert.Contains("records.form", await _bot.TapAsync("records.show", Some.SecurityManager, Id), StringComparison.Ordinal);
        Assert.Contains("通報應變及演練辦法", await _bot.TapAsync("records.form", Some.SecurityManager, Id), StringComparison.Ordinal);

        var proposed = await _bot.TapAsync("records.decide", Some.SecurityManager, Form);
        var twice = await _bot.TapAsync("records.decide", Some.SecurityManager, Form);
        await ApprovalQueue.RunAsync(_store, _bot.Services, TestContext.Current.CancellationToken);
        var asked = Assert.Single(_bot.Posts(Some.Chair));
        var own = await DecideAsync(Some.SecurityManager);
        var approved = await DecideAsync(Some.Chair);
        var again = await DecideAsync(Some.Chair);

        Assert.Contains(Said("PendingSentence"), proposed, StringComparison.Ordinal);
        Assert.Contains(new TermsAskedAlready().Say(Languages.Chinese), twice, StringComparison.Ordinal);
        Assert.Contains("approval.approve", asked, StringComparison.Ordinal);
        Assert.Contains("契約保存七年", asked, StringComparison.Ordinal);
        Assert.Contains(new OwnRequest().Say(Languages.Chinese), own, StringComparison.Ordinal);
        Assert.Contains(Said("DecidedSentence"), approved, StringComparison.Ordinal);
        Assert.Contains(new AlreadyDecided(ApprovalStatus.Approved).Say(Languages.Chinese), again, StringComparison.Ordinal);
        var records = await FindAsync();
        Assert.Equal((84, "契約第 9 條", Some.Chair), (records.Terms!.Months, records.Terms.Source, records.Decision!.By));
        Assert.Equal([TrailKinds.RecordsProposed, TrailKinds.RecordsDecided], await KindsAsync(records));
    }

    [Fact]
    public async Task A_hold_is_seen_on_the_card_and_another_releases_it()
    {
        var empty = await _bot.TapAsync("records.hold", Some.SecurityManager, Id, ("reason", " "));
        var held = await _bot.TapAsync("records.hold", Some.SecurityManager, Id, ("scope", "INC-2026-0007"), ("reason", "求償中"));
        var twice = await _bot.TapAsync("records.hold", Some.RecordController.Person, Id, ("scope", "inc-2026-0007"), ("reason", "求償中"));
        var own = await _bot.TapAsync("records.release", Some.SecurityManager, Id, ("hold", "1"), ("reason", "和解"));
        var seen = await _bot.TapAsync("records.show", Some.RecordController.Person, Id);
        var released = await _bot.TapAsync("records.release", Some.RecordController.Person, Id, ("hold", "1"), ("reason", "和解"));
        var late = await _bot.TapAsync("records.release", Some.RecordController.Person, Id, ("hold", "1"), ("reason", "和解"));

        Assert.Contains(new ReasonNeeded().Say(Languages.Chinese), empty, StringComparison.Ordinal);
        Assert.Contains("求償中", held, StringComparison.Ordinal);
        Assert.DoesNotContain("records.release", held, StringComparison.Ordinal); // not the own one
        Assert.Contains(new HeldAlready().Say(Languages.Chinese), twice, StringComparison.Ordinal);
        Assert.Contains(new OwnHold().Say(Languages.Chinese), own, StringComparison.Ordinal);
        Assert.Contains("records.release", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("求償中", released, StringComparison.Ordinal);
        Assert.Contains(new NotHeld().Say(Languages.Chinese), late, StringComparison.Ordinal);
        Assert.Equal([TrailKinds.RecordsHeld, TrailKinds.RecordsReleased], await KindsAsync(await FindAsync()));
    }

    [Fact]
    public async Task A_revision_whose_time_is_over_is_counted_unless_it_is_held()
    {
        (string, string)[] documents = [.. Form, ("id", "Documents"), ("months", "12")];
        var ended = Some.InForce with { Status = DocumentStatus.Superseded, EndedAt = new DateTimeOffset(2025, 6, 1, 0, 0, 0, Taipei.Offset) };
        var published = Some.Draft with { Status = DocumentStatus.Published, PublishedAt = ended.EndedAt, EffectiveDate = new DateOnly(2025, 6, 1) };
        var entry = new RegisterEntry(Some.Procedure, [ended, published]);
        await _bot.Services.GetRequiredService<DocumentTable>().StoreAsync(
            entry.Document.Id, _ => new DocumentStep(entry, []), Some.Now, TestContext.Current.CancellationToken);
        await _bot.Services.GetRequiredService<RegisterTable>().PutAsync(RegisterLine.Of(entry), TestContext.Current.CancellationToken);

        var undecided = await _bot.TapAsync("records.review", Some.SecurityManager, documents);
        await _bot.TapAsync("records.decide", Some.SecurityManager, documents);
        await DecideAsync(Some.Chair, RecordKind.Documents);
        var alone = await _bot.TapAsync("records.review", Some.SecurityManager, documents);
        foreach (var companion in Companions.Kinds)
        {
            await _bot.TapAsync("records.decide", Some.SecurityManager, [.. documents, ("id", companion.ToString())]);
            await DecideAsync(Some.Chair, companion);
        }

        var card = await _bot.TapAsync("records.show", Some.RecordController.Person, documents);
        var over = await _bot.TapAsync("records.review", Some.RecordController.Person, documents);
        await _bot.TapAsync("records.hold", Some.RecordController.Person, [.. documents, ("scope", entry.Document.Number), ("reason", "求償中")]);
        var held = await _bot.TapAsync("records.review", Some.RecordController.Person, documents);

        Assert.Contains(Said("UndecidedFact"), undecided, StringComparison.Ordinal);
        Assert.Contains(new CompanionsUndecided().Say(Languages.Chinese), alone, StringComparison.Ordinal);
        Assert.Contains("records.review", card, StringComparison.Ordinal);
        Assert.Contains(Said("ReviewSentence"), over, StringComparison.Ordinal);
        Assert.Contains(entry.Document.Number, over, StringComparison.Ordinal);
        Assert.Contains(Said("OpenFact"), over, StringComparison.Ordinal);
        Assert.Contains(Said("ReviewNone"), held, StringComparison.Ordinal);
        Assert.Contains(Said("HeldFact"), held, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("records.list", false)]
    [InlineData("records.review", false)]
    [InlineData("records.show", false)]
    [InlineData("records.form", true)]
    [InlineData("records.decide", true)]
    [InlineData("records.hold", false)]
    [InlineData("records.release", false)]
    public async Task Records_are_for_those_who_keep_and_decide_them(string verb, bool isForManagers)
    {
        var needed = new TeamsIsms.Teams.RoleNeeded().Say(Languages.Chinese);

        Assert.Contains(needed, await _bot.TapAsync(verb, Some.Person.Id, Form), StringComparison.Ordinal);
        Assert.Equal(isForManagers, (await _bot.TapAsync(verb, Some.Chair, Form)).Contains(needed, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_forged_class_and_a_wrong_form_are_answered_and_what_was_typed_stays()
    {
        var unknown = await _bot.TapAsync("records.show", Some.SecurityManager, ("id", "Everything"));
        var wrong = await _bot.TapAsync("records.decide", Some.SecurityManager, [.. Form, ("months", "很久")]);
        var channel = await _bot.SayAsync(
            "紀錄", Some.SecurityManager, message => message with { Conversation = message.Conversation! with { ConversationType = "groupChat" } });

        Assert.Contains(new UnknownRecords().Say(Languages.Chinese), unknown, StringComparison.Ordinal);
        Assert.Contains(new MonthsNeeded(RecordTerms.MostMonths).Say(Languages.Chinese), wrong, StringComparison.Ordinal);
        Assert.Contains("契約保存七年", wrong, StringComparison.Ordinal);
        Assert.Contains(new RecordsInPersonalChat().Say(Languages.Chinese), channel, StringComparison.Ordinal);
        Assert.Null((await FindAsync()).Proposal);
    }

    private static string Said(string key) => RecordWords.Text.Say(Languages.Chinese, key);

    private async Task<string> DecideAsync(Guid person, RecordKind kind = RecordKind.Incidents) => await _bot.TapAsync(
        "approval.approve",
        person,
        ("subject", "records"),
        ("id", kind.ToString()),
        ("version", (await FindAsync(kind)).Approval!.Stamp)); // it was proposed

    private Task<RecordClass> FindAsync(RecordKind kind = RecordKind.Incidents) =>
        _bot.Services.GetRequiredService<RecordTable>().FindAsync(kind, TestContext.Current.CancellationToken);

    private async Task<IReadOnlyList<string>> KindsAsync(RecordClass records) =>
    [
        .. (await _bot.Services.GetRequiredService<RecordTable>().TrailAsync(records, TestContext.Current.CancellationToken))
            .Select(record => TrailLeaf.Read(record.Leaf).Kind),
    ];
}
