using System.Globalization;
using TeamsIsms.Documents.Register;
using TeamsIsms.YearlyDuties;
using TeamsIsms.YearlyDuties.Cards;

namespace TeamsIsms.Binders.Parts;

/// <summary>One time that a duty was done, or a document was reviewed.</summary>
/// <param name="Clauses">It proves; empty where the duty comes from elsewhere.</param>
/// <param name="Record">What shows it: a number, a file, a link.</param>
/// <param name="Result">In the reader's language.</param>
internal sealed record DoneDuty(string What, IReadOnlyList<string> Clauses, DateOnly On, string Record, string Result)
{
    /// <summary>The clause that asks for the yearly review of documents.</summary>
    public const string ReviewClause = "11";

    public Guid? By { get; init; }

    public DateTimeOffset? RecordedAt { get; init; }

    public string Note { get; init; } = "";

    /// <summary>Of the revision that was reviewed or published; empty for other duties.</summary>
    public string Sha256 { get; init; } = "";

    public static DoneDuty Of(DutyTime time, CultureInfo culture) => new(
        DutyLook.Title(time.Kind, culture), DutyRule.Of(time.Kind).Clauses, time.On, time.Record, BinderWords.Text.Say(culture, "Completed"))
    {
        By = time.By,
        RecordedAt = time.RecordedAt,
        Note = time.Note,
    };

    /// <summary>The reviews of a document: a new revision, or "reviewed, no change".</summary>
    /// <param name="trail">The document's own.</param>
    public static IEnumerable<DoneDuty> Of(RegisterEntry entry, IEnumerable<TrailRecord> trail, CultureInfo culture) =>
    [
        .. from revision in entry.Revisions
           where revision.PublishedAt is not null
           select Review(entry, revision.PublishedAt!.Value, culture) with // filtered: it is not null
           {
               Result = BinderWords.Text.Say(culture, "ReviewRevised", revision.Revision),
               By = revision.PublishedBy,
               Sha256 = revision.Pinned?.Sha256 ?? "",
           },
        .. from leaf in trail.Select(record => TrailLeaf.Read(record.Leaf))
           where leaf.Kind == TrailKinds.DocumentReviewConfirmed
           select Review(entry, leaf.At, culture) with { By = TrailActor.PersonOf(leaf.Actor), Sha256 = leaf.Document ?? "" },
    ];

    /// <summary>It proves one of these clauses, or none in particular.</summary>
    public bool Proves(IEnumerable<BinderClause> clauses) => Clauses.Count is 0 || clauses.Any(clause => Clauses.Contains(clause.Number));

    private static DoneDuty Review(RegisterEntry entry, DateTimeOffset at, CultureInfo culture) => new(
        DutyLook.Say(culture, "ReviewOf", entry.Document.Title),
        [ReviewClause],
        Taipei.Day(at),
        entry.Document.Number,
        BinderWords.Text.Say(culture, "ReviewKept"))
    {
        RecordedAt = at,
    };
}
