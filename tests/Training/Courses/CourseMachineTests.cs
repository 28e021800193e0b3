using TeamsIsms.Approvals;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Tests.Training.Courses;

/// <summary>What leads a course from where to where, for every state and everybody who could tap.</summary>
public sealed class CourseMachineTests
{
    private static readonly IReadOnlyList<Question> Bank = Some.Questions(5);

    private static readonly TrainingActor Security = new(Some.SecurityManager, [TeamsIsms.People.Role.SecurityManager]);

    [Theory]
    [InlineData("change", "Draft>Draft", "author other")]
    [InlineData("submit", "Draft>PendingApproval", "author other")]
    [InlineData("approve", "PendingApproval>Approved", "other security")]
    [InlineData("return", "PendingApproval>Draft", "other security")]
    [InlineData("reject", "PendingApproval>Retired", "other security")]
    [InlineData("retire", "Draft>Retired PendingApproval>Retired Approved>Retired", "author other")]
    public void Every_state_and_every_person_get_what_the_rules_say(string step, string states, string people)
    {
        (string Name, TrainingActor Actor)[] seats =
        [
            ("author", Some.TrainingManager), ("other", Some.SecondTrainingManager), ("security", Security), ("member", Some.Learner),
        ];
        Assert.Empty(
            from status in Enum.GetValues<CourseStatus>()
            from seat in seats
            let to = Take(In(status), step, seat.Actor).Value?.Next.Status
            let expected = people.Split(' ').Contains(seat.Name)
                ? states.Split(' ').Where(way => way.StartsWith($"{status}>", StringComparison.Ordinal)).Select(way => way.Split('>')[1]).FirstOrDefault()
                : null
            where to?.ToString() != expected
            select $"{status} {step} {seat.Name}: expected {expected}, got {to}");
    }

    [Fact]
    public void Pages_are_read_from_one_text_and_written_back_to_it()
    {
        const string Text = "前言\n\n# 第一頁\n![鎖](https://example.tw/a.png)\n甲\n\n乙\n\n# 第二頁\n丙";

        var pages = ReadPages.Read(Text).Value!;

        Assert.Equal(
            [new("", "前言"), new("第一頁", "甲\n\n乙", new("https://example.tw/a.png", "鎖")), new MaterialPage("第二頁", "丙")], pages);
        Assert.Equal(Text, ReadPages.Write(pages));
        Assert.Equal(new PictureNotAllowed(1), ReadPages.Read("![a](https://example.tw/a.png)\n![b](https://example.tw/b.png)").Refusal);
        Assert.IsType<PagesNeeded>(ReadPages.Read(" \n ").Refusal);
    }

    private static Course In(CourseStatus status)
    {
        var draft = Some.Course with { Status = CourseStatus.Draft };
        var asked = new ApprovalRequest(draft.Creator, draft.Fingerprint(), ApprovalMode.One, 0, Some.Now)
        {
            Approvers = [Some.SecondTrainingManager.Person, Some.SecurityManager],
            Status = status is CourseStatus.PendingApproval ? ApprovalStatus.Pending : ApprovalStatus.Approved,
        };
        return draft with { Status = status, Approval = status is CourseStatus.Draft ? null : asked };
    }

    private static Outcome<CourseStep> Take(Course course, string step, TrainingActor by) => step switch
    {
        "change" => RunCourse.Change(course, course with { Title = "新" }, Bank, by, Some.By(by)),
        "submit" => RunCourse.Submit(course, Bank, [Some.SecurityManager], by, Some.By(by)),
        "approve" => RunCourse.Decide(course, course.Fingerprint(), ApprovalVerdict.Approve, null, by, Some.By(by)),
        "return" => RunCourse.Decide(course, course.Fingerprint(), ApprovalVerdict.Return, "再改", by, Some.By(by)),
        "reject" => RunCourse.Decide(course, course.Fingerprint(), ApprovalVerdict.Reject, "不需要", by, Some.By(by)),
        _ => RunCourse.Retire(course, "改版", by, Some.By(by)),
    };
}
