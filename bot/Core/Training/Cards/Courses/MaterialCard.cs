using System.Globalization;
using TeamsIsms.Campaigns;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Training.Cards.Courses;

/// <summary>Whose material it is.</summary>
/// <param name="Id">Of the campaign for who takes the course, of the course for who only looks: a hint that comes back.</param>
public sealed record MaterialView(string Id, string Course, bool IsPreview)
{
    internal string Verb => IsPreview ? "course.preview" : "training.material";

    internal string Back => IsPreview ? "course.show" : "training.open";
}

/// <summary>The material of a course: page after page, or the way to a document.</summary>
public static class MaterialCard
{
    /// <param name="number">From 1.</param>
    /// <param name="picture">Where the client finds the page's picture; null where it cannot be shown.</param>
    public static AdaptiveCard Page(MaterialView view, PagedMaterial material, int number, Uri? picture, CultureInfo culture)
    {
        var page = material.Pages[number - 1];
        var isLast = number == material.Pages.Count;
        return CardGrammar.Card(
            culture,
            Head(view, isLast && !view.IsPreview ? ContainerStyle.Good : ContainerStyle.Accent, culture) with
            {
                Figure = CourseLook.Say(culture, "PageFigure", number, material.Pages.Count),
            },
            [
                CardBars.Progress(number, material.Pages.Count),
                page.Title.Length > 0 ? CardGrammar.Heading(CardText.OneLine(page.Title)) : null,
                page.Picture is { } shown && picture is not null ? new Image(picture, CardText.OneLine(shown.Alternative, 200)) : null,
                page.Picture is { } hidden && picture is null
                    ? CardGrammar.Note(CourseLook.Say(culture, "PictureHidden", CardText.OneLine(hidden.Alternative, 200)))
                    : null,
                page.Text.Length > 0 ? new Container([.. Lines(page.Text)]) : null,
                isLast && !view.IsPreview ? CardGrammar.Note(CourseLook.Say(culture, "ReadNote")) : null,
            ],
            [
                isLast
                    ? CardGrammar.Primary(CourseLook.Say(culture, "BackToCourse"), view.Back, ("id", view.Id))
                    : Turn(view, CourseLook.Say(culture, "NextPage"), number + 1) with { Style = ActionStyle.Positive },
                .. number > 1 ? [Turn(view, CourseLook.Say(culture, "PreviousPage"), number - 1)] : (CardAction[])[],
            ]);
    }

    /// <param name="isOpened">Opening was recorded: the way there is free.</param>
    public static AdaptiveCard Document(MaterialView view, LibraryDocument document, bool isOpened, CultureInfo culture) => CardGrammar.Card(
        culture,
        Head(view, isOpened && !view.IsPreview ? ContainerStyle.Good : ContainerStyle.Accent, culture),
        [
            CardGrammar.Sentence(CourseLook.Say(culture, isOpened ? "OpenedSentence" : "OpenSentence")),
            CardGrammar.Facts(
                (CourseLook.Say(culture, "DocumentFact"), CardText.OneLine(document.Title)),
                (CourseLook.Say(culture, "NumberFact"), CardText.OneLine(document.Number, 40)),
                (CourseLook.Say(culture, "RevisionFact"), CampaignLook.Revision(document.Revision, culture))),
        ],
        Way(view, document.WebUrl, isOpened, culture));

    /// <inheritdoc cref="Document"/>
    public static AdaptiveCard Link(MaterialView view, Uri address, bool isOpened, CultureInfo culture) => CardGrammar.Card(
        culture,
        Head(view, isOpened && !view.IsPreview ? ContainerStyle.Good : ContainerStyle.Accent, culture),
        [
            CardGrammar.Sentence(CourseLook.Say(culture, isOpened ? "OpenedSentence" : "OpenSentence")),
            CardGrammar.Facts((CourseLook.Say(culture, "AddressFact"), CardText.OneLine(address.GetLeftPart(UriPartial.Authority), 80))),
        ],
        Way(view, address, isOpened, culture));

    // Not every client keeps a line break within a text.
    private static IEnumerable<TextBlock> Lines(string text)
    {
        var spacing = Spacing.None;
        foreach (var line in text.Split('\n'))
        {
            if (CardText.OneLine(line, CheckPages.LongestText) is { Length: > 0 } shown)
            {
                yield return new TextBlock(shown) { Spacing = spacing };
                spacing = Spacing.None;
            }
            else
            {
                spacing = Spacing.Medium;
            }
        }
    }

    private static CardHead Head(MaterialView view, ContainerStyle state, CultureInfo culture) =>
        new(state, CourseLook.Say(culture, "MaterialKicker"), CardText.OneLine(view.Course));

    private static CardAction[] Way(MaterialView view, Uri address, bool isOpened, CultureInfo culture)
    {
        var back = CardGrammar.Secondary(CourseLook.Say(culture, "BackToCourse"), view.Back, ("id", view.Id));
        return isOpened
            ? [new ActionOpenUrl(CourseLook.Say(culture, "OpenButton"), address) { Style = ActionStyle.Positive }, back]
            : [CardGrammar.Primary(CourseLook.Say(culture, "OpenButton"), view.Verb, ("id", view.Id), ("open", "true")), back];
    }

    private static ActionExecute Turn(MaterialView view, string title, int page) =>
        CardGrammar.Secondary(title, view.Verb, ("id", view.Id), ("page", page.ToString(CultureInfo.InvariantCulture)));
}
