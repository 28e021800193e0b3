using System.Net;

namespace TeamsIsms.Reviews.Cards;

/// <summary>
/// What the calendar's invitation says: both languages under each other, because one event goes to all. Nothing of the inputs stands in it:
/// calendars are read by more people than reviews are.
/// </summary>
internal static class InvitationText
{
    public static string Subject(Review review) => $"{ReviewLook.Title(review, Languages.Chinese)}（{review.Id}）";

    /// <summary>In HTML.</summary>
    public static string Body(Review review) => string.Concat(Languages.All.Select(culture =>
        $"<p>{WebUtility.HtmlEncode(ReviewLook.Say(culture, "InvitationBody", ReviewLook.Title(review, culture), review.Id))}</p>"));
}
