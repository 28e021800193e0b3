using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Cards;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Kernel;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Incidents;

/// <summary>A case as it stands now, for whoever reads the answer. Who may not see it is told that there is none.</summary>
internal static class CaseAnswers
{
    /// <param name="view">Which part of it; null for the whole.</param>
    public static async Task<Answer> IncidentAsync(
        CaseTurn who, Incident incident, string? note, CancellationToken cancellationToken, string? view = null)
    {
        var culture = who.Turn.Culture;
        switch (CaseAccess.Of(incident, who.Viewer))
        {
            case CaseView.None or CaseView.Unit:
                return Answer.Refused(new UnknownCase());
            case CaseView.Reporter:
                return Answer.Card(ReportReceiptCard.Draw(incident, culture, note));
        }

        var sight = await SightAsync(who, incident, note, cancellationToken);
        if (view is null)
        {
            return Answer.Card(IncidentCard.Draw(sight, culture));
        }

        await HoldAsync(who, incident, cancellationToken);
        return Answer.Card(IncidentMoreCard.Draw(sight, view, culture));
    }

    public static async Task<Answer> WeaknessAsync(
        CaseTurn who, Weakness weakness, string? note, CancellationToken cancellationToken, string? view = null)
    {
        switch (CaseAccess.Of(weakness, who.Viewer))
        {
            case CaseView.None or CaseView.Unit:
                return Answer.Refused(new UnknownCase());
            case CaseView.Reporter:
                return Answer.Card(ReportReceiptCard.Draw(weakness, who.Turn.Culture, note));
        }

        var sight = await who.Turn.Get<CaseSightRun>().OfAsync(weakness, who.Viewer, who.Now, cancellationToken);
        if (view is not null)
        {
            await HoldAsync(who, weakness, cancellationToken);
        }

        return Answer.Card(WeaknessCard.Draw(sight with { Note = note }, view, who.Turn.Culture));
    }

    /// <summary>Somebody was first, or the tap came late: what it is now, and why nothing changed.</summary>
    public static async Task<Answer> NowAsync(CaseTurn who, CaseId id, Refusal refusal, CancellationToken cancellationToken) =>
        await who.Turn.Get<IncidentTable>().FindAsync(id, cancellationToken) switch
        {
            Incident incident => await IncidentAsync(who, incident, refusal.Say(who.Turn.Culture), cancellationToken),
            Weakness weakness => await WeaknessAsync(who, weakness, refusal.Say(who.Turn.Culture), cancellationToken),
            _ => Answer.Refused(refusal),
        };

    /// <summary>What is answered stands in the place of the card that was tapped, until the person is done with it.</summary>
    public static Task HoldAsync(CaseTurn who, ICase @case, CancellationToken cancellationToken) =>
        who.Turn.Get<CaseHoldRun>().HoldAsync(@case, who.Turn.Activity.ReplyToId, cancellationToken);

    public static async Task<IncidentSight> SightAsync(
        CaseTurn who, Incident incident, string? note, CancellationToken cancellationToken) =>
        await who.Turn.Get<CaseSightRun>().OfAsync(incident, who.Viewer, who.Now, cancellationToken) with { Note = note };
}
