using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>What heads of units hear on Mondays without asking.</summary>
public sealed class UnitDigestRunTests : IAsyncLifetime
{
    private static readonly TimeSpan ToMonday = new(5, 23, 0, 0); // from Tuesday 10:00 to Monday 09:00

    private NoticeApp _told = null!; // set before every test

    private static readonly Guid OtherHead = new("0e000000-0000-4000-8000-0000000000d1");

    private static Guid Head => Some.Person.Head!.Value; // the sample has one

    public async ValueTask InitializeAsync()
    {
        _told = await NoticeApp.StartAsync(new IncidentOptions(), Head, CaseApp.Staff);
        var store = new PersonTable(_told.Cases.Store.Tables, new RecentPeople());
        Person[] people =
        [
            Some.Person with { Id = Head, Name = "黃主管", Head = null },
            Some.Person with { Id = OtherHead, Name = "許主管", Head = null },
            Some.Person with { Id = CaseApp.Colleague, Head = OtherHead },
        ];
        await store.WriteAsync([.. people.Select(person => new PersonWrite(person, null))], TestContext.Current.CancellationToken);
        await store.MarkHeadsAsync([Head, OtherHead], isHead: true, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _told.DisposeAsync();

    [Fact]
    public async Task The_digest_of_the_last_week_comes_on_Monday_at_nine_once_for_each_head()
    {
        await _told.Bot.MeetAsync(OtherHead);
        var id = await _told.Cases.ReportedAsync();
        _told.Bot.Clock.Advance(ToMonday - TimeSpan.FromMinutes(1));
        await LookAsync();
        Assert.Empty(_told.Posts(Head));

        _told.Bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await LookAsync();
        await LookAsync();
        await LookAsync(Restarted());

        var said = Regex.Unescape(Assert.Single(_told.Posts(Head)).Body ?? "");
        Assert.Contains(id.ToString(), said, StringComparison.Ordinal);
        Assert.Contains("2026/11/30", said, StringComparison.Ordinal);
        Assert.DoesNotContain("勒索軟體", said, StringComparison.Ordinal);
        Assert.Single(_told.Posts(OtherHead));
        Assert.Empty(_told.Posts(CaseApp.Staff));
    }

    [Fact]
    public async Task A_unit_with_nothing_to_tell_is_told_nothing_also_later_in_the_week()
    {
        await _told.Bot.MeetAsync(OtherHead);
        await _told.Cases.ReportedAsync(("private", "true"));
        var restricted = await _told.Cases.ConfirmedAsync();
        await _told.Cases.TapAsync(
            "incident.restrict", CaseApp.Handler, ("id", restricted.ToString()), ("people", CaseApp.Handler.ToString()));
        _told.Bot.Clock.Advance(ToMonday);

        await LookAsync();
        _told.Bot.Clock.Advance(TimeSpan.FromDays(2));
        await LookAsync(Restarted());

        Assert.Empty(_told.Posts(Head));
    }

    [Fact]
    public async Task What_was_cut_off_goes_on_and_whoever_has_theirs_gets_no_second_one()
    {
        await _told.Cases.ReportedAsync();
        _told.Bot.Clock.Advance(ToMonday);
        _told.Bot.Wire.Break(BotApp.ToChat(OtherHead));
        await _told.Bot.MeetAsync(OtherHead);

        await LookAsync(Restarted()); // whether the second one arrived is not known: another sender waits
        await LookAsync(Restarted());
        Assert.Equal((1, 1), (_told.Posts(Head).Count, _told.Posts(OtherHead).Count));
        _told.Bot.Clock.Advance(TimeSpan.FromMinutes(3));
        await LookAsync();
        await LookAsync(Restarted());

        Assert.Equal((1, 2), (_told.Posts(Head).Count, _told.Posts(OtherHead).Count));
    }

    private DigestRun Restarted() => ActivatorUtilities.CreateInstance<DigestRun>(_told.Bot.Services);

    private Task LookAsync(DigestRun? run = null) => (run ?? _told.Bot.Services.GetRequiredService<DigestRun>())
        .RunAsync(_told.Bot.Clock.GetUtcNow(), TestContext.Current.CancellationToken);
}
