using System.Security.Cryptography;
using System.Text;
using TeamsIsms.Trail.Log;

namespace TeamsIsms.Tests.Trail.Log;

public sealed class SignedNoteTests : IDisposable
{
    private const string Name = "isms.example.edu.tw/trail/2026";
    private const string Body = "first\n\nthird\n";

    private readonly ECDsa _private = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    private VerifierKey Key => new(Name, _private.ExportSubjectPublicKeyInfo());

    [Fact]
    public void A_note_that_was_signed_with_the_two_numbers_of_a_key_vault_verifies()
    {
        var note = SignedNote.Parse(Sign(Body))!;

        Assert.Equal(Body, note.Body);
        Assert.True(note.Verify(Key));
    }

    [Fact]
    public void The_line_of_a_signature_begins_with_four_bytes_of_the_hash_of_the_key()
    {
        var line = Sign(Body).Split('\n')[^2].Split(' ');

        Assert.Equal(["—", Name], line[..2]);
        Assert.Equal(SHA256.HashData(Key.SubjectPublicKey)[..4], Convert.FromBase64String(line[2])[..4]);
    }

    [Fact]
    public void Numbers_that_begin_with_zeros_or_a_high_bit_become_shortest_der() =>
        Assert.All(Enumerable.Range(0, 600), number =>
        {
            var message = Encoding.UTF8.GetBytes($"{number}");

            var signature = DerSignature.From(_private.SignData(message, HashAlgorithmName.SHA256));

            Assert.True(_private.VerifyData(message, signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));
        });

    [Fact]
    public void Any_letter_of_a_note_that_changes_is_noticed()
    {
        var text = Encoding.UTF8.GetBytes(Sign(Body));

        Assert.All(Enumerable.Range(0, text.Length), place =>
        {
            byte[] changed = [.. text];
            changed[place] ^= 1;

            Assert.False(SignedNote.Parse(Encoding.UTF8.GetString(changed)) is { } note && note.Verify(Key));
        });
    }

    [Fact]
    public void Lines_of_other_keys_are_passed_over()
    {
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var foreign = new NoteSignature("witness.example", [1, 2, 3, 4], new byte[70]).Line();

        Assert.True(SignedNote.Parse(Sign(Body) + foreign)!.Verify(Key));
        Assert.False(SignedNote.Parse(Sign(Body))!.Verify(new VerifierKey(Name, other.ExportSubjectPublicKeyInfo())));
        Assert.False(SignedNote.Parse(Sign(Body))!.Verify(Key with { Name = "another" }));
    }

    [Fact]
    public void A_note_with_one_wrong_line_of_the_key_does_not_count()
    {
        var wrong = new NoteSignature(Name, Key.Id(), _private.SignData("other"u8, HashAlgorithmName.SHA256)).Line();

        Assert.False(SignedNote.Parse(Sign(Body) + wrong)!.Verify(Key));
    }

    [Theory]
    [InlineData("")]
    [InlineData("body\n")]
    [InlineData("body\n\n")]
    [InlineData("body\n\n— name\n")]
    [InlineData("body\n\n— name AAAAAAAA")]
    [InlineData("body\n\n— na+me AAAAAAAA\n")]
    [InlineData("body\r\n\n— name AAAAAAAA\n")]
    public void What_has_no_proper_signature_line_is_no_note(string text) => Assert.Null(SignedNote.Parse(text));

    [Fact]
    public void A_key_reads_as_it_was_written_in_one_line_and_in_pem()
    {
        Assert.Equal(Key.SubjectPublicKey, VerifierKey.Parse(Key.Text())!.SubjectPublicKey);
        Assert.Equal(Key.Text(), VerifierKey.FromPem(Name, Key.Pem())!.Text());
        Assert.Null(VerifierKey.Parse(Key.Text().Replace("+", "+0", StringComparison.Ordinal)));
        Assert.Null(VerifierKey.FromPem(Name, "nothing"));
    }

    public void Dispose() => _private.Dispose();

    private string Sign(string body) => SignedNote.Write(
        body, Name, Key.SubjectPublicKey, DerSignature.From(_private.SignData(Encoding.UTF8.GetBytes(body), HashAlgorithmName.SHA256)));
}
