using System.Security.Cryptography;
using System.Text.Json;

namespace TeamsIsms.Training.Courses;

public enum CourseStatus
{
    Draft,
    PendingApproval,
    Approved,
    Retired,
}

/// <summary>What is taught, and how it is shown that it was learned.</summary>
public sealed record Course
{
    public required CourseId Id { get; init; }

    public required string Title { get; init; }

    /// <summary>What people learn in it; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>Null where it is taught elsewhere.</summary>
    public CourseMaterial? Material { get; init; }

    public required CourseNeeds Needs { get; init; }

    /// <summary>Not null when the course needs the test.</summary>
    public QuizPlan? Quiz { get; init; }

    /// <summary>Not null when the course needs the survey.</summary>
    public SurveyPlan? Survey { get; init; }

    /// <summary>What completing it counts towards the year's quota.</summary>
    public required decimal Hours { get; init; }

    public HourKind HourKind { get; init; }

    /// <summary>The number of the case or decision it was made for; null when it was made for none.</summary>
    public string? Source { get; init; }

    public required Guid Creator { get; init; }

    /// <summary>Others who changed the draft: it is their work too.</summary>
    public IReadOnlyList<Guid> Editors { get; init; } = [];

    public required DateTimeOffset CreatedAt { get; init; }

    public CourseStatus Status { get; init; }

    public ApprovalRequest? Approval { get; init; }

    public string? Reason { get; init; }

    public TrailHead Trail { get; init; } = TrailHead.None;

    public bool IsWorkOf(Guid person) => person == Creator || Editors.Contains(person);

    public string Subject => $"course/{Id}";

    /// <summary>SHA-256 in lower-case hexadecimal digits of what people are taught and asked: what an approver approves.</summary>
    public string Fingerprint() => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(
        new Course
        {
            Id = default,
            Title = Title,
            Description = Description,
            Material = Material,
            Needs = Needs,
            Quiz = Quiz,
            Survey = Survey,
            Hours = Hours,
            HourKind = HourKind,
            Creator = default,
            CreatedAt = default,
        },
        TrainingJson.Default.Course)));
}

/// <summary>Which of the four evaluations of policy 7.2.2.2 have to be accepted before the course is completed.</summary>
public sealed record CourseNeeds(bool Survey = false, bool Test = false, bool Reflection = false, bool Certificate = false)
{
    public bool IsAny => Survey || Test || Reflection || Certificate;
}

/// <summary>What training an hour counts for (rules 4.4).</summary>
public enum HourKind
{
    General,
    Specialist,
}

/// <summary>The test of a course. An attempt keeps the plan it was started with.</summary>
public sealed record QuizPlan
{
    public required IReadOnlyList<QuizDraw> Draws { get; init; }

    /// <summary>Percent.</summary>
    public int PassMark { get; init; } = 80;

    public int MostAttempts { get; init; } = 3;

    /// <summary>After a failed attempt, before the next.</summary>
    public TimeSpan CoolDown { get; init; } = TimeSpan.FromMinutes(10);

    public TimeSpan? TimeLimit { get; init; }

    public bool Shuffle { get; init; } = true;

    public int Questions => Draws.Sum(draw => draw.Count);
}

/// <param name="Category">With all below it; empty is the whole bank.</param>
public sealed record QuizDraw(string Category, int Count)
{
    public bool Takes(string category) =>
        Category.Length == 0 || category == Category || category.StartsWith($"{Category}/", StringComparison.Ordinal);
}
