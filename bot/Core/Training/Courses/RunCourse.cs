using TeamsIsms.Training.Bank;

namespace TeamsIsms.Training.Courses;

/// <summary>The transitions of a course; somebody who wrote nothing of it approves it before anybody takes it (rules 4.11).</summary>
public static class RunCourse
{
    public static Outcome<CourseStep> Create(Course course, IReadOnlyList<Question> bank, TrainingActor by, Act act) =>
        !by.IsManager ? new ManagerNeeded()
        : CheckCourse.Refuse(course, bank) is { } refusal ? refusal
        : CourseStep.Of(
            null,
            course with { Creator = by.Person, CreatedAt = act.At, Status = CourseStatus.Draft },
            TrailKinds.CourseCreated,
            act,
            note: course.Source);

    public static Outcome<CourseStep> Submit(
        Course course, IReadOnlyList<Question> bank, IEnumerable<Guid> approvers, TrainingActor by, Act act)
    {
        List<Guid> others = [.. approvers.Where(approver => approver != by.Person && !course.IsWorkOf(approver)).Distinct()];
        return course switch
        {
            _ when !by.IsManager => new ManagerNeeded(),
            { Status: not CourseStatus.Draft } => new WrongCourseState(course.Status),
            _ when CheckCourse.Refuse(course, bank) is { } refusal => refusal,
            _ when others.Count == 0 => new NobodyElse(),
            _ => CourseStep.Of(
                course,
                course with
                {
                    Status = CourseStatus.PendingApproval,
                    Reason = null,
                    Approval = new ApprovalRequest(by.Person, course.Fingerprint(), ApprovalMode.One, 0, act.At)
                    {
                        Approvers = others,
                        Barred = [course.Creator, .. course.Editors],
                    },
                },
                TrailKinds.CourseSubmitted,
                act),
        };
    }

    /// <summary>As below, of the request the card showed.</summary>
    internal static Outcome<CourseStep> Decide(Course course, ApprovalVote vote, TrainingActor by, Act act) =>
        !course.IsWorkOf(by.Person) && MayJudge(course, by, act.At) && vote.Outdated(course.Approval) is { } outdated
            ? outdated
            : Decide(course, vote.Version, vote.Verdict, vote.Comment, by, act);

    /// <summary>The request changes while it waits: somebody else may decide, or was reminded.</summary>
    internal static Outcome<CourseStep> ChangeRequest(Course course, Func<ApprovalRequest, Outcome<ApprovalChange>> change, Act act) =>
        course is { Status: CourseStatus.PendingApproval, Approval: { } request }
            ? change(request).Match<Outcome<CourseStep>>(
                changed => CourseStep.Of(course, course with { Approval = changed.Next }, changed.Kind, act, changed.Reason, changed.Note),
                refusal => refusal)
            : course.Approval is { } done ? new AlreadyDecided(done.Status) : new WrongCourseState(course.Status);

    /// <summary>Whether somebody has a say in it: by the role, or because an approver or the next role's turn gave them a seat.</summary>
    public static bool MayJudge(Course course, TrainingActor who, DateTimeOffset now) =>
        MayApprove(who.Roles)
        || (course.Approval is { } request && !request.Approvers.Contains(who.Person) && Approvals.Approve.Seat(request, who.Person, now) is not null);

    /// <param name="version">The fingerprint on the card that was tapped; another one makes the decision void.</param>
    public static Outcome<CourseStep> Decide(
        Course course, string version, ApprovalVerdict verdict, string? comment, TrainingActor by, Act act)
    {
        if (course.IsWorkOf(by.Person))
        {
            return new OwnWork();
        }

        if (!MayJudge(course, by, act.At))
        {
            return new NotAnApprover();
        }

        if (course is not { Status: CourseStatus.PendingApproval, Approval: { } request })
        {
            return course.Approval is { } done ? new AlreadyDecided(done.Status) : new WrongCourseState(course.Status);
        }

        var outcome = Approve.Decide(request, by.Person, verdict, version, comment, act.At);
        if (outcome.Refusal is { } refusal)
        {
            return refusal;
        }

        var decided = course with { Approval = outcome.Value, Reason = comment?.Trim() };
        return decided.Approval!.Status switch // set in the line above
        {
            ApprovalStatus.Pending => CourseStep.Of(course, course with { Approval = outcome.Value }, TrailKinds.CourseApproved, act, comment),
            ApprovalStatus.Approved =>
                CourseStep.Of(course, decided with { Status = CourseStatus.Approved }, TrailKinds.CourseApproved, act, comment),
            ApprovalStatus.Rejected =>
                CourseStep.Of(course, decided with { Status = CourseStatus.Retired }, TrailKinds.CourseRejected, act, comment),
            ApprovalStatus.ChangesRequested or ApprovalStatus.Withdrawn or ApprovalStatus.Expired =>
                CourseStep.Of(course, decided with { Status = CourseStatus.Draft }, TrailKinds.CourseReturned, act, comment),
        };
    }

    /// <summary>Changes a draft; an approved course is changed by a new one, so that what was approved is what people took.</summary>
    public static Outcome<CourseStep> Change(Course course, Course wanted, IReadOnlyList<Question> bank, TrainingActor by, Act act)
    {
        var changed = course with
        {
            Title = wanted.Title,
            Description = wanted.Description,
            Material = wanted.Material,
            Survey = wanted.Survey,
            Needs = wanted.Needs,
            Quiz = wanted.Quiz,
            Hours = wanted.Hours,
            HourKind = wanted.HourKind,
            Editors = course.IsWorkOf(by.Person) ? course.Editors : [.. course.Editors, by.Person],
        };
        return course switch
        {
            _ when !by.IsManager => new ManagerNeeded(),
            { Status: not CourseStatus.Draft } => new WrongCourseState(course.Status),
            _ when CheckCourse.Refuse(changed, bank) is { } refusal => refusal,
            _ => CourseStep.Of(course, changed, TrailKinds.CourseChanged, act),
        };
    }

    public static Outcome<CourseStep> Retire(Course course, string? reason, TrainingActor by, Act act) => course switch
    {
        _ when !by.IsManager => new ManagerNeeded(),
        { Status: CourseStatus.Retired } => new WrongCourseState(course.Status),
        _ when string.IsNullOrWhiteSpace(reason) => new ReasonNeeded(),
        _ => CourseStep.Of(
            course,
            course with
            {
                Status = CourseStatus.Retired,
                Reason = reason.Trim(),
                Approval = course.Approval is { Status: ApprovalStatus.Pending } asked
                    ? asked with { Status = ApprovalStatus.Withdrawn }
                    : course.Approval,
            },
            TrailKinds.CourseRetired,
            act,
            reason.Trim()),
    };

    /// <summary>Who may be asked to approve a course that somebody else wrote.</summary>
    public static bool MayApprove(IReadOnlyList<Role> roles) => roles.Contains(Role.TrainingManager) || roles.Contains(Role.SecurityManager);
}
