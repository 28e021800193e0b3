using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Cards;

/// <param name="Title">Above the page.</param>
internal sealed record ReviewPage(string Title, ReviewPart Part);

/// <summary>The pages of the meeting and of its minutes.</summary>
internal static class MeetingPages
{
    public const string Attendance = "attendance";
    public const string Decisions = "decisions";
    public const string Earlier = "earlier";
    public const string Minutes = "minutes";
    public const string Outputs = "outputs";
    public const string Verdict = "verdict";

    private const string AgendaPrefix = "agenda.";
    private const string DecisionPrefix = "decision.";

    /// <summary>The page of one leaf of the agenda.</summary>
    public static string Agenda(InputLeaf leaf) => $"{AgendaPrefix}{leaf}";

    /// <summary>The page on which a decision is written anew.</summary>
    public static string Decision(int number) => string.Create(CultureInfo.InvariantCulture, $"{DecisionPrefix}{number}");

    /// <returns>Null for what is no page of these, or shows nothing in this state.</returns>
    public static ReviewPage? Find(ReviewSight sight, string? view, CultureInfo culture) => view switch
    {
        Attendance => new ReviewPage(Say(culture, "AttendanceTitle"), AttendancePage.Of(sight, culture)),
        Decisions => new ReviewPage(Say(culture, "DecisionsTitle"), DecisionsPage.Of(sight, culture)),
        Earlier => new ReviewPage(Say(culture, "EarlierTitle"), EarlierPage.Of(sight, culture)),
        Minutes => new ReviewPage(Say(culture, "MinutesTitle"), MinutesPart.Of(sight, culture)),
        Outputs => new ReviewPage(Say(culture, "OutputsTitle"), OutputsPage.Of(sight, culture)),
        Verdict => new ReviewPage(Say(culture, "VerdictTitle"), VerdictPage.Of(sight, culture)),
        _ when Leaf(view) is { } leaf => new ReviewPage(ReviewNames.Title(leaf, culture), AgendaPage.Of(sight, leaf, culture)),
        _ when Number(sight, view) is { } decision => new ReviewPage(decision.Id.ToString(), DecisionsPage.Of(sight, decision, culture)),
        _ => null,
    };

    /// <summary>A line of a list with the page behind it.</summary>
    public static ColumnSet Row(ReviewSight sight, string title, string note, string button, string view) => new(
    [
        new Column([new TextBlock(title) { Weight = TextWeight.Bolder }, CardGrammar.Note(note) with { Spacing = Spacing.None }]),
        new Column([new ActionSet([ReviewLook.Open(sight.Review, button, view)])])
        {
            Width = "auto",
            VerticalContentAlignment = VerticalAlignment.Center,
        },
    ]);

    private static InputLeaf? Leaf(string? view) =>
        view?.StartsWith(AgendaPrefix, StringComparison.Ordinal) is true && Enum.TryParse<InputLeaf>(view.AsSpan(AgendaPrefix.Length), out var leaf)
        && Enum.IsDefined(leaf)
            ? leaf
            : null;

    private static ReviewDecision? Number(ReviewSight sight, string? view) =>
        view?.StartsWith(DecisionPrefix, StringComparison.Ordinal) is true
        && int.TryParse(view.AsSpan(DecisionPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? sight.File.Decisions.FirstOrDefault(decision => decision.Id.Number == number)
            : null;

    private static string Say(CultureInfo culture, string key) => MeetingWords.Say(culture, key);
}
