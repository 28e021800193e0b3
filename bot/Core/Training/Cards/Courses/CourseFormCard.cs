using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Training.Cards.Courses;

/// <param name="Documents">Those of the library that can be material.</param>
/// <param name="Categories">Those that hold approved questions, with how many.</param>
public sealed record CourseChoices(IReadOnlyList<LibraryDocument> Documents, IReadOnlyList<(string Category, int Count)> Categories);

/// <summary>The form of a course. It comes back with what was typed as long as something is wrong with it.</summary>
public static class CourseFormCard
{
    private const int MostDocuments = 50;

    /// <param name="form">What was typed; a fresh one has the usual values.</param>
    /// <param name="isNew">There is no such course yet.</param>
    /// <param name="problems">What is wrong with <paramref name="form"/>, in the person's language.</param>
    public static AdaptiveCard Draw(
        CourseForm form, CourseChoices choices, bool isNew, IReadOnlyList<string> problems, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(
            problems.Count > 0 ? ContainerStyle.Attention : ContainerStyle.Accent,
            Say(culture, "Kicker"),
            Say(culture, isNew ? "NewTitle" : "ChangeTitle"))
        {
            Subtitle = string.IsNullOrWhiteSpace(form.Source) ? null : Say(culture, "FromSource", CardText.OneLine(form.Source, 40)),
        },
        [
            CardGrammar.Sentence(Say(culture, "FormSentence")),
            .. problems.Select(CardGrammar.Problem),
            .. What(form, culture),
            CardGrammar.Heading(Say(culture, "MaterialHeading")),
            .. Material(form, choices.Documents, culture),
            CardGrammar.Heading(Say(culture, "NeedsHeading")),
            .. CourseFormParts.Needs(form, culture),
            CardGrammar.Heading(Say(culture, "QuizHeading")),
            .. CourseFormParts.Quiz(form, choices.Categories, culture),
            CardGrammar.Heading(Say(culture, "SurveyHeading")),
            .. CourseFormParts.Survey(form, culture),
        ],
        CardGrammar.Primary(
            Say(culture, "SaveButton"), isNew ? "course.create" : "course.change", ("id", form.Id ?? ""), ("source", form.Source ?? "")),
        CardGrammar.Secondary(Say(culture, "ListButton"), "course.list") with { AssociatedInputs = AssociatedInputs.None });

    private static IEnumerable<CardElement> What(CourseForm form, CultureInfo culture)
    {
        yield return new InputText(Say(culture, "TitleLabel"))
        {
            Id = "title",
            Value = form.Title,
            MaxLength = ReadCourseForm.LongestTitle,
            IsRequired = true,
            ErrorMessage = Say(culture, "TitleMissing"),
        };
        yield return new InputText(Say(culture, "DescriptionLabel"))
        {
            Id = "description",
            Value = form.Description,
            IsMultiline = true,
            MaxLength = ReadCourseForm.LongestLines,
        };
        yield return new InputText(Say(culture, "HoursLabel"))
        {
            Id = "hours",
            Value = form.Hours,
            MaxLength = 5,
            IsRequired = true,
            ErrorMessage = Say(culture, "HoursMissing"),
        };
        yield return new InputChoiceSet(
            Say(culture, "HourKindLabel"), [new(Say(culture, "General"), "general"), new(Say(culture, "Specialist"), "specialist")])
        {
            Id = "hourKind",
            Value = form.HourKind ?? "general",
        };
    }

    private static IEnumerable<CardElement> Material(CourseForm form, IReadOnlyList<LibraryDocument> documents, CultureInfo culture)
    {
        yield return CardGrammar.Note(Say(culture, "MaterialNote"));
        if (documents.Count > 0)
        {
            yield return new InputChoiceSet(
                Say(culture, "DocumentLabel"),
                [
                    new(Say(culture, "NoDocument"), CourseForm.NoDocument),
                    .. documents.Take(MostDocuments).Select(document => new Choice(Name(document), document.ItemId)),
                ])
            {
                Id = "document",
                Value = string.IsNullOrEmpty(form.Document) ? CourseForm.NoDocument : form.Document,
            };
        }

        yield return new InputText(Say(culture, "LinkLabel"))
        {
            Id = "link",
            Value = form.Link,
            Placeholder = "https://…",
            MaxLength = ReadCourseForm.LongestLines,
        };
        yield return new InputText(Say(culture, "PagesLabel"))
        {
            Id = "pages",
            Value = form.Pages,
            Placeholder = Say(culture, "PagesHint"),
            IsMultiline = true,
            MaxLength = ReadCourseForm.LongestPages,
        };
    }

    private static string Name(LibraryDocument document) => document.Number.Length is 0
        ? CardText.OneLine(document.Name, 60)
        : $"{CardText.OneLine(document.Number, 30)} {CardText.OneLine(document.Title, 60)}";

    private static string Say(CultureInfo culture, string key, params object[] values) => CourseLook.Say(culture, key, values);
}
