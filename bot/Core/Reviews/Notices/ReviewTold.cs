using System.Globalization;
using TeamsIsms.Reviews.Cards;

namespace TeamsIsms.Reviews.Notices;

/// <summary>Why somebody gets a card.</summary>
public enum ReviewPrompt
{
    Cancelled,
    Fixed,
    InputAsked,
    InputReturned,
    InputsComplete,
    InputsDue,
    InputsLate,
    InputsUnassigned,
    Missed,
    Moved,
    Pack,
    Postponed,
    Proposed,
    QuorumLost,
    Red,
    Strayed,
    Uninvited,
    Vote,
    Warned,
}

/// <param name="About">About the same, a person gets one card.</param>
/// <param name="View">The page that it shows: one of <see cref="ReviewViews"/>; null for the review itself.</param>
public sealed record ReviewTold(string About, Guid To, ReviewPrompt Prompt, string? View = null)
{
    private const char Mark = '@';

    /// <summary>Under this the card is remembered, so that it can be drawn again.</summary>
    public string Key => View is null ? About : $"{About}{Mark}{View}";

    /// <summary>The page that a card shows which was remembered under the key.</summary>
    public static string? ViewOf(string key) => key.IndexOf(Mark, StringComparison.Ordinal) is >= 0 and var at ? key[(at + 1)..] : null;
}

internal static class ReviewPrompts
{
    public static string Say(ReviewPrompt prompt, CultureInfo culture) => ReviewCardWords.Text.Say(culture, prompt switch
    {
        ReviewPrompt.Cancelled => "PromptCancelled",
        ReviewPrompt.Fixed => "PromptFixed",
        ReviewPrompt.InputAsked => "PromptInputAsked",
        ReviewPrompt.InputReturned => "PromptInputReturned",
        ReviewPrompt.InputsComplete => "PromptInputsComplete",
        ReviewPrompt.InputsDue => "PromptInputsDue",
        ReviewPrompt.InputsLate => "PromptInputsLate",
        ReviewPrompt.InputsUnassigned => "PromptInputsUnassigned",
        ReviewPrompt.Pack => "PromptPack",
        ReviewPrompt.Missed => "PromptMissed",
        ReviewPrompt.Moved => "PromptMoved",
        ReviewPrompt.Postponed => "PromptPostponed",
        ReviewPrompt.Proposed => "PromptProposed",
        ReviewPrompt.QuorumLost => "PromptQuorumLost",
        ReviewPrompt.Red => "PromptRed",
        ReviewPrompt.Strayed => "PromptStrayed",
        ReviewPrompt.Uninvited => "PromptUninvited",
        ReviewPrompt.Vote => "PromptVote",
        ReviewPrompt.Warned => "PromptWarned",
    });
}
