namespace TeamsIsms.Training.Questions;

/// <summary>How a text is marked up; <see cref="Moodle"/> is text whose line breaks count and whose tags are HTML.</summary>
public enum Markup
{
    Moodle,
    Plain,
    Markdown,
    Html,
}

public sealed record MarkedText(string Text, Markup Markup = Markup.Moodle);
