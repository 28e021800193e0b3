using System.Buffers.Text;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using Azure.Core;
using TeamsIsms.Trail.Log;

namespace TeamsIsms.Trail.Seals;

/// <summary>
/// A key that never leaves Azure Key Vault, by its REST interface (version 7.4): the vault signs the hash it is given with ES256.
/// </summary>
internal sealed class KeyVaultClient(IHttpClientFactory clients, TokenCredential credential)
{
    private const string Version = "?api-version=7.4";
    private const string Algorithm = "ES256";
    private static readonly string[] Scopes = ["https://vault.azure.net/.default"];

    /// <param name="address">With its version exactly that key, without it the current one.</param>
    public async Task<SealKey> FindAsync(string address, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address.TrimEnd('/') + Version);
        using var answer = await SendAsync(request, cancellationToken);
        var key = (await answer.Content.ReadFromJsonAsync(VaultJson.Default.VaultKeyAnswer, cancellationToken))?.Key;
        return key is { Id: { } id, Curve: "P-256", X: { } x, Y: { } y }
            ? SealKey.Of(id, Base64Url.DecodeFromChars(x), Base64Url.DecodeFromChars(y))
            : throw new InvalidDataException("The key vault's key is not one of P-256.");
    }

    /// <returns>The signature in DER.</returns>
    public async Task<byte[]> SignAsync(SealKey key, string body, CancellationToken cancellationToken)
    {
        var hash = Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(body)));
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{key.Id}/sign{Version}")
        {
            Content = JsonContent.Create(new VaultSignRequest(Algorithm, hash), VaultJson.Default.VaultSignRequest),
        };
        using var answer = await SendAsync(request, cancellationToken);
        var signed = await answer.Content.ReadFromJsonAsync(VaultJson.Default.VaultSignAnswer, cancellationToken);
        return DerSignature.From(Base64Url.DecodeFromChars(signed?.Value ?? throw new InvalidDataException("The key vault signed nothing.")));
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var token = await credential.GetTokenAsync(new TokenRequestContext(Scopes), cancellationToken);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Token);
        using var client = clients.CreateClient(SealServices.Wire);
        var answer = await client.SendAsync(request, cancellationToken);
        return answer.EnsureSuccessStatusCode();
    }
}
