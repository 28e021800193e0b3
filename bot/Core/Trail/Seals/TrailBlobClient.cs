using System.Net;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Microsoft.Extensions.Hosting;

namespace TeamsIsms.Trail.Seals;

/// <summary>
/// The logs as files. What never changes stands in a container whose policy of <c>infra/</c> lets nobody overwrite or delete;
/// what the next seal replaces stands in another.
/// </summary>
internal sealed class TrailBlobClient(Lazy<BlobServiceClient> blobs, IHostEnvironment environment)
{
    /// <summary>Tiles, the dated seals, the keys. A partial tile has its width in its name, so it never changes either.</summary>
    public const string Lasting = "trail";

    /// <summary>The newest checkpoint of each log.</summary>
    public const string Latest = "trail-latest";

    /// <summary>Stores a file once. When it is there already it must be the same.</summary>
    /// <exception cref="InvalidDataException">Another file has the name.</exception>
    public async Task KeepAsync(string path, byte[] content, CancellationToken cancellationToken)
    {
        var blob = Blob(Lasting, path);
        try
        {
            await WriteAsync(blob, content, new BlobRequestConditions { IfNoneMatch = ETag.All }, cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status is (int)HttpStatusCode.Conflict or (int)HttpStatusCode.PreconditionFailed)
        {
            var there = await blob.DownloadContentAsync(cancellationToken);
            if (!there.Value.Content.ToMemory().Span.SequenceEqual(content))
            {
                throw new InvalidDataException($"{Lasting}/{path} holds something else.");
            }
        }
    }

    public Task ReplaceAsync(string path, byte[] content, CancellationToken cancellationToken) =>
        WriteAsync(Blob(Latest, path), content, null, cancellationToken);

    private BlobClient Blob(string container, string path) => blobs.Value.GetBlobContainerClient(container).GetBlobClient(path);

    private async Task WriteAsync(BlobClient blob, byte[] content, BlobRequestConditions? conditions, CancellationToken cancellationToken)
    {
        var options = new BlobUploadOptions { Conditions = conditions };
        try
        {
            await blob.UploadAsync(new BinaryData(content), options, cancellationToken);
        }
        catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.ContainerNotFound && environment.IsDevelopment())
        {
            // elsewhere infra/ has made it, with a policy that a process must not make or leave out
            await blobs.Value.GetBlobContainerClient(blob.BlobContainerName).CreateIfNotExistsAsync(cancellationToken: cancellationToken);
            await blob.UploadAsync(new BinaryData(content), options, cancellationToken);
        }
    }
}
