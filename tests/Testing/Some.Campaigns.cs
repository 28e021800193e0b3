using TeamsIsms.Approvals;
using TeamsIsms.Campaigns;
using TeamsIsms.People;
using TeamsIsms.Teams;
using TeamsIsms.Trail;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Tests.Testing;

internal static partial class Some
{
    /// <summary>Thursday 3 December 2026, 09:41:07 in Taipei.</summary>
    public static DateTimeOffset Now => new(2026, 12, 3, 1, 41, 7, TimeSpan.Zero);

    public static Guid SecurityManager => new("0a000000-0000-4000-8000-00000000000a");

    public static Guid Chair => new("0a000000-0000-4000-8000-00000000000b");

    public static ApprovalRequest Approval =>
        new(SecurityManager, PinnedDocument.Sha256, ApprovalMode.One, 0, Now) { Approvers = [Chair] };

    public static DocumentTask DocumentTask => new(PinnedDocument, "我已閱讀並同意遵守本政策");

    public static CourseTask CourseTask => new(
        new CourseId(new Guid("0d000000-0000-7000-8000-000000000001")), "資通安全通識", 1.5m, new CourseNeeds(Survey: true, Test: true, Reflection: true), new string('c', 64));

    /// <summary>A campaign that runs.</summary>
    public static Campaign Campaign => new()
    {
        Id = new CampaignId(new Guid("0c000000-0000-7000-8000-000000000001")),
        Number = "C-2026-003",
        Task = DocumentTask,
        Audience = new Audience { Everybody = true },
        Due = new DateTimeOffset(2026, 12, 15, 18, 0, 0, TimeSpan.FromHours(8)),
        EndAt = new DateTimeOffset(2027, 1, 14, 18, 0, 0, TimeSpan.FromHours(8)),
        Creator = SecurityManager,
        CreatorName = "林安全",
        CreatedAt = Now.AddDays(-1),
        Approval = Approval with { Status = ApprovalStatus.Approved },
        StartAt = Now.AddHours(-1),
        StartedAt = Now.AddHours(-1),
        Status = CampaignStatus.Active,
        Shards = 1,
    };

    /// <summary>A card that arrived and was not opened yet.</summary>
    public static Assignment Assignment => new()
    {
        Campaign = Campaign.Id,
        Person = Person.Id,
        Name = Person.Name,
        Unit = Person.Unit,
        Head = Person.Head,
        Mail = Person.Mail,
        Kind = PersonKind.Staff,
        Language = "zh-TW",
        Due = Campaign.Due,
        Status = AssignmentStatus.Delivered,
        Conversation = new ConversationReference(Conversation.ConversationId, Conversation.ServiceUrl),
        Card = "1700000000001",
        DeliveredAt = Now.AddMinutes(-30),
        Attempts = 1,
    };

    public static ShardHead Head => new ShardHead { Status = CampaignStatus.Active }.Count(null, Assignment);

    public static Act Act => Act.By(Person.Id, Now, "activity-1");
}
