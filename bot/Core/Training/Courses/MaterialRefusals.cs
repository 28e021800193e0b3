using System.Globalization;

namespace TeamsIsms.Training.Courses;

public sealed record LinkUnreadable : Refusal
{
    public override string Say(CultureInfo culture) => CourseWords.Text.Say(culture, "LinkUnreadable");
}

public sealed record PagesNeeded(int Most) : Refusal
{
    public override string Say(CultureInfo culture) => CourseWords.Text.Say(culture, "PagesNeeded", Most);
}

public sealed record PageEmpty(int Page) : Refusal
{
    public override string Say(CultureInfo culture) => CourseWords.Text.Say(culture, "PageEmpty", Page);
}

public sealed record PageTooLong(int Page, int Title, int Text) : Refusal
{
    public override string Say(CultureInfo culture) => CourseWords.Text.Say(culture, "PageTooLong", Page, Title, Text);
}

/// <summary>A page has one picture, from an https address or the library.</summary>
public sealed record PictureNotAllowed(int Page) : Refusal
{
    public override string Say(CultureInfo culture) => CourseWords.Text.Say(culture, "PictureNotAllowed", Page);
}

/// <summary>A picture says nothing to those who cannot see it.</summary>
public sealed record PictureWordsNeeded(int Page, int Most) : Refusal
{
    public override string Say(CultureInfo culture) => CourseWords.Text.Say(culture, "PictureWordsNeeded", Page, Most);
}

/// <summary>The test comes after the material, again after a failed round.</summary>
public sealed record MaterialFirst : Refusal
{
    public override string Say(CultureInfo culture) => CourseWords.Text.Say(culture, "MaterialFirst");
}

public sealed record NoMaterial : Refusal
{
    public override string Say(CultureInfo culture) => CourseWords.Text.Say(culture, "NoMaterial");
}

public sealed record AlreadyRead : TrainingMovedOn
{
    public override string Say(CultureInfo culture) => CourseWords.Text.Say(culture, "AlreadyRead");
}
