using System.Globalization;

namespace TeamsIsms.Reviews.Cards;

/// <summary>What the trail's kinds are called on a card.</summary>
internal static class ReviewEvents
{
    public static string Say(string kind, CultureInfo culture) => kind switch
    {
        TrailKinds.ReviewAddendumApproved => Say(culture, "EventAddendumApproved"),
        TrailKinds.ReviewAddendumProposed => Say(culture, "EventAddendumProposed"),
        TrailKinds.ReviewAddendumReturned => Say(culture, "EventAddendumReturned"),
        TrailKinds.ReviewAnswered => Say(culture, "EventAnswered"),
        TrailKinds.ReviewCancelled => Say(culture, "EventCancelled"),
        TrailKinds.ReviewClosed => Say(culture, "EventClosed"),
        TrailKinds.ReviewConfirmed => Say(culture, "EventConfirmed"),
        TrailKinds.ReviewDecided => Say(culture, "EventDecided"),
        TrailKinds.ReviewFixed => Say(culture, "EventFixed"),
        TrailKinds.ReviewFollowed => Say(culture, "EventFollowed"),
        TrailKinds.ReviewFrozen => Say(culture, "EventFrozen"),
        TrailKinds.ReviewHeld => Say(culture, "EventHeld"),
        TrailKinds.ReviewInputAssigned => Say(culture, "EventInputAssigned"),
        TrailKinds.ReviewInputReturned => Say(culture, "EventInputReturned"),
        TrailKinds.ReviewInputsOpened => Say(culture, "EventInputsOpened"),
        TrailKinds.ReviewInputSubmitted => Say(culture, "EventInputSubmitted"),
        TrailKinds.ReviewInvited => Say(culture, "EventInvited"),
        TrailKinds.ReviewJudged => Say(culture, "EventJudged"),
        TrailKinds.ReviewMinutesApproved => Say(culture, "EventMinutesApproved"),
        TrailKinds.ReviewMinutesDrafted => Say(culture, "EventMinutesDrafted"),
        TrailKinds.ReviewMinutesReturned => Say(culture, "EventMinutesReturned"),
        TrailKinds.ReviewMinutesSubmitted => Say(culture, "EventMinutesSubmitted"),
        TrailKinds.ReviewMinutesVoided => Say(culture, "EventMinutesVoided"),
        TrailKinds.ReviewMissed => Say(culture, "EventMissed"),
        TrailKinds.ReviewMoved => Say(culture, "EventMoved"),
        TrailKinds.ReviewOutputsTicked => Say(culture, "EventOutputsTicked"),
        TrailKinds.ReviewPackMade => Say(culture, "EventPackMade"),
        TrailKinds.ReviewPlanned => Say(culture, "EventPlanned"),
        TrailKinds.ReviewPostponed => Say(culture, "EventPostponed"),
        TrailKinds.ReviewStrayed => Say(culture, "EventStrayed"),
        TrailKinds.ReviewStruck => Say(culture, "EventStruck"),
        TrailKinds.ReviewTimesFound => Say(culture, "EventTimesFound"),
        TrailKinds.ReviewVoted => Say(culture, "EventVoted"),
        _ => kind,
    };

    private static string Say(CultureInfo culture, string key) => ReviewCardWords.Text.Say(culture, key);
}
