using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using Azure.Core;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace TeamsIsms.Incidents.Evidence;

/// <summary>
/// Fetches what people attach. Files carry their own secret and get no token; pictures need the bot's, which goes to the Connector
/// the activity came from and nowhere else. Redirects are not followed, sizes and time are limited, addresses are never logged.
/// </summary>
internal sealed class FileClient(
    IHttpClientFactory clients, TokenCredential credential, IOptions<BotOptions> bot, IHostEnvironment environment, TimeProvider time)
{
    /// <summary>The name of its HTTP client.</summary>
    public const string Name = "attached-files";

    /// <summary>For one file as a whole: 25 MB over a slow line.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private const int PartBytes = 81_920;

    public async Task<Outcome<ReceivedFile>> FetchAsync(AttachedFile file, CancellationToken cancellationToken)
    {
        if (FileRules.Allowed(file, bot.Value.ServiceHosts, environment.IsDevelopment()) is not { } address)
        {
            return new FileFromElsewhere(file.Name);
        }

        using var late = new CancellationTokenSource(Patience, time);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            if (file.IsPicture)
            {
                var token = await credential.GetTokenAsync(new TokenRequestContext([ConnectorClient.Scope]), end.Token);
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Token);
            }

            using var client = clients.CreateClient(Name);
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, end.Token);
            return Refuse(file, answer) is { } refusal ? refusal : await ReceiveAsync(file, answer, end.Token);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return new FileNotNow(file.Name);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new FileNotNow(file.Name);
        }
    }

    private static Refusal? Refuse(AttachedFile file, HttpResponseMessage answer) => answer.StatusCode switch
    {
        HttpStatusCode.OK when answer.Content.Headers.ContentLength > FileRules.MostBytes(file) => TooLarge(file),
        HttpStatusCode.OK => null,
        HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError => new FileNotNow(file.Name),
        _ => new FileGone(file.Name),
    };

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The receiver disposes it, or the end of this method.")]
    private static async Task<Outcome<ReceivedFile>> ReceiveAsync(
        AttachedFile file, HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        FileStream? content = Temporary();
        try
        {
            await using var stream = await answer.Content.ReadAsStreamAsync(cancellationToken);
            if (await CopyAsync(stream, content, FileRules.MostBytes(file), cancellationToken) is not { } hash)
            {
                return TooLarge(file);
            }

            if (content.Length == 0)
            {
                return new FileEmpty(file.Name);
            }

            if ((file.IsPicture ? await PictureAsync(content, cancellationToken) : FileRules.Extension(file.Name)) is not { } extension)
            {
                return new NoPicture(file.Name);
            }

            await content.FlushAsync(cancellationToken);
            var received = new ReceivedFile(content, hash, extension);
            content = null; // it is the receiver's now
            return received;
        }
        finally
        {
            if (content is not null)
            {
                await content.DisposeAsync();
            }
        }
    }

    /// <summary>The hash of what was copied; null when there is more than allowed, whatever the header said.</summary>
    private static async Task<string?> CopyAsync(Stream from, Stream to, long most, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var part = new byte[PartBytes];
        for (var whole = 0L; await from.ReadAsync(part, cancellationToken) is > 0 and var read;)
        {
            whole += read;
            if (whole > most)
            {
                return null;
            }

            hash.AppendData(part, 0, read);
            await to.WriteAsync(part.AsMemory(0, read), cancellationToken);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static async Task<string?> PictureAsync(FileStream content, CancellationToken cancellationToken)
    {
        var head = new byte[FileRules.HeadBytes];
        content.Position = 0;
        var read = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        return FileRules.Picture(head.AsSpan(0, read));
    }

    private static FileTooLarge TooLarge(AttachedFile file) => new(file.Name, (int)(FileRules.MostBytes(file) >> 20));

    // On the disk, because several people may send 25 MB at once; it goes with its stream.
    private static FileStream Temporary() => new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
        new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.Read | FileShare.Delete,
            Options = FileOptions.Asynchronous | FileOptions.DeleteOnClose,
        });
}
