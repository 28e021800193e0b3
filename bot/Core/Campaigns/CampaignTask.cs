using System.Text.Json.Serialization;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Campaigns;

/// <summary>What a campaign asks of everybody it binds.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(DocumentTask), "document")]
[JsonDerivedType(typeof(CourseTask), "course")]
public abstract record CampaignTask
{
    [JsonIgnore]
    public abstract string Title { get; }

    /// <summary>Of exactly what is asked for; an approval of anything else is void.</summary>
    [JsonIgnore]
    public abstract string Sha256 { get; }

    /// <summary>The course that has to be taken, as the task itself or before it can be acknowledged; null where there is none.</summary>
    [JsonIgnore]
    public abstract CourseId? CourseId { get; }
}

/// <summary>To read and acknowledge one exact version of a document.</summary>
/// <param name="Statement">The sentence a person agrees to; stored with each acknowledgement.</param>
/// <param name="MustOpen">Acknowledging needs opening the document first.</param>
/// <param name="Quiz">Acknowledging needs this course completed first; null where it needs none.</param>
public sealed record DocumentTask(PinnedDocument Pinned, string Statement, bool MustOpen = false, CourseTask? Quiz = null) : CampaignTask
{
    [JsonIgnore]
    public LibraryDocument Document => Pinned.Document;

    public override string Title => Document.Title;

    public override string Sha256 => Pinned.Sha256;

    public override CourseId? CourseId => Quiz?.Course;
}

/// <summary>To take a course with everything it needs.</summary>
/// <param name="Hours">Completing it counts as many.</param>
/// <param name="Fingerprint">Of the course as it was approved.</param>
public sealed record CourseTask(CourseId Course, string Name, decimal Hours, CourseNeeds Needs, string Fingerprint) : CampaignTask
{
    public override string Title => Name;

    public override string Sha256 => Fingerprint;

    public static CourseTask Of(Course course) => new(course.Id, course.Title, course.Hours, course.Needs, course.Fingerprint());

    public override CourseId? CourseId => Course;
}
