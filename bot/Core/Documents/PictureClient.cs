using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions;
using TeamsIsms.Graph;

namespace TeamsIsms.Documents;

/// <summary>
/// Where a client fetches a picture of a card. An address of the library asks for a login, which what draws cards does not have; so each
/// time a card is drawn Graph is asked for the short-lived address of the file that needs none. A data URI would fill the message with
/// a picture nobody scaled.
/// </summary>
internal sealed partial class PictureClient(
    Lazy<GraphServiceClient> graph, ContentClient content, IOptions<GraphOptions> options, TimeProvider time, ILogger<PictureClient> logger)
{
    // A card must be answered within seconds, with or without its picture.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <param name="source">An https address, or the path of a file in the library.</param>
    /// <returns>Null when there is no such file, or nobody can say now.</returns>
    public async Task<Uri?> AddressAsync(string source, CancellationToken cancellationToken)
    {
        if (Uri.TryCreate(source, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps)
        {
            return address;
        }

        if (options.Value.DriveId is not { Length: > 0 } drive)
        {
            return null;
        }

        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return await content.AddressAsync(
                graph.Value.Drives[drive].Root.ItemWithPath(source).Content.ToGetRequestInformation(), either.Token);
        }
        catch (Exception e) when (e is ApiException or HttpRequestException
            || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            Log.Missing(logger, e);
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A picture of the library has no address now.")]
        public static partial void Missing(ILogger logger, Exception e);
    }
}
