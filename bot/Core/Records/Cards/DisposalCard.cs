using System.Globalization;
using TeamsIsms.Records.Disposals;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Records.Cards;

/// <summary>A disposal as it stands: asked, being carried out, or done with its certificate.</summary>
public static class DisposalCard
{
    private const int NameLength = 40;
    private const int MostNamed = 5;

    /// <param name="sight">Of a class that has one.</param>
    public static AdaptiveCard Draw(RecordSight sight, CultureInfo culture)
    {
        var disposal = sight.Class.Disposal ?? throw new ArgumentException("Nobody proposed a disposal.", nameof(sight));
        return CardGrammar.Card(
            culture,
            new CardHead(State(disposal), Say(culture, "DisposalKicker"), RecordWords.Name(disposal.Kind, culture))
            {
                Subtitle = disposal.Number,
                Figure = disposal.Items.Count.ToString("N0", culture),
            },
            [
                sight.Note is { } note ? CardGrammar.Problem(note) : null,
                CardGrammar.Sentence(Sentence(sight, disposal, culture)),
                CardGrammar.Facts(
                [
                    (Say(culture, "DisposalDayFact"), Taipei.Say(disposal.Day, culture)),
                    (Say(culture, "PeriodFact"), Say(culture, "AfterEnd", RecordWords.Period(disposal.Terms.Months, culture))),
                    (Say(culture, "DisposalItemsFact"), disposal.Items.Count.ToString("N0", culture)),
                    .. RetentionLook.Span(disposal.Items, culture),
                    (Say(culture, "DisposalReasonFact"), CardText.Paragraph(disposal.Reason, 300)),
                    (Say(culture, "DisposalProposedFact"), CardText.OneLine(sight.Name(disposal.Approval.Requester), NameLength)),
                    (Say(culture, "ApproversFact"), Approvers(sight, disposal, culture)),
                    (Say(culture, "WaitingFact"), RetentionLook.Count(disposal.Waiting, culture)),
                ]),
                IsKept(disposal) ? CardGrammar.Heading(Say(culture, "KeptHeading")) : null,
                IsKept(disposal) ? CardGrammar.Facts(RetentionLook.Kept(disposal.Kept, culture)) : null,
                disposal.At > 0 || disposal.Certificate is not null ? CardGrammar.Facts(Done(disposal, culture)) : null,
                CardGrammar.History(ApprovalLook.History(disposal.Approval, sight.Name, culture)),
            ],
            [.. Actions(sight, disposal, culture)]);
    }

    private static bool IsKept(Disposal disposal) => disposal.Approval.Status == ApprovalStatus.Pending && disposal.Kept.Count > 0;

    private static ContainerStyle State(Disposal disposal) => disposal switch
    {
        { Certificate: not null, LeftCount: > 0 } => ContainerStyle.Warning,
        { Certificate: not null } => ContainerStyle.Good,
        { Approval.Status: ApprovalStatus.Approved } => ContainerStyle.Accent,
        { Approval.Status: var status } => ApprovalLook.State(status),
    };

    private static string Sentence(RecordSight sight, Disposal disposal, CultureInfo culture) => disposal switch
    {
        { Certificate: not null, LeftCount: > 0 } => Say(culture, "DisposalDoneLeft"),
        { Certificate: not null } => Say(culture, "DisposalDone"),
        { Approval.Status: ApprovalStatus.Approved } => Say(culture, "DisposalUnderway"),
        { Approval: { Status: ApprovalStatus.Pending } request } => ApprovalLook.MayDecide(request, sight.Viewer.Person, sight.Now)
            ? Say(culture, "DisposalDecide")
            : Say(culture, "DisposalPending"),
        _ => Say(culture, "DisposalRefused"),
    };

    private static IEnumerable<(string Name, string? Value)> Done(Disposal disposal, CultureInfo culture) =>
    [
        (Say(culture, "DisposalErasedFact"), disposal.Erased.ToString("N0", culture)),
        (Say(culture, "DisposalLeftFact"), RetentionLook.Count(disposal.LeftCount, culture)),
        .. disposal.Left.Take(MostNamed).Select(left => (CardText.OneLine(left.Number, NameLength), (string?)RecordWords.Because(left.Because, culture))),
        (Say(culture, "DisposalDoneFact"), disposal.Certificate is { } certificate ? Taipei.Say(certificate.At, culture) : null),
    ];

    private static string? Approvers(RecordSight sight, Disposal disposal, CultureInfo culture) =>
        disposal.Approval.Status == ApprovalStatus.Pending
            ? CardText.Join(culture, disposal.Approval.Approvers.Select(id => CardText.OneLine(sight.Name(id), NameLength)))
            : null;

    private static IEnumerable<CardAction> Actions(RecordSight sight, Disposal disposal, CultureInfo culture)
    {
        var id = ("id", disposal.Kind.ToString());
        if (disposal.Approval.Status == ApprovalStatus.Pending && !sight.Viewer.Roles.Contains(Role.Administrator))
        {
            foreach (var action in ApprovalLook.Buttons(
                DisposalSubject.Key(disposal.Kind), disposal.Approval, sight.Viewer.Person, sight.Now, culture))
            {
                yield return action;
            }
        }

        if (disposal.Certificate is { } certificate)
        {
            yield return new ActionOpenUrl(Say(culture, "OpenCertificate"), certificate.Address);
            yield return new ActionOpenUrl(Say(culture, "OpenLeaves"), certificate.List);
        }
        else if (disposal.IsErasing && sight.Viewer.MayDispose)
        {
            yield return CardGrammar.Secondary(Say(culture, "ResumeButton"), "records.resume", id);
        }

        yield return CardGrammar.Secondary(Say(culture, "BackButton"), "records.show", id);
    }

    private static string Say(CultureInfo culture, string key, params object[] values) => RecordWords.Text.Say(culture, key, values);
}
