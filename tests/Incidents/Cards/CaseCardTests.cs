using System.Text;
using System.Text.Json.Nodes;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Cards;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Tests.Teams.Cards;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents.Cards;

public sealed class CaseCardTests
{
    private static readonly Guid Viewer = new("0a000000-0000-4000-8000-0000000000f1");
    private static readonly string?[] Views = [null, CaseViews.Tracks, CaseViews.Timeline, CaseViews.Work, CaseViews.People];

    public static TheoryData<IncidentStatus, Role> Everything()
    {
        var all = new TheoryData<IncidentStatus, Role>();
        foreach (var status in Enum.GetValues<IncidentStatus>())
        {
            all.Add(status, Role.IncidentHandler);
            all.Add(status, Role.SecurityManager);
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void A_private_reporter_is_named_to_the_security_manager_only(IncidentStatus status, Role role)
    {
        var sight = Sight(CardGallery.Anything(status) with { IsPrivate = true }, new CaseActor(Viewer, [role]));

        var shown = Views.Select(view => Text(IncidentMoreCard.Draw(sight, view, Languages.Chinese))).ToList();

        Assert.All(shown, card => Assert.DoesNotContain("客服處", card, StringComparison.Ordinal));
        Assert.Equal(role == Role.SecurityManager, shown.Exists(card => card.Contains("王小美", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Who_is_not_named_sees_nothing_of_a_restricted_case(IncidentStatus status, Role role)
    {
        var sight = Sight(CardGallery.Anything(status) with { IsRestricted = true }, new CaseActor(Viewer, [role]));

        Assert.All(Views, view => Assert.Equal(
            Text(CaseNotShownCard.Draw(Languages.Chinese)), Text(IncidentMoreCard.Draw(sight, view, Languages.Chinese))));
        Assert.Equal(Text(CaseNotShownCard.Draw(Languages.Chinese)), Text(TrackCard.Draw(sight, sight.Incident.Tracks[0].Key, Languages.Chinese)));
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Every_state_has_a_card_with_at_most_six_buttons(IncidentStatus status, Role role)
    {
        var viewer = new CaseActor(Viewer, [Role.IncidentHandler, role]);
        var incident = CardGallery.Anything(status) with { Commander = viewer.Person };

        Assert.All(Views, view => Assert.InRange(
            IncidentMoreCard.Draw(Sight(incident, viewer), view, Languages.English).Actions?.Count ?? 0, 1, 6));
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void A_drill_carries_its_mark_in_the_head_and_in_what_is_read_aloud(IncidentStatus status, Role role)
    {
        var drill = CardGallery.Anything(status) with { Id = new CaseId(CaseSeries.Drill, 2026, 1), IsDrill = true };
        var sight = Sight(drill, new CaseActor(Viewer, [role]));
        List<AdaptiveCard> cards =
        [
            .. Languages.All.SelectMany(culture => Views.Select(view => IncidentMoreCard.Draw(sight, view, culture))),
            TrackCard.Draw(sight, drill.Tracks[0].Key, Languages.Chinese),
            NotificationTextCard.Draw(sight, drill.Tracks[0].Key, "內容", [], Languages.Chinese),
            EmergencyMeetingCard.Draw(sight, [], Languages.Chinese),
            ClockWarningCard.Draw(sight, [], Languages.Chinese),
            LevelWizardCard.Ask(sight, typed: null, [], Languages.Chinese),
            ReporterNoticeCard.Draw(drill, Languages.Chinese),
            ReportReceiptCard.Draw(drill, Languages.Chinese),
        ];

        Assert.All(cards, card => Assert.StartsWith("【演練", card.FallbackText, StringComparison.Ordinal));
        Assert.All(cards, card => Assert.Contains("【演練", Kicker(card), StringComparison.Ordinal));
    }

    [Fact]
    public void A_track_offers_exactly_what_its_rules_would_take()
    {
        var sight = Sight(CardGallery.Anything(IncidentStatus.Confirmed), new CaseActor(Viewer, [Role.IncidentHandler]));

        var verbs = Verbs(TrackCard.Draw(sight, sight.Incident.Tracks[0].Key, Languages.Chinese));

        Assert.Equal(["incident.text", "incident.notified", "incident.channelFailed", "incident.card"], verbs);
    }

    [Fact]
    public void A_law_that_does_not_apply_can_still_be_opened_when_the_authority_tells_first()
    {
        var sight = Sight(CardGallery.Anything(IncidentStatus.Confirmed), new CaseActor(Viewer, [Role.IncidentHandler]));
        var other = sight.Incident.Tracks.Single(track => track.Status == TrackStatus.NotRequired);

        Assert.Contains("incident.told", Verbs(TrackCard.Draw(sight, other.Key, Languages.Chinese)));
    }

    private static IncidentSight Sight(Incident incident, CaseActor viewer) =>
        new(incident, viewer, Some.RuleSets, id => id == incident.Reporter ? incident.ReporterName : "李值班", Some.Now)
        {
            Entries = [new(1, EntryKind.Reported, incident.Times.Recorded, incident.Reporter)],
            Evidence = [new(1, "信件", new string('a', 64), 10, Where: null, incident.Reporter, incident.Times.Recorded)],
        };

    private static string Text(AdaptiveCard card) => Encoding.UTF8.GetString(CardWire.Write(card));

    private static string Kicker(AdaptiveCard card) =>
        JsonNode.Parse(CardWire.Write(card))!["body"]![0]!["items"]![0]!["columns"]![0]!["items"]![0]!["text"]!.GetValue<string>();

    private static IEnumerable<string> Verbs(AdaptiveCard card) => (card.Actions ?? []).Select(action => action switch
    {
        ActionExecute execute => execute.Verb,
        ActionShowCard { Card.Actions: [ActionExecute send, ..] } => send.Verb,
        _ => "",
    });
}
