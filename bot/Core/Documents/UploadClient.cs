using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Drives.Item.Items.Item.CreateUploadSession;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using TeamsIsms.Graph;

namespace TeamsIsms.Documents;

/// <summary>The two ways a file gets to SharePoint: in one request, or in ranges through an upload session.</summary>
internal sealed class UploadClient(
    Lazy<GraphServiceClient> graph, ContentClient content, IOptions<GraphOptions> options, TimeProvider time)
{
    /// <summary>Graph's limit for one request.</summary>
    public const long LargestSimple = 250L * 1024 * 1024;

    /// <summary>Ranges are multiples of 320 KiB and below 60 MiB; the last may be shorter.</summary>
    public const int Range = 16 * 320 * 1024;

    private const int Tries = 5;

    public async Task<DriveItem> PutAsync(
        string drive, string parent, string name, Stream file, string conflict, CancellationToken cancellationToken)
    {
        var address = $"{options.Value.Address.AbsoluteUri.TrimEnd('/')}/drives/{Uri.EscapeDataString(drive)}/items/{Uri.EscapeDataString(parent)}:/{Uri.EscapeDataString(name)}:/content?@microsoft.graph.conflictBehavior={conflict}";
        return await graph.Value.Drives[drive].Items[parent].Content.WithUrl(address)
            .PutAsync(file, cancellationToken: cancellationToken)
            ?? throw new InvalidDataException("Graph answered an upload with nothing.");
    }

    public async Task<DriveItem> SendAsync(
        string drive, string parent, string name, Stream file, string conflict, CancellationToken cancellationToken)
    {
        var session = await graph.Value.Drives[drive].Items[parent].ItemWithPath(name).CreateUploadSession.PostAsync(
            new CreateUploadSessionPostRequestBody
            {
                Item = new DriveItemUploadableProperties
                {
                    Name = name,
                    AdditionalData = new Dictionary<string, object> { ["@microsoft.graph.conflictBehavior"] = conflict },
                },
            },
            cancellationToken: cancellationToken);
        var address = new Uri(session?.UploadUrl ?? throw new InvalidDataException("Graph gave no place to upload to."));
        var part = new byte[Range];
        for (var (from, failed) = (0L, 0); ;)
        {
            file.Position = from;
            var length = await file.ReadAtLeastAsync(part, Range, throwOnEndOfStream: false, cancellationToken);
            using var answer = await SendAsync(address, part.AsMemory(0, length), from, file.Length, cancellationToken);
            switch (answer?.StatusCode)
            {
                case HttpStatusCode.OK or HttpStatusCode.Created:
                    return await ItemAsync(drive, answer, cancellationToken);
                case HttpStatusCode.Accepted:
                    (from, failed) = (await NextAsync(answer, cancellationToken) ?? from + length, 0);
                    break;
                case HttpStatusCode.Conflict:
                    throw new ODataError { ResponseStatusCode = (int)HttpStatusCode.Conflict };
                case null or HttpStatusCode.RequestedRangeNotSatisfiable or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError
                    when failed < Tries:
                    await Task.Delay(GraphRetryClient.Pause(++failed, answer), time, cancellationToken);
                    from = await AskNextAsync(address, cancellationToken) ?? from;
                    break;
                default:
                    throw new HttpRequestException("The upload was refused.", null, answer?.StatusCode);
            }
        }
    }

    // No answer is null: whether the range arrived is asked afterwards.
    private async Task<HttpResponseMessage?> SendAsync(
        Uri address, ReadOnlyMemory<byte> range, long from, long whole, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = new ReadOnlyMemoryContent(range) };
        request.Content.Headers.ContentRange = new ContentRangeHeaderValue(from, from + range.Length - 1, whole);
        try
        {
            return await content.SendAsync(request, cancellationToken);
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private async Task<long?> AskNextAsync(Uri address, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        using var answer = await content.SendAsync(request, cancellationToken);
        return answer.IsSuccessStatusCode ? await NextAsync(answer, cancellationToken) : null;
    }

    private static async Task<long?> NextAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        using var json = await JsonDocument.ParseAsync(
            await answer.Content.ReadAsStreamAsync(cancellationToken), cancellationToken: cancellationToken);
        return json.RootElement.TryGetProperty("nextExpectedRanges", out var ranges)
            && ranges.EnumerateArray().FirstOrDefault() is { ValueKind: JsonValueKind.String } first
            && long.TryParse(first.GetString()!.Split('-')[0], out var next) // it is a string
            ? next
            : null;
    }

    private async Task<DriveItem> ItemAsync(string drive, HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        using var json = await JsonDocument.ParseAsync(
            await answer.Content.ReadAsStreamAsync(cancellationToken), cancellationToken: cancellationToken);
        return await graph.Value.Drives[drive].Items[json.RootElement.GetProperty("id").GetString()]
            .GetAsync(cancellationToken: cancellationToken)
            ?? throw new InvalidDataException("Graph answered an item with nothing.");
    }
}
