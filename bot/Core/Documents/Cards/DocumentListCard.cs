using System.Globalization;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents.External;
using TeamsIsms.Documents.Reconcile;
using TeamsIsms.Documents.Register;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Documents.Cards;

/// <summary>The register: every document with the revision that binds, page after page.</summary>
public static class DocumentListCard
{
    public const int PageSize = 10;

    /// <param name="lines">Those to be listed, by number.</param>
    /// <param name="page">From 1; one that there is not is drawn as the nearest.</param>
    /// <param name="mayRegister">The viewer may begin a document.</param>
    /// <param name="isController">The viewer looks after files that nobody registered, and after documents whose owner left.</param>
    /// <param name="gone">Owners who left.</param>
    public static AdaptiveCard Draw(
        IReadOnlyList<RegisterLine> lines, int page, bool mayRegister, bool isController, IReadOnlySet<Guid> gone, CultureInfo culture)
    {
        var orphans = isController ? lines.Count(line => IsOrphan(line, gone)) : 0;
        var pages = Math.Max(1, (lines.Count + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 1, pages);
        return CardGrammar.Card(
            culture,
            new CardHead(ContainerStyle.Accent, Say(culture, "Kicker"), Say(culture, "ListTitle"))
            {
                Figure = lines.Count is 0 ? null : Say(culture, "ListFigure", lines.Count),
                Subtitle = pages > 1 ? Say(culture, "PageOf", shown, pages) : null,
            },
            [
                lines.Count is 0 ? CardGrammar.Sentence(Say(culture, mayRegister ? "ListEmptyController" : "ListEmpty")) : null,
                orphans > 0 ? CardGrammar.Problem(Say(culture, "OwnersGone", orphans)) : null,
                CardGrammar.List(lines.OrderBy(line => orphans > 0 && !IsOrphan(line, gone)).Skip((shown - 1) * PageSize).Take(PageSize)
                    .Select((line, at) => Row(line, orphans > 0 && IsOrphan(line, gone), culture) with { Separator = at > 0 })),
            ],
            [
                .. shown < pages ? [Page(shown + 1, "NextPage", culture)] : Array.Empty<CardAction>(),
                .. shown > 1 ? [Page(shown - 1, "PreviousPage", culture)] : Array.Empty<CardAction>(),
                .. mayRegister ? [CardGrammar.Primary(Say(culture, "RegisterButton"), "document.register")] : Array.Empty<CardAction>(),
                .. mayRegister ? [ExternalListCard.Button(culture)] : Array.Empty<CardAction>(),
                .. isController ? [UnregisteredCard.Button(culture)] : Array.Empty<CardAction>(),
            ]);
    }

    // What is obsolete needs no owner any more.
    private static bool IsOrphan(RegisterLine line, IReadOnlySet<Guid> gone) =>
        gone.Contains(line.Owner) && line.Current.Status is not (DocumentStatus.Obsolete or DocumentStatus.Disposed);

    private static ColumnSet Row(RegisterLine line, bool isOrphan, CultureInfo culture) => new(
    [
        new Column(
        [
            new TextBlock(CardText.OneLine(line.Title)) { Weight = TextWeight.Bolder },
            CardGrammar.Note(CardText.Join(
                culture,
                CardText.OneLine(line.Number, 40),
                CampaignLook.Revision(line.Current.Revision, culture),
                DocumentLook.Status(line.Current.Status, culture))) with
            { Spacing = Spacing.None },
            isOrphan
                ? new TextBlock(Say(culture, "OwnerGoneLine")) { Size = TextSize.Small, Color = TextColor.Attention, Spacing = Spacing.None }
                : CardGrammar.Note(line.Open is { } open
                ? Say(culture, "OpenLine", CardText.OneLine(open.Revision, 20), DocumentLook.Status(open.Status, culture))
                : line.NextReview is { } review ? Say(culture, "NextReviewLine", Taipei.Say(review, culture)) : DocumentLook.Tier(line.Tier, culture))
                with
            { Spacing = Spacing.None },
        ]),
        new Column([new ActionSet([isOrphan
            ? DocumentSteps.Change(line.Id, "NameOwnerButton", culture)
            : CardGrammar.Secondary(Say(culture, "ShowButton"), "document.show", ("id", line.Id.ToString()))])])
        {
            Width = "auto",
            VerticalContentAlignment = VerticalAlignment.Center,
        },
    ]);

    private static ActionExecute Page(int page, string key, CultureInfo culture) => CardGrammar.Secondary(
        Say(culture, key), "document.list", ("page", page.ToString(CultureInfo.InvariantCulture)));

    private static string Say(CultureInfo culture, string key, params object[] values) => DocumentLook.Say(culture, key, values);
}
