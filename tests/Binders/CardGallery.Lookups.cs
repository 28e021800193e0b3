using TeamsIsms.Binders.Cards;
using TeamsIsms.Binders.Lookups;
using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private static readonly DateOnly LookedAt = Taipei.Day(Some.Now);

    private static readonly PersonDuty[] LookedUp =
    [
        new(Some.Campaign, Some.Assignment with { Status = AssignmentStatus.Acknowledged }, Some.Now),
        new(Some.Campaign with { Task = CourseTask.Of(Some.Course) }, Some.Assignment with { Status = AssignmentStatus.Delivered }, null),
    ];

    private static readonly PersonEvidence OnePerson = new(Some.Person, LookedAt, LookedUp, SeesCourses: true, Reports: 2);

    private static readonly RevisionInForce InForceThen = new(
        Some.Document.Number, Some.Document.Title, "2.0", LookedAt.AddYears(-1), Some.Now.AddYears(-1), "C-2026-003", new string('0', 64), Some.Document.WebUrl);

    private static IEnumerable<CardSample> Lookups() =>
    [
        new("LookupCard.Draw", "", culture => LookupCard.Draw(new LookupForm(), null, LookedAt, culture)),
        new("LookupCard.Draw", "Wrong", culture => LookupCard.Draw(
            new LookupForm { Person = "王小美", Day = "2027-01-01" }, new UnknownPerson("王小美").Say(culture), LookedAt, culture)),
        new("PersonEvidenceCard.Draw", "", culture => PersonEvidenceCard.Draw(OnePerson, 1, mayLook: true, culture)),
        new("PersonEvidenceCard.Draw", "Own", culture => PersonEvidenceCard.Draw(OnePerson with { IsOwn = true }, 1, mayLook: false, culture)),
        new("PersonEvidenceCard.Draw", "Pages", culture => PersonEvidenceCard.Draw(
            OnePerson with { Duties = [.. Enumerable.Repeat(LookedUp, 10).SelectMany(some => some)], SeesCourses = false, Reports = null }, 2, mayLook: true, culture)),
        new("PersonEvidenceCard.Draw", "Nothing", culture => PersonEvidenceCard.Draw(OnePerson with { Duties = [] }, 1, mayLook: true, culture)),
        new("PersonEvidenceCard.Written", "", culture => PersonEvidenceCard.Written(OnePerson, Written, culture)),
        new("DayEvidenceCard.Draw", "", culture => DayEvidenceCard.Draw(LookedAt, [InForceThen, InForceThen with { Source = "" }], 1, culture)),
        new("DayEvidenceCard.Draw", "Nothing", culture => DayEvidenceCard.Draw(LookedAt, [], 1, culture)),
        new("DayEvidenceCard.Written", "", culture => DayEvidenceCard.Written(LookedAt, Written, culture)),
    ];
}
