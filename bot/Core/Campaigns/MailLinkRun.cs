using Microsoft.Extensions.Options;
using TeamsIsms.Graph;

namespace TeamsIsms.Campaigns;

/// <summary>Writes to somebody whom Teams does not reach, with a link that reads and acknowledges.</summary>
internal sealed class MailLinkRun(
    LinkTable links, MailClient mail, IOptions<BotOptions> bot, IOptions<MailLinkOptions> options, TimeProvider time)
{
    /// <summary>A letter could go out: no course is taken by mail, the mailbox and our own address are configured, and the person has one.</summary>
    public bool CanReach(Campaign campaign, Assignment assignment) =>
        campaign.Document is not null && mail.IsConfigured && bot.Value.PublicUrl is not null && assignment.Mail is { Length: > 0 };

    /// <summary>The first letter, or a reminder with a link of its own.</summary>
    /// <returns><see cref="MailVerdict.Accepted"/> once Graph took it; Refused also for somebody without an address.</returns>
    public async Task<MailVerdict> SendAsync(
        Campaign campaign, Assignment assignment, bool isReminder, CancellationToken cancellationToken)
    {
        if (assignment.Mail is not { Length: > 0 } address || campaign.Document?.Document is not { } document)
        {
            return MailVerdict.Refused;
        }

        if (!mail.IsConfigured || bot.Value.PublicUrl is not { } ours)
        {
            return MailVerdict.Misconfigured;
        }

        var (token, expires) = (LinkToken.New(), Expires(campaign, time.GetUtcNow()));
        await links.AddAsync(token, new MailLink(campaign.Id, assignment.Person, expires), cancellationToken);
        var link = new Uri($"{ours.AbsoluteUri.TrimEnd('/')}/links/{token}");
        var letter = MailLetter.Write(campaign, document, assignment, link, expires, isReminder, Languages.Choose(assignment.Language));
        return await mail.SendAsync(address, letter.Subject, letter.Html, cancellationToken);
    }

    // After the campaign's end there is nothing to answer any more.
    private DateTimeOffset Expires(Campaign campaign, DateTimeOffset now)
    {
        var expires = now.AddDays(options.Value.ValidDays);
        return campaign.EndAt > now && campaign.EndAt < expires ? campaign.EndAt : expires;
    }
}
