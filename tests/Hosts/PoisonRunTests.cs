using System.Net;
using System.Text;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using TeamsIsms.Functions.Invocations;
using TeamsIsms.Functions.Poison;
using TeamsIsms.Operation.Poison;

namespace TeamsIsms.Tests.Hosts;

public sealed class PoisonRunTests
{
    private static readonly byte[] Message = [0xFF, 0x00, 0x7B];

    [Fact]
    public async Task A_message_nobody_can_read_is_kept_byte_for_byte_under_its_hash()
    {
        using var storage = new Storage(HttpStatusCode.Accepted);

        await storage.KeepAsync();

        Assert.Contains("campaign-delivery", storage.Written, StringComparison.Ordinal);
        Assert.Contains(Convert.ToBase64String(Message), storage.Written, StringComparison.Ordinal);
        Assert.Contains(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Message)), storage.Written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Storage_that_is_away_fails_the_call_so_that_the_message_stays_in_its_queue()
    {
        using var storage = new Storage(HttpStatusCode.Forbidden);

        await Assert.ThrowsAnyAsync<Azure.RequestFailedException>(storage.KeepAsync);
    }

    private sealed class Storage(HttpStatusCode status) : HttpMessageHandler
    {
        public string Written { get; private set; } = "";

        public Task KeepAsync()
        {
            var options = new TableClientOptions { Transport = new HttpClientTransport(this) };
            options.Retry.MaxRetries = 0;
            var table = new PoisonTable(new TableServiceClient("UseDevelopmentStorage=true", options));
            return new PoisonRun(table, new FakeTimeProvider(), NullLogger<PoisonRun>.Instance).KeepAsync(
                "campaign-delivery", Message, new Invocation("CampaignDeliveryPoison", "1"), TestContext.Current.CancellationToken);
        }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Written = await request.Content!.ReadAsStringAsync(cancellationToken); // a transaction always has a body
            const string Batch = "--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 204 No Content\r\nETag: W/\"1\"\r\n\r\n\r\n--c--\r\n--b--\r\n";
            var answer = new HttpResponseMessage(status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Batch)) };
            answer.Content.Headers.TryAddWithoutValidation("Content-Type", "multipart/mixed; boundary=b");
            return answer;
        }
    }
}
