using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Graph.Users.Item.SendMail;

namespace TeamsIsms.Graph;

/// <summary>Writes to people without Teams, from one mailbox. Never repeated on its own when the outcome is unknown.</summary>
internal sealed class MailClient(Lazy<GraphServiceClient> graph, IOptions<GraphOptions> options)
{
    public bool IsConfigured => !string.IsNullOrEmpty(options.Value.Mailbox);

    public async Task<MailVerdict> SendAsync(
        string address, string subject, string html, CancellationToken cancellationToken)
    {
        if (options.Value.Mailbox is not { Length: > 0 } mailbox)
        {
            return MailVerdict.Misconfigured;
        }

        var mail = new SendMailPostRequestBody
        {
            Message = new Message
            {
                Subject = subject,
                Body = new ItemBody { ContentType = BodyType.Html, Content = html },
                ToRecipients = [new Recipient { EmailAddress = new EmailAddress { Address = address } }],
            },
            SaveToSentItems = true,
        };
        try
        {
            await graph.Value.Users[mailbox].SendMail.PostAsync(mail, cancellationToken: cancellationToken);
            return MailVerdict.Accepted;
        }
        catch (ODataError e)
        {
            return Read(e.ResponseStatusCode);
        }
        catch (HttpRequestException)
        {
            return MailVerdict.Uncertain;
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return MailVerdict.Uncertain;
        }
    }

    // A 5xx may come after the message was taken: only 429 and 503 say that it was not.
    private static MailVerdict Read(int status) => status switch
    {
        429 or 503 => MailVerdict.TryAgain,
        401 or 403 or 404 => MailVerdict.Misconfigured,
        >= 500 => MailVerdict.Uncertain,
        _ => MailVerdict.Refused,
    };
}
