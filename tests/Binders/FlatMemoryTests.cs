using System.Security.Cryptography;
using TeamsIsms.Binders;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Binders;

public sealed class FlatMemoryTests
{
    private const long Most = 1024 * 1024;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    // What cannot be compressed to less than three quarters has left the process when three quarters of it are at the other end.
    [Fact]
    public async Task What_is_read_is_written_before_a_mebibyte_more_is_read()
    {
        var (target, scratch) = (new CountedStream(), new CountedStream());
        var scope = new BinderScope(Some.Binder, new EvidenceReader(Some.SecurityManager, [Role.SecurityManager]), Languages.Chinese, Some.Now);
        long read = 0;
        await using var files = await BinderFiles.BeginAsync(target, () => scratch, scope, Stop);

        await files.AddTableAsync("long.csv", ["a"], LinesAsync(), Stop);

        Assert.True(target.Written > 10 * Most);

        async IAsyncEnumerable<IReadOnlyList<string>> LinesAsync()
        {
            for (var line = 0; line < 20_000; line++)
            {
                var text = Convert.ToBase64String(RandomNumberGenerator.GetBytes(600));
                read += text.Length;
                await files.NoteAsync(new EvidenceItem(EvidenceKind.Trail, text, "", Some.Now, "", "", "", ""), Stop);
                Assert.True(target.Written > (read * 3 / 4) - Most, "The zip holds back what it was given.");
                Assert.True(scratch.Written > read - Most, "The index holds back what it was given.");
                yield return [text];
            }
        }
    }

    /// <summary>Counts and forgets.</summary>
    private sealed class CountedStream : Stream
    {
        public long Written { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => Written;

        public override long Position { get => Written; set => throw new NotSupportedException(); }

        public override void Write(byte[] buffer, int offset, int count) => Written += count;

        public override void Write(ReadOnlySpan<byte> buffer) => Written += buffer.Length;

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Written += buffer.Length;
            return ValueTask.CompletedTask;
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
