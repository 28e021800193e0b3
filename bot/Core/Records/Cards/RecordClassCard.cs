using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Records.Cards;

/// <summary>A class of records as it stands: its terms, what is proposed, what is held. What a viewer cannot do has no button.</summary>
public static class RecordClassCard
{
    private const int TextLength = 400;
    private const int NameLength = 40;

    public static AdaptiveCard Draw(RecordSight sight, CultureInfo culture)
    {
        var records = sight.Class;
        var asked = Open(records);
        List<CardAction> decide = [.. Decide(sight, culture)];
        return CardGrammar.Card(
            culture,
            new CardHead(State(records), Say(culture, "Kicker"), RecordWords.Name(records.Kind, culture))
            {
                Figure = records.Terms is { } kept ? RecordWords.Period(kept.Months, culture) : null,
            },
            [
                sight.Note is { } note ? CardGrammar.Problem(note) : null,
                CardGrammar.Sentence(Sentence(sight, culture)),
                CardGrammar.Facts((Say(culture, "CoversFact"), RecordWords.Covers(records.Kind, culture))),
                records.Terms is { } terms ? CardGrammar.Facts(Facts(terms, culture).Concat(Decided(sight, culture))) : null,
                asked is not null ? CardGrammar.Heading(Say(culture, "ProposalHeading")) : null,
                asked is not null ? CardGrammar.Facts(Facts(asked, culture).Append(Approvers(sight, culture))) : null,
                .. HoldParts.Draw(sight, culture),
                records.Approval is { } request ? CardGrammar.History(ApprovalLook.History(request, sight.Name, culture)) : null,
            ],
            [.. decide, .. decide.Count > 0 ? [] : Steps(sight, culture), CardGrammar.Secondary(Say(culture, "ListButton"), "records.list")]);
    }

    private static RecordTerms? Open(RecordClass records) =>
        records.Approval is { Status: ApprovalStatus.Pending } ? records.Proposal : null;

    private static ContainerStyle State(RecordClass records) => records switch
    {
        _ when records.Held.Any() => ContainerStyle.Warning,
        { Approval.Status: ApprovalStatus.Pending } or { Terms: null } => ContainerStyle.Accent,
        _ => ContainerStyle.Good,
    };

    private static string Sentence(RecordSight sight, CultureInfo culture) => sight.Class switch
    {
        { Approval: { Status: ApprovalStatus.Pending } request } => ApprovalLook.MayDecide(request, sight.Viewer.Person, sight.Now)
            ? Say(culture, "DecideSentence")
            : Say(culture, "PendingSentence"),
        { Terms: null } => sight.Viewer.MayPropose ? Say(culture, "ProposeSentence") : Say(culture, "UndecidedSentence"),
        _ => Say(culture, "DecidedSentence"),
    };

    private static IEnumerable<(string Name, string? Value)> Facts(RecordTerms terms, CultureInfo culture) =>
    [
        (Say(culture, "PeriodFact"), Say(culture, "AfterEnd", RecordWords.Period(terms.Months, culture))),
        (Say(culture, "SourceFact"), CardText.Paragraph(terms.Source, TextLength)),
        (Say(culture, "BasisFact"), CardText.Paragraph(terms.Basis, TextLength)),
        (Say(culture, "PurposeFact"), CardText.Paragraph(terms.Purpose, TextLength)),
        (Say(culture, "RiskFact"), CardText.Paragraph(terms.Risk, TextLength)),
        (Say(culture, "OwnerFact"), CardText.OneLine(terms.Owner)),
    ];

    private static IEnumerable<(string Name, string? Value)> Decided(RecordSight sight, CultureInfo culture) =>
        sight.Class.Decision is { } decision
            ? [
                (Say(culture, "DecidedByFact"), CardText.OneLine(sight.Name(decision.By), NameLength)),
                (Say(culture, "DecidedOnFact"), Taipei.Say(Taipei.Day(decision.At), culture)),
            ]
            : [];

    private static (string Name, string? Value) Approvers(RecordSight sight, CultureInfo culture) => (
        Say(culture, "ApproversFact"),
        sight.Class.Approval is { } request
            ? CardText.Join(culture, request.Approvers.Select(id => CardText.OneLine(sight.Name(id), NameLength)))
            : null);

    private static IEnumerable<CardAction> Decide(RecordSight sight, CultureInfo culture) =>
        sight.Class.Approval is { Status: ApprovalStatus.Pending } request && !sight.Viewer.Roles.Contains(Role.Administrator)
            ? ApprovalLook.Buttons(RecordSubject.Key(sight.Class.Kind), request, sight.Viewer.Person, sight.Now, culture)
            : [];

    private static IEnumerable<CardAction> Steps(RecordSight sight, CultureInfo culture)
    {
        var id = ("id", sight.Class.Kind.ToString());
        if (sight.Viewer.MayPropose && Open(sight.Class) is null)
        {
            yield return CardGrammar.Primary(Say(culture, "ProposeButton"), "records.form", id);
        }

        if (sight.Class is { Terms: not null, Kind: not (RecordKind.Approvals or RecordKind.TrailDetails) })
        {
            yield return CardGrammar.Secondary(Say(culture, "ReviewButton"), "records.review", id);
        }

        if (sight.Class.Disposal is not null)
        {
            yield return CardGrammar.Secondary(Say(culture, "DisposalButton"), "records.disposal", id);
        }

        foreach (var action in HoldParts.Buttons(sight, culture))
        {
            yield return action;
        }
    }

    private static string Say(CultureInfo culture, string key, params object[] values) => RecordWords.Text.Say(culture, key, values);
}
