using TeamsIsms.Campaigns;

namespace TeamsIsms.Binders.Lookups;

/// <summary>What one campaign asked of a person, as it was at the end of a day.</summary>
/// <param name="At">When it was done; null when it was not done by then.</param>
public sealed record PersonDuty(Campaign Campaign, Assignment Assignment, DateTimeOffset? At)
{
    public bool IsCourse => Campaign.Task is CourseTask;

    /// <summary>Which revision was acknowledged, or was to be.</summary>
    public string? Revision => Assignment.Answer?.Revision ?? Campaign.Document?.Document.Revision;

    public string Sha256 => Assignment.Answer?.Sha256 ?? Campaign.Task.Sha256;

    /// <param name="until">The first instant after the day.</param>
    /// <returns>Null when the campaign had not asked by then.</returns>
    public static PersonDuty? On(Campaign campaign, Assignment assignment, DateTimeOffset until)
    {
        var done = assignment.Answer?.At ?? assignment.Completion?.At;
        return campaign.StartedAt < until ? new PersonDuty(campaign, assignment, done < until ? done : null) : null;
    }
}

/// <summary>What a person had acknowledged, passed and reported by the end of a day.</summary>
/// <param name="Duties">Newest first.</param>
/// <param name="SeesCourses">Courses are among them; else the reader may not see them.</param>
/// <param name="Reports">How many cases the person reported of which the reader may know it; null when none of it is for the reader.</param>
public sealed record PersonEvidence(Person Person, DateOnly Day, IReadOnlyList<PersonDuty> Duties, bool SeesCourses, int? Reports)
{
    /// <summary>The reader looks at what they did themselves.</summary>
    public bool IsOwn { get; init; }

    public (int Done, int Asked) Documents => Count(isCourse: false);

    public (int Done, int Asked) Courses => Count(isCourse: true);

    private (int Done, int Asked) Count(bool isCourse)
    {
        var asked = Duties.Where(duty => duty.IsCourse == isCourse).ToList();
        return (asked.Count(duty => duty.At is not null), asked.Count);
    }
}
