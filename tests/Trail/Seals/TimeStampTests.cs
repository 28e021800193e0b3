using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Time.Testing;
using TeamsIsms.Sandbox.Stamps;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail.Seals;

namespace TeamsIsms.Tests.Trail.Seals;

public sealed class TimeStampTests : IDisposable
{
    private static readonly byte[] File = [.. "isms.example.com/trail/2026\n1\n"u8];

    private readonly string _folder = Directory.CreateTempSubdirectory("teamsisms-stamps-").FullName;
    private readonly FakeTimeProvider _clock = new(Some.Now);

    [Fact]
    public void A_good_answer_is_taken()
    {
        var stamp = Check();

        Assert.Equal(Some.Now, stamp.At);
        Assert.Equal(16, stamp.Nonce.Length);
    }

    [Theory]
    [InlineData(-301)]
    [InlineData(301)]
    public void One_of_another_time_is_not(int seconds) => Refused("time is not now", now: Some.Now.AddSeconds(seconds));

    [Fact]
    public void One_of_another_policy_is_not() => Refused("another policy", policy: "1.2.3");

    [Fact]
    public void One_for_another_file_is_not() => Assert.Throws<CryptographicException>(() => Check(of: [.. "other"u8]));

    [Fact]
    public void One_for_another_question_is_not()
    {
        using var office = new TimeStampOffice(_folder, _clock);
        var (first, second) = (Ask(TimeStampOffice.Policy), Ask(TimeStampOffice.Policy));

        Assert.ThrowsAny<CryptographicException>(
            () => TimeStamp.Check(second, office.Answer(first.Encode())!, File, TimeStampOffice.Policy, Some.Now));
    }

    [Fact]
    public void One_that_is_granted_with_reserve_or_followed_by_anything_is_not()
    {
        Refused("without reserve", change: answer => { answer[StatusAt(answer)] = 1; return answer; });
        Refused("follows the time stamp", change: answer => [.. answer, 0]);
        Assert.Throws<CryptographicException>(() => Check(change: _ => [.. "no stamp"u8]));
        Assert.Throws<CryptographicException>(() => Check(change: _ => []));
    }

    [Theory]
    [InlineData(false, "1.3.6.1.5.5.7.3.8")]
    [InlineData(true, "1.3.6.1.5.5.7.3.8", "1.3.6.1.5.5.7.3.3")]
    public void One_whose_certificate_may_do_more_is_not(bool critical, params string[] uses)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Other", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([.. uses.Select(use => new Oid(use))], critical));
        using var certificate = request.CreateSelfSigned(Some.Now.AddYears(-1), Some.Now.AddYears(1));
        System.IO.File.WriteAllText(
            Path.Combine(_folder, "tsa.pem"), $"{certificate.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}\n");

        Assert.Throws<CryptographicException>(() => Check());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static System.Security.Cryptography.Pkcs.Rfc3161TimestampRequest Ask(string policy) =>
        TimeStamp.Ask(File, RandomNumberGenerator.GetBytes(8), policy);

    // sequence, its length in the long form, sequence, its length, integer, its length, status
    private static int StatusAt(byte[] answer) => 2 + (answer[1] & 0x7f) + 4;

    private TimeStamp Check(
        DateTimeOffset? now = null, string policy = TimeStampOffice.Policy, byte[]? of = null, Func<byte[], byte[]>? change = null)
    {
        using var office = new TimeStampOffice(_folder, _clock);
        var asked = Ask(policy);
        var answer = office.Answer(asked.Encode())!;
        return TimeStamp.Check(asked, change is null ? answer : change(answer), of ?? File, policy, now ?? Some.Now);
    }

    private void Refused(
        string why, DateTimeOffset? now = null, string policy = TimeStampOffice.Policy, Func<byte[], byte[]>? change = null) =>
        Assert.Contains(
            why, Assert.Throws<CryptographicException>(() => Check(now, policy, change: change)).Message, StringComparison.Ordinal);
}
