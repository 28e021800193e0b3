using TeamsIsms.Incidents.Rules;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents.Rules;

public sealed class TracksTests
{
    private static readonly DateTimeOffset Aware = new(2026, 12, 3, 10, 12, 34, Taipei.Offset);

    private static readonly LevelAnswers PersonalData = Some.LevelAnswers with { Confidentiality = Harm.Minor, PersonalData = true };

    private static readonly TrackNotice Notice = new(new(Aware, Aware, Some.Chair), 1);

    [Fact]
    public void There_is_one_track_per_authority_and_the_hour_waits_for_no_level()
    {
        var tracks = Tracks.Needed([], Some.Authorities, Some.RuleSets, Aware, null);

        Assert.Equal(["tw-csma/數位發展部", "tw-ncc-pdpa/國家通訊傳播委員會"], tracks.Select(track => track.Key));
        Assert.Equal([TrackStatus.Due, TrackStatus.NotRequired], tracks.Select(track => track.Status));
        Assert.Equal(["tw-csma-2026", "tw-ncc-pdpa"], tracks.Select(track => track.RuleSet));
    }

    [Fact]
    public void Personal_data_opens_the_second_track_and_closes_it_again_while_nothing_was_told()
    {
        var open = Tracks.Needed([], Some.Authorities, Some.RuleSets, Aware, PersonalData);

        Assert.Equal([TrackStatus.Due, TrackStatus.Due], open.Select(track => track.Status));
        Assert.Equal(
            [TrackStatus.Due, TrackStatus.NotRequired],
            Tracks.Needed(open, Some.Authorities, Some.RuleSets, Aware, PersonalData with { PersonalData = false }).Select(track => track.Status));
    }

    [Fact]
    public void What_was_told_an_authority_stays()
    {
        var told = Some.PersonalDataTrack with { Notices = [Notice], Status = TrackStatus.Notified };
        var gone = told with { Key = "tw-csma/其他機關", Authority = "其他機關" };

        var tracks = Tracks.Needed([told, gone], Some.Authorities, Some.RuleSets, Aware, Some.LevelAnswers);

        Assert.Equal(["tw-csma/數位發展部", told.Key, gone.Key], tracks.Select(track => track.Key));
        Assert.Equal([told, gone], tracks.Skip(1));
    }

    [Fact]
    public void An_earlier_awareness_brings_the_earlier_wording_unless_something_was_told_by_the_later()
    {
        var before = new DateTimeOffset(2026, 1, 4, 23, 59, 0, Taipei.Offset);
        var told = Some.Track with { Notices = [Notice], Status = TrackStatus.Notified };

        Assert.Equal("tw-csma-2021", Tracks.Needed([Some.Track], Some.Authorities, Some.RuleSets, before, null)[0].RuleSet);
        Assert.Equal("tw-csma-2026", Tracks.Needed([told], Some.Authorities, Some.RuleSets, before, null)[0].RuleSet);
    }

    [Fact]
    public void Without_authorities_and_before_a_law_there_is_no_track()
    {
        Assert.Empty(Tracks.Needed([], new(), Some.RuleSets, Aware, PersonalData));
        Assert.Equal(
            ["tw-csma-2021"],
            Tracks.Needed([], Some.Authorities, Some.RuleSets, new(2022, 6, 1, 0, 0, 0, Taipei.Offset), PersonalData).Select(track => track.RuleSet));
    }

    [Fact]
    public void A_dismissed_report_drops_what_was_not_told()
    {
        var told = Some.PersonalDataTrack with { Notices = [Notice], Status = TrackStatus.Notified };

        Assert.Equal([TrackStatus.NotRequired, TrackStatus.Notified], Tracks.Dropped([Some.Track, told]).Select(track => track.Status));
    }
}
