using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Documents.External;

/// <summary>A document of external origin as one person sees it.</summary>
/// <param name="Owner">The owner's name.</param>
/// <param name="Note">Why nothing changed, or what did.</param>
public sealed record ExternalView(ExternalDocument Document, string Owner, bool IsOwner, bool IsController, DateOnly Today, string? Note = null);

/// <summary>One document of external origin: which edition is followed, and when somebody looks for a newer one.</summary>
public static class ExternalCard
{
    public static AdaptiveCard Draw(ExternalView view, CultureInfo culture)
    {
        var document = view.Document;
        return CardGrammar.Card(
            culture,
            new CardHead(ExternalLook.State(document, view.Today), ExternalLook.Say(culture, "Kicker"), CardText.OneLine(document.Title))
            {
                Subtitle = ExternalLook.Say(culture, "EditionOf", CardText.OneLine(document.Edition, 40)),
                Figure = document.IsEnded ? ExternalLook.Say(culture, "EndedState") : ExternalLook.Due(document, view.Today, culture),
            },
            [
                view.Note is { } note ? CardGrammar.Problem(note) : null,
                CardGrammar.Sentence(document is { IsEnded: true, Reason: { } reason }
                    ? ExternalLook.Say(culture, "EndedSentence", CardText.Paragraph(reason, 300))
                    : ExternalLook.Say(culture, "ShowSentence")),
                CardGrammar.Facts(
                    (ExternalLook.Say(culture, "KindFact"), ExternalLook.Kind(document.Kind, culture)),
                    (ExternalLook.Say(culture, "IssuerFact"), CardText.OneLine(document.Issuer)),
                    (ExternalLook.Say(culture, "EditionFact"), CardText.OneLine(document.Edition)),
                    (ExternalLook.Say(culture, "OwnerFact"), CardText.OneLine(view.Owner, 40)),
                    (ExternalLook.Say(culture, "ReviewFact"), document.IsEnded ? null : Taipei.Say(document.ReviewOn, culture)),
                    (ExternalLook.Say(culture, "ReviewedFact"), document.ReviewedAt is { } at ? Taipei.Say(Taipei.Day(at), culture) : null),
                    (ExternalLook.Say(culture, "ResultFact"), document.Result is { } result ? CardText.Paragraph(result, 300) : null)),
            ],
            [.. Actions(view, culture)]);
    }

    private static IEnumerable<CardAction> Actions(ExternalView view, CultureInfo culture)
    {
        var id = ("id", view.Document.Id.ToString());
        if (view.Document.Source is { } source)
        {
            yield return new ActionOpenUrl(ExternalLook.Say(culture, "OpenButton"), source);
        }

        if (!view.Document.IsEnded && (view.IsOwner || view.IsController))
        {
            yield return CardGrammar.Exceptional(
                ExternalLook.Say(culture, "ReviewButton"),
                CardGrammar.Primary(ExternalLook.Say(culture, "ReviewSend"), "external.reviewed", id),
                new InputText(ExternalLook.Say(culture, "ResultLabel"))
                {
                    Id = "result",
                    IsMultiline = true,
                    MaxLength = RunExternal.LongestResult,
                    IsRequired = true,
                    Placeholder = ExternalLook.Say(culture, "ResultExample"),
                    ErrorMessage = ExternalLook.Say(culture, "ResultMissing"),
                },
                new InputText(ExternalLook.Say(culture, "NewEditionLabel")) { Id = "edition", MaxLength = RunExternal.LongestText });
        }

        if (!view.Document.IsEnded && view.IsController)
        {
            yield return CardGrammar.Secondary(ExternalLook.Say(culture, "ChangeButton"), "external.form", id);
            yield return CardGrammar.Exceptional(
                ExternalLook.Say(culture, "EndButton"),
                CardGrammar.Secondary(ExternalLook.Say(culture, "EndSend"), "external.end", id) with { Style = ActionStyle.Destructive },
                CardGrammar.Reason(ExternalLook.Say(culture, "EndLabel"), ExternalLook.Say(culture, "EndMissing")));
        }

        yield return CardGrammar.Secondary(ExternalLook.Say(culture, "ListButton"), "external.list") with { AssociatedInputs = AssociatedInputs.None };
    }
}
