using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Training.Cards.Courses;

/// <summary>The part of the form that says how it is shown that somebody learned.</summary>
internal static class CourseFormParts
{
    private const int MostCategories = 12;

    public static IEnumerable<CardElement> Needs(CourseForm form, CultureInfo culture)
    {
        yield return new InputChoiceSet(
            Say(culture, "NeedsLabel"),
            [
                new(Part(TrainingPart.Quiz, culture), "test"),
                new(Part(TrainingPart.Survey, culture), "survey"),
                new(Part(TrainingPart.Reflection, culture), "reflection"),
                new(Part(TrainingPart.Certificate, culture), "certificate"),
            ])
        {
            Id = "needs",
            Value = form.Needs,
            Style = ChoiceStyle.Expanded,
            IsMultiSelect = true,
            IsRequired = true,
            ErrorMessage = Say(culture, "NeedsMissing"),
        };
    }

    public static IEnumerable<CardElement> Quiz(
        CourseForm form, IReadOnlyList<(string Category, int Count)> categories, CultureInfo culture)
    {
        yield return CardGrammar.Note(categories.Count is 0
            ? Say(culture, "BankEmpty")
            : Say(culture, "BankNote", CourseLook.List(
                categories.Take(MostCategories).Select(known => Say(culture, "BankCategory", CardText.OneLine(known.Category, 40), known.Count)),
                culture)));
        yield return new InputText(Say(culture, "DrawsLabel"))
        {
            Id = "draws",
            Value = form.Draws,
            Placeholder = Say(culture, "DrawsHint"),
            IsMultiline = true,
            MaxLength = ReadCourseForm.LongestLines,
        };
        yield return Number("passMark", Say(culture, "PassMarkLabel"), form.PassMark, 1, 100);
        yield return Number("attempts", Say(culture, "AttemptsLabel"), form.Attempts, 1, 10);
        yield return Number("coolDown", Say(culture, "CoolDownLabel"), form.CoolDown, 0, 43_200);
        yield return Number("timeLimit", Say(culture, "TimeLimitLabel"), form.TimeLimit, 1, 480);
        yield return new InputToggle(Say(culture, "ShuffleLabel"), Say(culture, "ShuffleTitle"))
        {
            Id = "shuffle",
            Value = form.Shuffle ?? "true",
        };
    }

    public static IEnumerable<CardElement> Survey(CourseForm form, CultureInfo culture)
    {
        yield return new InputToggle(Say(culture, "AnonymousLabel"), Say(culture, "AnonymousTitle"))
        {
            Id = "anonymous",
            Value = form.Anonymous ?? "true",
        };
        yield return new InputText(Say(culture, "StatementsLabel"))
        {
            Id = "statements",
            Value = form.Statements,
            IsMultiline = true,
            MaxLength = ReadCourseForm.LongestLines,
        };
    }

    private static InputNumber Number(string id, string label, string? value, int least, int most) => new(label)
    {
        Id = id,
        Value = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
        Min = least,
        Max = most,
    };

    private static string Part(TrainingPart part, CultureInfo culture) => TrainingWords.Text.Say(culture, TrainingCard.Name(part));

    private static string Say(CultureInfo culture, string key, params object[] values) => CourseLook.Say(culture, key, values);
}
