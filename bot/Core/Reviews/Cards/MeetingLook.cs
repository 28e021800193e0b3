using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Cards;

/// <summary>The fixed meeting: who answered what, and the way in. Every stage before the meeting shows it.</summary>
internal static class MeetingLook
{
    /// <summary>What is wrong with the meeting; null when nothing is.</summary>
    public static string? Problem(ReviewSight sight, CultureInfo culture) => sight.Review switch
    {
        { IsQuorumLost: true } => Say(culture, sight.Viewer.IsManager ? "QuorumLostManager" : "QuorumLost"),
        { Meeting.IsStray: true } when sight.Viewer.IsManager => Say(culture, "StraySentence"),
        { IsUninvited: true } when sight.Viewer.IsManager => Say(culture, "UninvitedSentence"),
        _ => null,
    };

    public static IReadOnlyList<(string Name, string? Value)> Facts(ReviewSight sight, CultureInfo culture)
    {
        var answers = sight.Review.Answers.Values.ToLookup(answer => answer);
        return
        [
            (Say(culture, "InvitationFact"), Invitation(sight.Review, culture)),
            (Say(culture, "AnswersFact"), sight.Review.Meeting is null ? null : Say(
                culture,
                "Answers",
                answers[MeetingAnswer.Accepted].Count(),
                answers[MeetingAnswer.Tentative].Count(),
                answers[MeetingAnswer.Declined].Count())),
        ];
    }

    public static IEnumerable<CardAction> Buttons(ReviewSight sight, CultureInfo culture) =>
        sight.Review is { Meeting.Join: { } join } && sight.Review.Status.IsAhead() ? [new ActionOpenUrl(Say(culture, "JoinButton"), join)] : [];

    private static string? Invitation(Review review, CultureInfo culture) => review switch
    {
        { Meeting: null } or { IsUninvited: true } => null,
        { Meeting: { Event: { }, Placed: var placed, Start: var start } } when placed == start => Say(culture, "InvitationSent"),
        _ => Say(culture, "InvitationComing"),
    };

    public static string Of(MeetingAnswer answer, CultureInfo culture) => Say(culture, answer switch
    {
        MeetingAnswer.None => "AnswerNone",
        MeetingAnswer.Tentative => "AnswerTentative",
        MeetingAnswer.Declined => "AnswerDeclined",
        MeetingAnswer.Accepted => "AnswerAccepted",
    });

    private static string Say(CultureInfo culture, string key, params object[] values) => ReviewLook.Say(culture, key, values);
}
