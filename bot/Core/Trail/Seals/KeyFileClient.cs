using System.Security.Cryptography;
using System.Text;

namespace TeamsIsms.Trail.Seals;

/// <summary>A key in a file, made when it is missing. In Development only.</summary>
internal static class KeyFileClient
{
    public static async Task<SealKey> FindAsync(string file, CancellationToken cancellationToken)
    {
        using var key = await ReadAsync(file, cancellationToken);
        return new SealKey(file, key.ExportSubjectPublicKeyInfo());
    }

    /// <returns>The signature in DER.</returns>
    public static async Task<byte[]> SignAsync(SealKey from, string body, CancellationToken cancellationToken)
    {
        using var key = await ReadAsync(from.Id, cancellationToken);
        return key.SignData(Encoding.UTF8.GetBytes(body), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }

    private static async Task<ECDsa> ReadAsync(string file, CancellationToken cancellationToken)
    {
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        try
        {
            await using var made = new StreamWriter(new FileStream(file, FileMode.CreateNew, FileAccess.Write));
            await made.WriteAsync(key.ExportPkcs8PrivateKeyPem());
        }
        catch (IOException) when (File.Exists(file))
        {
            key.ImportFromPem(await File.ReadAllTextAsync(file, cancellationToken));
        }

        return key;
    }
}
