using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Documents.Find;

/// <summary>A document as somebody puts it into a chat from the message extension: others see it, so it says no more than the cover.</summary>
public static class SharedDocumentCard
{
    public static AdaptiveCard Draw(FoundDocument found, CultureInfo culture)
    {
        var warning = FoundLook.Warning(found, culture);
        return CardGrammar.Card(
            culture,
            new CardHead(
                found.IsEnded ? ContainerStyle.Emphasis : ContainerStyle.Good, FoundLook.Say(culture, "SharedKicker"), CardText.OneLine(found.Line.Title)),
            [
                warning is null ? null : CardGrammar.Problem(warning),
                CardGrammar.Facts(
                    (FoundLook.Say(culture, "NumberFact"), CardText.OneLine(found.Line.Number, 40)),
                    (FoundLook.Say(culture, "RevisionFact"), CardText.OneLine(found.Line.Current.Revision, 20)),
                    (FoundLook.Say(culture, "EffectiveFact"), found.Line.Current.EffectiveDate is { } day ? Taipei.Say(day, culture) : null),
                    (FoundLook.Say(culture, "ClassificationFact"), CardText.OneLine(found.Line.Classification, 20)),
                    (FoundLook.Say(culture, "UnitFact"), CardText.OneLine(found.Line.IssuingUnit, 40))),
            ],
            found is { IsEnded: false, Line.Current.WebUrl: { } address } ? [new ActionOpenUrl(FoundLook.Say(culture, "OpenButton"), address)] : []);
    }
}
