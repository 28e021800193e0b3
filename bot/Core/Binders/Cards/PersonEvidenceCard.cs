using System.Globalization;
using TeamsIsms.Binders.Lookups;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Binders.Cards;

/// <summary>What one person acknowledged, passed and reported by the end of a day.</summary>
public static class PersonEvidenceCard
{
    /// <param name="page">From 1.</param>
    /// <param name="mayLook">The reader may look others up.</param>
    public static AdaptiveCard Draw(PersonEvidence evidence, int page, bool mayLook, CultureInfo culture)
    {
        var pages = LookupPages.Of(evidence.Duties.Count);
        var skipped = (page - 1) * LookupPages.Rows;
        (string, string)[] data = [("person", evidence.Person.Id.ToString()), ("day", ReadBinderForm.Write(evidence.Day))];
        return CardGrammar.Card(
            culture,
            Head(evidence, ContainerStyle.Accent, culture),
            [
                CardGrammar.Sentence(evidence.Duties.Count == 0 ? Say(culture, "PersonNothing") : Say(culture, "PersonSentence")),
                CardGrammar.Facts(
                    (Say(culture, "DayFact"), Taipei.Say(evidence.Day, culture)),
                    (Say(culture, "AcknowledgedFact"), Say(culture, "DutiesDone", evidence.Documents.Done, evidence.Documents.Asked)),
                    (Say(culture, "CoursesFact"), evidence.SeesCourses ? Say(culture, "DutiesDone", evidence.Courses.Done, evidence.Courses.Asked) : null),
                    (Say(culture, "ReportsFact"), evidence.Reports is { } reports ? Say(culture, evidence.IsOwn ? "ReportsOwn" : "ReportsValue", reports) : null)),
                CardGrammar.List(evidence.Duties.Skip(skipped).Take(LookupPages.Rows).Select((duty, at) => Row(duty, at, culture))),
                LookupPages.Place(page, pages, culture),
                evidence.SeesCourses ? null : CardGrammar.Note(Say(culture, "CoursesNotShown")),
            ],
            [
                .. evidence.Duties.Count == 0 ? [] : LookupPages.Steps("evidence.person", page, pages, data, culture),
                .. mayLook ? (CardAction[])[CardGrammar.Secondary(Say(culture, "LookAgain"), "evidence.look")] : [],
            ]);
    }

    /// <summary>The file that was written.</summary>
    public static AdaptiveCard Written(PersonEvidence evidence, Uri file, CultureInfo culture) => CardGrammar.Card(
        culture,
        Head(evidence, ContainerStyle.Good, culture),
        [CardGrammar.Sentence(Say(culture, "ReadySentence"))],
        new ActionOpenUrl(Say(culture, "OpenBinder"), file),
        CardGrammar.Secondary(
            Say(culture, "BackButton"),
            "evidence.person",
            ("person", evidence.Person.Id.ToString()),
            ("day", ReadBinderForm.Write(evidence.Day))));

    private static CardHead Head(PersonEvidence evidence, ContainerStyle style, CultureInfo culture) =>
        new(style, Say(culture, "PersonKicker"), CardText.OneLine(evidence.Person.Name))
        {
            Subtitle = evidence.Person.Unit is { Length: > 0 } unit ? CardText.OneLine(unit) : null,
        };

    private static Container Row(PersonDuty duty, int at, CultureInfo culture) => LookupPages.Row(
        duty.Campaign.Document?.Document is { } document ? $"{document.Number} {duty.Campaign.Task.Title}" : duty.Campaign.Task.Title,
        CardText.Join(
            culture,
            duty.Revision is { Length: > 0 } revision ? Say(culture, "RevisionOf", CardText.OneLine(revision, 20)) : "",
            LookupWords.State(duty, culture),
            duty.At is { } done ? Taipei.Say(done, culture) : Say(culture, "DueValue", Taipei.Say(Taipei.Day(duty.Assignment.Due), culture))),
        at);

    private static string Say(CultureInfo culture, string key, params object[] values) => BinderWords.Text.Say(culture, key, values);
}
