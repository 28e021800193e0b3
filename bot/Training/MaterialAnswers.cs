using TeamsIsms.Documents;
using TeamsIsms.Teams;
using TeamsIsms.Training.Cards.Courses;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Bot.Training;

/// <summary>Material as a card.</summary>
internal static class MaterialAnswers
{
    public static async Task<Answer> OfAsync(
        Turn turn, MaterialView view, CourseMaterial? material, CourseVerb verb, bool isOpened, CancellationToken cancellationToken)
    {
        switch (material)
        {
            case PagedMaterial paged:
                var number = verb.PageOf(paged.Pages.Count);
                var picture = paged.Pages[number - 1].Picture is { } shown
                    ? await turn.Get<PictureClient>().AddressAsync(shown.Source, cancellationToken)
                    : null;
                return Answer.Card(MaterialCard.Page(view, paged, number, picture, turn.Culture));
            case DocumentMaterial document:
                return Answer.Card(MaterialCard.Document(view, document.Document.Document, isOpened, turn.Culture));
            case LinkMaterial link:
                return Answer.Card(MaterialCard.Link(view, link.Address, isOpened, turn.Culture));
            default:
                return Answer.Refused(new NoMaterial());
        }
    }
}
