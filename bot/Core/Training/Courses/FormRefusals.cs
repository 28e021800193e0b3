using System.Globalization;

namespace TeamsIsms.Training.Courses;

public sealed record TypedTooLong(int Most) : Refusal
{
    public override string Say(CultureInfo culture) => CourseWords.Text.Say(culture, "TypedTooLong", Most);
}

public sealed record OneMaterialOnly : Refusal
{
    public override string Say(CultureInfo culture) => CourseWords.Text.Say(culture, "OneMaterialOnly");
}

public sealed record HoursUnreadable : Refusal
{
    public override string Say(CultureInfo culture) => CourseWords.Text.Say(culture, "HoursUnreadable");
}

public sealed record NumberUnreadable(string Typed) : Refusal
{
    public override string Say(CultureInfo culture) => CourseWords.Text.Say(culture, "NumberUnreadable", CourseWords.Short(Typed));
}

public sealed record DrawUnreadable(string Line) : Refusal
{
    public override string Say(CultureInfo culture) => CourseWords.Text.Say(culture, "DrawUnreadable", CourseWords.Short(Line));
}

/// <summary>The library has no such picture.</summary>
public sealed record PictureMissing(string Path) : Refusal
{
    public override string Say(CultureInfo culture) => CourseWords.Text.Say(culture, "PictureMissing", CourseWords.Short(Path));
}
