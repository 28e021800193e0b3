using System.Globalization;
using Microsoft.Extensions.Options;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Notices;

/// <summary>Brings what a notice is about to everybody it concerns, and a new case to its channel.</summary>
internal sealed class CaseTellRun(
    SightRun sights, PeopleTable people, ChatCardRun cards, ChannelCardRun channel, IOptions<IncidentOptions> options)
{
    /// <returns>
    /// The pause before the notice is to be repeated, null when everybody has it; and whether the case moved on meanwhile, so that what was
    /// sent may be out of date.
    /// </returns>
    public async Task<(TimeSpan? Pause, bool IsOld)> RunAsync(CaseNotice notice, CancellationToken cancellationToken)
    {
        if (await sights.OfAsync(notice.Case, cancellationToken) is not { } sight)
        {
            return (null, false);
        }

        var holders = new CaseHolders(
            await people.WithRoleAsync(Role.IncidentHandler, cancellationToken),
            await people.WithRoleAsync(Role.SecurityManager, cancellationToken),
            await people.WithRoleAsync(Role.CommitteeChair, cancellationToken),
            Rota.At(options.Value.OnCall, sight.Now))
        {
            Officers = notice.Kind == CaseNoticeKind.Reported ? await people.WithRoleAsync(Role.UnitSecurityOfficer, cancellationToken) : [],
        };
        var told = CaseAudience.Of(notice, sight.Case, holders);
        var mails = notice.Kind == CaseNoticeKind.Meeting ? await sights.MailsAsync(told, cancellationToken) : [];
        var pause = notice.Kind == CaseNoticeKind.Reported && !sight.Case.IsRestricted
            ? await channel.BeginAsync(
                notice.Case, culture => CaseDraw.Card(sight, CardPurpose.Channel, [], culture), sight.Now, cancellationToken)
            : null;
        var purpose = CardPurpose.Of(notice.Kind, notice.Step);
        foreach (var person in told)
        {
            var own = await sights.ForAsync(sight, person, cancellationToken);
            AdaptiveCard Draw(CultureInfo culture) => CaseDraw.Card(own, purpose, mails, culture);
            pause = SendPause.Longer(pause, CardPurpose.IsLive(purpose)
                ? await cards.ShowAsync(CaseCards.Of(notice.Case), purpose, person, Draw, cancellationToken)
                : await cards.TellAsync(CaseCards.Of(notice.Case), purpose, person, Draw, cancellationToken));
        }

        return (pause, await sights.HasMovedAsync(sight, cancellationToken));
    }
}
