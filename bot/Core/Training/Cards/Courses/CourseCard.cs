using System.Globalization;
using TeamsIsms.Campaigns;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Training.Cards.Courses;

/// <summary>A course as it stands, for those who write, approve and audit courses. What a viewer cannot do has no button.</summary>
public static class CourseCard
{
    private const int DescriptionLength = 500;
    private const int ReasonLength = 300;

    public static AdaptiveCard Draw(CourseSight sight, CultureInfo culture)
    {
        var course = sight.Course;
        var mayDecide = MayDecide(sight);
        return CardGrammar.Card(
            culture,
            new CardHead(CourseLook.State(course), Say(culture, "Kicker"), CardText.OneLine(course.Title))
            {
                Subtitle = course.Source is { } source ? Say(culture, "FromSource", CardText.OneLine(source, 40)) : null,
                Figure = CourseLook.Say(course.Status, culture),
            },
            [
                sight.Note is { } note ? CardGrammar.Problem(note) : null,
                CardGrammar.Sentence(Sentence(course, mayDecide, culture)),
                CardGrammar.Facts(
                    (Say(culture, "DescriptionFact"), CardText.Paragraph(course.Description, DescriptionLength)),
                    (Say(culture, "MaterialFact"), CourseLook.Material(course.Material, culture) ?? Say(culture, "NoMaterial")),
                    (Say(culture, "NeedsFact"), CourseLook.Needs(course.Needs, culture)),
                    (Say(culture, "QuizFact"), course.Quiz is { } plan ? CardText.Join(culture, CourseLook.Quiz(plan, culture)) : null),
                    (Say(culture, "SurveyFact"), course.Survey is { } survey
                        ? Say(culture, survey.IsAnonymous ? "AnonymousSurvey" : "NamedSurvey", survey.Statements.Count)
                        : null),
                    (Say(culture, "HoursFact"), CourseLook.Hours(course, culture)),
                    (Say(culture, "CreatorFact"), CardText.OneLine(sight.Name(course.Creator), 40)),
                    (Say(culture, "ApproversFact"), course.Approval is { } request
                        ? CourseLook.List(request.Approvers.Select(id => CardText.OneLine(sight.Name(id), 40)), culture)
                        : null),
                    (Say(culture, "FingerprintFact"), CampaignLook.Hash(course.Fingerprint()))),
                course.Approval is { } asked ? CardGrammar.History(ApprovalLook.History(asked, sight.Name, culture)) : null,
            ],
            [.. mayDecide ? Decide(sight, culture) : [], .. CourseSteps.Buttons(sight, culture)]);
    }

    private static string Sentence(Course course, bool mayDecide, CultureInfo culture) => (course.Status, course.Reason) switch
    {
        (CourseStatus.Draft, { } reason) => Say(culture, "ReturnedSentence", CardText.Paragraph(reason, ReasonLength)),
        (CourseStatus.Draft, null) => Say(culture, "DraftSentence"),
        (CourseStatus.PendingApproval, _) => Say(culture, mayDecide ? "DecideSentence" : "PendingSentence"),
        (CourseStatus.Approved, _) => Say(culture, "ApprovedSentence"),
        (CourseStatus.Retired, { } reason) => Say(culture, "RetiredSentence", CardText.Paragraph(reason, ReasonLength)),
        (CourseStatus.Retired, null) => Say(culture, "RetiredBare"),
    };

    private static IEnumerable<CardAction> Decide(CourseSight sight, CultureInfo culture) => sight.Course.Approval is { } request
        ? ApprovalLook.Buttons(CourseSubject.Key(sight.Course.Id), request, sight.Viewer.Person, sight.Now, culture)
        : [];

    private static bool MayDecide(CourseSight sight) =>
        sight.Course is { Status: CourseStatus.PendingApproval, Approval: { } request }
        && RunCourse.MayJudge(sight.Course, sight.Viewer, sight.Now)
        && ApprovalLook.MayDecide(request, sight.Viewer.Person, sight.Now);

    private static string Say(CultureInfo culture, string key, params object[] values) => CourseLook.Say(culture, key, values);
}
