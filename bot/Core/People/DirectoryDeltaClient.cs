using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using TeamsIsms.Graph;

namespace TeamsIsms.People;

/// <summary>What one page of a delta names: accounts that changed or are new, and accounts that are gone.</summary>
internal sealed record DirectoryDelta(IReadOnlyList<Guid> Changed, IReadOnlyList<Guid> Removed, string? DeltaLink);

/// <summary>Asks Entra what changed since the last time, and reads those accounts anew: a delta tells neither manager nor, always, every field.</summary>
internal sealed class DirectoryDeltaClient(
    Lazy<GraphServiceClient> graph, IOptions<GraphOptions> options, IOptions<DirectoryOptions> directory, TimeProvider time)
{
    private const int BatchSize = 20;
    private const int BatchRounds = 8;

    /// <summary>The link from which a delta tells what changes after now.</summary>
    public async Task<string> StartAsync(CancellationToken cancellationToken)
    {
        var fields = string.Join(',', DirectoryAnswers.Fields);
        var first = $"{options.Value.Address.AbsoluteUri.TrimEnd('/')}/users/delta?$select={fields}&$deltatoken=latest";
        string? link = null;
        await foreach (var page in GraphPages.FollowAsync(ReadAsync, first, cancellationToken))
        {
            link = page.Delta;
        }

        return link ?? throw new InvalidDataException("A delta ended without a link.");
    }

    /// <returns>Null when Graph no longer knows the link: everybody must be read again.</returns>
    public async Task<IReadOnlyList<DirectoryDelta>?> SinceAsync(string deltaLink, CancellationToken cancellationToken)
    {
        var deltas = new List<DirectoryDelta>();
        try
        {
            await foreach (var page in GraphPages.FollowAsync(ReadAsync, deltaLink, cancellationToken))
            {
                var gone = page.Items.ToLookup(user => user.AdditionalData.ContainsKey("@removed"), user => Guid.Parse(user.Id!)); // always there
                deltas.Add(new DirectoryDelta([.. gone[false]], [.. gone[true]], page.Delta));
            }

            return deltas;
        }
        catch (ODataError e) when (e.ResponseStatusCode == (int)HttpStatusCode.Gone)
        {
            return null;
        }
    }

    /// <summary>The accounts as they are now, 20 in a request; an id that is missing from the answer is gone.</summary>
    public async IAsyncEnumerable<Person> ReadAsync(
        IEnumerable<Guid> ids, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var twenty in ids.Chunk(BatchSize))
        {
            foreach (var user in await ReadBatchAsync(twenty, cancellationToken))
            {
                yield return DirectoryAnswers.Of(user, directory.Value.Language);
            }
        }
    }

    private async Task<GraphPage<User>> ReadAsync(string? link, CancellationToken cancellationToken)
    {
        var page = await graph.Value.Users.Delta.WithUrl(link!) // the caller begins with a link
            .GetAsDeltaGetResponseAsync(cancellationToken: cancellationToken);
        return new GraphPage<User>(page?.Value ?? [], page?.OdataNextLink, page?.OdataDeltaLink);
    }

    // Each inner request has its own answer: only those told to wait are asked again, after the longest pause among them.
    private async Task<IReadOnlyList<User>> ReadBatchAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var users = new List<User>();
        var open = ids;
        for (var round = 1; open.Count > 0; round++)
        {
            var waiting = new List<Guid>();
            var pause = TimeSpan.Zero;
            foreach (var (id, answer) in await PostAsync(open, cancellationToken))
            {
                using (answer)
                {
                    if (answer.StatusCode is HttpStatusCode.TooManyRequests || GraphRetryClient.IsPassing(answer.StatusCode))
                    {
                        waiting.Add(id);
                        pause = TimeSpan.FromTicks(Math.Max(pause.Ticks, GraphRetryClient.Pause(round, answer).Ticks));
                    }
                    else if (answer.StatusCode is not HttpStatusCode.NotFound)
                    {
                        users.Add(await UserAsync(answer, cancellationToken));
                    }
                }
            }

            open = waiting;
            if (open.Count > 0)
            {
                await (round < BatchRounds
                    ? Task.Delay(pause, time, cancellationToken)
                    : throw new HttpRequestException("Graph keeps refusing parts of a batch.", null, HttpStatusCode.TooManyRequests));
            }
        }

        return users;
    }

    private async Task<IReadOnlyList<(Guid Id, HttpResponseMessage Answer)>> PostAsync(
        IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var batch = new BatchRequestContentCollection(graph.Value);
        var steps = new List<(Guid Id, string Step)>();
        foreach (var id in ids)
        {
            var request = graph.Value.Users[id.ToString()].ToGetRequestInformation(get =>
            {
                get.QueryParameters.Select = DirectoryAnswers.Fields;
                get.QueryParameters.Expand = [DirectoryAnswers.Manager];
            });
            steps.Add((id, await batch.AddBatchRequestStepAsync(request)));
        }

        var answers = await graph.Value.Batch.PostAsync(batch, cancellationToken);
        var read = new List<(Guid, HttpResponseMessage)>();
        foreach (var (id, step) in steps)
        {
            read.Add((id, await answers.GetResponseByIdAsync(step)));
        }

        return read;
    }

    private static async Task<User> UserAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        answer.EnsureSuccessStatusCode();
        using var json = await JsonDocument.ParseAsync(
            await answer.Content.ReadAsStreamAsync(cancellationToken), cancellationToken: cancellationToken);
        return new Microsoft.Kiota.Serialization.Json.JsonParseNode(json.RootElement.Clone())
            .GetObjectValue(User.CreateFromDiscriminatorValue);
    }
}
