using System.Net;
using System.Security.Cryptography;
using System.Text;
using Azure.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using TeamsIsms.Incidents.Evidence;
using TeamsIsms.Kernel;
using TeamsIsms.Teams;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents.Evidence;

/// <summary>Where files are fetched from, where not, and what goes along.</summary>
public sealed class FileClientTests
{
    private const string Drive = "https://contoso-my.sharepoint.com/personal/lin/_layouts/15/download.aspx?tempauth=secret";

    private static readonly string Picture = $"{Some.ServiceUrl}v3/attachments/0-apac-d1/views/original";
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3, 4, 5];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_is_fetched_without_a_token_and_hashed()
    {
        using var wire = new ScriptedHttp().Answer("GET " + Drive, _ => Bytes("evidence"u8.ToArray()));

        var outcome = await FetchAsync(wire, File(Drive, "可疑信件.EML"));

        await using var received = outcome.Value!;
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData("evidence"u8)), received.Sha256);
        Assert.Equal((8, ".eml"), (received.Size, received.Extension));
        Assert.Null(Assert.Single(wire.Requests).Authorization);
    }

    [Fact]
    public async Task A_picture_is_fetched_with_the_bots_token_from_where_its_message_came()
    {
        using var wire = new ScriptedHttp().Answer("GET " + Picture, _ => Bytes(Png));

        var outcome = await FetchAsync(wire, Pasted(Picture));

        await using var received = outcome.Value!;
        Assert.Equal(".png", received.Extension);
        Assert.Equal("Bearer token", Assert.Single(wire.Requests).Authorization);
    }

    [Theory]
    [InlineData("http://contoso.sharepoint.com/a")]
    [InlineData("https://sharepoint.com@169.254.169.254/a")]
    [InlineData("https://contoso.sharepoint.com:secret@evil.example/a")]
    [InlineData("https://contoso.sharepoint.com:8443/a")]
    [InlineData("https://contoso.sharepoint.com.evil.example/a")]
    [InlineData("https://evilsharepoint.com/a")]
    [InlineData("https://sharepoint.com/a")]
    [InlineData("https://169.254.169.254/metadata/identity/oauth2/token")]
    [InlineData("https://[fd00::1]/a")]
    [InlineData("https://0x7f000001/a")]
    [InlineData("http://127.0.0.1:5102/a")]
    [InlineData("https://localhost/a")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//contoso.sharepoint.com/a")]
    [InlineData("")]
    public async Task Nobody_else_is_asked_for_a_file(string address)
    {
        using var wire = new ScriptedHttp();

        var outcome = await FetchAsync(wire, File(address, "a.txt"), Environments.Production);

        Assert.Equal(new FileFromElsewhere("a.txt"), outcome.Refusal);
        Assert.Empty(wire.Requests);
    }

    [Theory]
    [InlineData("https://contoso.sharepoint.com/v3/attachments/1/views/original")]
    [InlineData("https://evil.example/v3/attachments/1/views/original")]
    [InlineData("https://smba.trafficmanager.net.evil.example/v3/attachments/1/views/original")]
    [InlineData("https://smba.trafficmanager.net@evil.example/v3/attachments/1/views/original")]
    [InlineData("https://europe.teams.microsoft.com/v3/attachments/1/views/original")]
    [InlineData("http://smba.trafficmanager.net/apac/v3/attachments/1/views/original")]
    [InlineData("https://smba.trafficmanager.net:444/apac/v3/attachments/1/views/original")]
    [InlineData("https://smba.trafficmanager.net/apac/v3/conversations/a/members")]
    [InlineData("https://smba.trafficmanager.net/apac/v3/attachments/../conversations/a/members")]
    [InlineData("data:image/png;base64,AAAA")]
    public async Task The_token_goes_to_no_other_place(string address)
    {
        using var wire = new ScriptedHttp();

        var outcome = await FetchAsync(wire, Pasted(address));

        Assert.IsType<FileFromElsewhere>(outcome.Refusal);
        Assert.Empty(wire.Requests);
    }

    [Fact]
    public async Task A_picture_of_an_activity_whose_address_is_not_trusted_gets_no_token()
    {
        using var wire = new ScriptedHttp();
        var file = new AttachedFile(true, "https://evil.example/v3/attachments/1/views/original", "a.png", "https://evil.example/");

        Assert.IsType<FileFromElsewhere>((await FetchAsync(wire, file)).Refusal);
        Assert.Empty(wire.Requests);
    }

    [Theory]
    [InlineData("MZ-this-is-a-program")]
    [InlineData("<svg onload=alert(1)>")]
    [InlineData("RIFF0000WAVE")]
    [InlineData("GIF8")]
    public async Task What_only_claims_to_be_a_picture_is_refused(string content)
    {
        using var wire = new ScriptedHttp().Answer("GET " + Picture, _ => Bytes(Encoding.ASCII.GetBytes(content)));

        Assert.Equal(new NoPicture("x.png"), (await FetchAsync(wire, Pasted(Picture) with { Name = "x.png" })).Refusal);
    }

    [Theory]
    [InlineData(HttpStatusCode.Found, typeof(FileGone))]
    [InlineData(HttpStatusCode.Unauthorized, typeof(FileGone))]
    [InlineData(HttpStatusCode.NotFound, typeof(FileGone))]
    [InlineData(HttpStatusCode.PartialContent, typeof(FileGone))]
    [InlineData(HttpStatusCode.TooManyRequests, typeof(FileNotNow))]
    [InlineData(HttpStatusCode.ServiceUnavailable, typeof(FileNotNow))]
    public async Task An_answer_that_is_no_file_says_whether_to_try_again(HttpStatusCode status, Type refusal)
    {
        using var wire = new ScriptedHttp().Answer("GET " + Drive, status, "x", ("Location", "https://evil.example/"));

        Assert.IsType(refusal, (await FetchAsync(wire, File(Drive, "a.txt"))).Refusal);
        Assert.Single(wire.Requests);
    }

    [Fact]
    public async Task A_broken_connection_can_be_tried_again_and_an_empty_file_is_told()
    {
        using var wire = new ScriptedHttp().Break("GET " + Drive).Answer("GET " + Drive, _ => Bytes([]));

        Assert.Equal(new FileNotNow("a.txt"), (await FetchAsync(wire, File(Drive, "a.txt"))).Refusal);
        Assert.Equal(new FileEmpty("a.txt"), (await FetchAsync(wire, File(Drive, "a.txt"))).Refusal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_that_is_too_large_ends_where_the_limit_is(bool toldBefore)
    {
        await using var body = new EndlessStream();
        using var wire = new ScriptedHttp().Answer("GET " + Drive, _ =>
        {
            var answer = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(body) };
            answer.Content.Headers.ContentLength = toldBefore ? FileRules.MostFileBytes + 1 : null;
            return answer;
        });

        Assert.Equal(new FileTooLarge("a.zip", 25), (await FetchAsync(wire, File(Drive, "a.zip"))).Refusal);
        Assert.InRange(body.Taken, 0, toldBefore ? 0 : FileRules.MostFileBytes + (1 << 20));
    }

    [Theory]
    [InlineData("report.PDF", ".pdf")]
    [InlineData("archive.tar.gz ", ".gz")]
    [InlineData("no extension", "")]
    [InlineData("../../etc/passwd", "")]
    [InlineData("a.p/df", "")]
    [InlineData("a.ｅｘｅ", "")]
    [InlineData("a.averyveryverylongone", "")]
    [InlineData(".", "")]
    public void Only_a_plain_extension_is_kept_of_a_name(string name, string extension) =>
        Assert.Equal(extension, FileRules.Extension(name));

    private static AttachedFile File(string address, string name) => new(false, address, name, Some.ServiceUrl);

    private static AttachedFile Pasted(string address) => new(true, address, "", Some.ServiceUrl);

    private static HttpResponseMessage Bytes(byte[] bytes) => new(HttpStatusCode.OK) { Content = new ByteArrayContent(bytes) };

    private static async Task<Outcome<ReceivedFile>> FetchAsync(ScriptedHttp wire, AttachedFile file, string environment = "Development")
    {
        var services = new ServiceCollection();
        services.AddHttpClient(FileClient.Name).ConfigurePrimaryHttpMessageHandler(() => wire);
        await using var provider = services.BuildServiceProvider();
        var client = new FileClient(
            provider.GetRequiredService<IHttpClientFactory>(),
            new FixedToken(),
            Options.Create(new BotOptions()),
            new Environment(environment),
            TimeProvider.System);
        return await client.FetchAsync(file, Stop);
    }

    private sealed class FixedToken : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new("token", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }

    private sealed class Environment(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }

    /// <summary>Zeros without end; counts how many were taken.</summary>
    private sealed class EndlessStream : Stream
    {
        public long Taken { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Clear();
            Taken += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
