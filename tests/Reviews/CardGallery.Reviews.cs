using TeamsIsms.Kernel;
using TeamsIsms.Reviews;
using TeamsIsms.Reviews.Cards;
using TeamsIsms.Reviews.Notices;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private static IReadOnlyList<string> WordsOfMeetings =>
        [.. WordsOfInputs, "王主委", "何代理", "趙委員", "錢代理", "孫委員", "林安全", "第三級事件結案後檢討", "主管機關要求改期"];

    private static IEnumerable<CardSample> Reviews()
    {
        var voting = Voting();
        var scheduled = FixMeeting.Fix(voting, 2, Some.ReviewManager, Some.ReviewAct(Some.ReviewManager)).Value!.Next; // the chair and more than half said yes
        var lost = FixMeeting.NoteAnswers(
            scheduled,
            new Dictionary<Guid, MeetingAnswer>
            {
                [Some.Chair] = MeetingAnswer.Declined,
                [Some.ChairDeputy.Person] = MeetingAnswer.Declined,
                [Some.SeatHolder.Person] = MeetingAnswer.Accepted,
            },
            ReviewActor.System,
            Some.ReviewAct(ReviewActor.System)).Value!.Next; // the calendar told
        var postponed = FixMeeting.Postpone(scheduled, "主管機關要求改期", Some.ReviewManager, Some.ReviewAct(Some.ReviewManager)).Value!.Next; // a manager may
        var list = new ReviewList([lost.Review, Some.EarlierReview], [Some.Committee.Seats[2]], IsManager: true, Taipei.Day(Some.Now)) { Form = "1" };
        return
        [
            Card("Planned", Some.ReviewFile, Some.ReviewManager, prompt: ReviewPrompt.Proposed),
            Card("PlannedForMembers", Some.ReviewFile with { Review = Some.ReviewPlanned with { Kind = ReviewKind.Extraordinary, Reason = "第三級事件結案後檢討" } }, Some.SeatHolder),
            Card("ChairFirst", Some.ReviewFile, Some.ReviewManager, committee: new Committee(), note: new TooFewTimes(2, new DateOnly(2027, 1, 31))),
            Card("Vote", voting, Some.SeatHolder, prompt: ReviewPrompt.Vote),
            Card("VoteFirst", voting, Some.OtherHolder, prompt: ReviewPrompt.Vote),
            Card("Fix", voting with { Review = voting.Review with { Unread = [Some.OtherHolder.Person] } }, Some.ReviewManager),
            Card("Scheduled", scheduled, Some.SeatDeputy, prompt: ReviewPrompt.Fixed),
            Card("QuorumLost", lost, Some.ReviewManager, prompt: ReviewPrompt.QuorumLost),
            Card("Stray", scheduled with { Review = scheduled.Review with { Nonconformity = "CAR-2026-0001", Meeting = scheduled.Review.Meeting! with { IsStray = true, Event = "E1", Placed = scheduled.Review.Meeting.Start } } }, Some.ReviewManager, prompt: ReviewPrompt.Strayed), // fixed: it has one
            Card("Uninvited", scheduled with { Review = scheduled.Review with { IsUninvited = true } }, Some.ReviewManager, prompt: ReviewPrompt.Uninvited),
            Card("Joinable", scheduled with { Review = scheduled.Review with { Meeting = scheduled.Review.Meeting! with { Event = "E1", Placed = scheduled.Review.Meeting.Start, Join = new Uri("https://teams.example/meet/1") } } }, Some.SeatHolder), // likewise
            Card("Postponed", postponed, Some.SeatHolder, prompt: ReviewPrompt.Postponed),
            Card("Held", Some.ReviewFile with { Review = Some.EarlierReview }, Some.ReviewManager),
            Card("MoreOfVotes", voting, Some.SeatHolder, view: ReviewViews.More),
            Card("MoreOfMeeting", lost, Some.ReviewManager, view: ReviewViews.More),
            new("ExtraordinaryCard.Draw", "", culture => ExtraordinaryCard.Draw(TeamsIsms.Incidents.CaseId.Parse("INC-2026-0007")!.Value, 3, Taipei.Day(Some.Now), culture)), // a number
            new("ReviewListCard.Draw", "", culture => ReviewListCard.Draw(list, culture)),
            new("ReviewListCard.Draw", "Late", culture => ReviewListCard.Draw(
                list with { Gone = [], Late = [Some.Decision with { Due = Taipei.Day(Some.Now).AddDays(-3), Status = DecisionStatus.InProgress }] }, culture)),
            new("ReviewListCard.Draw", "Empty", culture => ReviewListCard.Draw(new ReviewList([], [], IsManager: false, Taipei.Day(Some.Now)), culture)),
            new("ReviewListCard.Draw", "EmptyForManager", culture => ReviewListCard.Draw(new ReviewList([], [], IsManager: true, Taipei.Day(Some.Now)), culture)),
            new("ReviewListCard.Draw", "Missed", culture => ReviewListCard.Draw(list with { Today = new DateOnly(2027, 1, 5), Gone = [] }, culture)),
            new("CommitteeCard.Draw", "", culture => CommitteeCard.Draw(CommitteeOf(Some.Committee, isManager: true), culture)),
            new("CommitteeCard.Draw", "Gone", culture => CommitteeCard.Draw(
                CommitteeOf(Some.Committee, isManager: false, Some.OtherHolder.Person, Some.SeatDeputy.Person) with { Note = new SeatedAlready().Say(culture) }, culture)),
            new("CommitteeCard.Draw", "Empty", culture => CommitteeCard.Draw(CommitteeOf(new Committee(), isManager: true), culture)),
        ];
    }

    private static ReviewFile Voting()
    {
        var act = Some.ReviewAct(Some.ReviewManager);
        var file = FixMeeting.Propose(
            Some.ReviewFile, Some.Committee, Some.SlotSearch(Some.Now), Some.Slots(Some.Now), [], Some.ReviewManager, act).Value!.Next; // four times
        file = FixMeeting.Vote(file, new Dictionary<int, TimeChoice> { [1] = TimeChoice.No, [2] = TimeChoice.Yes }, Some.ReviewChair, act).Value!.Next; // seated
        return FixMeeting.Vote(
            file, new Dictionary<int, TimeChoice> { [1] = TimeChoice.Perhaps, [2] = TimeChoice.Yes, [3] = TimeChoice.Yes }, Some.SeatHolder, act).Value!.Next; // seated
    }

    private static CardSample Card(
        string variant, ReviewFile file, ReviewActor viewer, string? view = null, ReviewPrompt? prompt = null, Refusal? note = null, Committee? committee = null) => new(
        "ReviewCard.Draw",
        variant,
        culture => ReviewCard.Draw(
            new ReviewSight(file, viewer, NameInReview, Some.Now)
            {
                Committee = committee ?? Some.Committee,
                Here = CommitteeOf(Some.Committee, isManager: true).Here,
                Lines =
                [
                    new ReviewLine(TrailKinds.ReviewTimesFound, Some.SecurityManager, Some.Now.AddHours(-1), null),
                    new ReviewLine(TrailKinds.ReviewPlanned, null, Some.Now.AddDays(-60), null),
                ],
                Note = note?.Say(culture),
                Prompt = prompt is { } told ? ReviewPrompts.Say(told, culture) : null,
            },
            view,
            culture));

    private static CommitteeSight CommitteeOf(Committee committee, bool isManager, params Guid[] gone) => new(
        committee,
        Some.Committee.Seats.SelectMany(seat => (Guid?[])[seat.Holder, seat.Deputy]).OfType<Guid>().Except(gone).ToHashSet(),
        isManager,
        NameInReview,
        Taipei.Day(Some.Now));

    private static string NameInReview(Guid person) => true switch
    {
        _ when person == Some.Chair => "王主委",
        _ when person == Some.ChairDeputy.Person => "何代理",
        _ when person == Some.SeatHolder.Person => "趙委員",
        _ when person == Some.SeatDeputy.Person => "錢代理",
        _ when person == Some.OtherHolder.Person => "孫委員",
        _ => "林安全",
    };
}
