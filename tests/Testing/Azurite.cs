using Azure.Data.Tables;
using TeamsIsms.Sandbox.Processes;
using TeamsIsms.Storage;

[assembly: AssemblyFixture(typeof(TeamsIsms.Tests.Testing.Azurite))]

namespace TeamsIsms.Tests.Testing;

/// <summary>
/// The real storage emulator, started once for the whole run when a test first asks for it. Every test gets an account of its own,
/// so that tables with fixed names never meet.
/// </summary>
public sealed class Azurite : IAsyncDisposable
{
    private const int Accounts = 1_000;

    private static readonly SemaphoreSlim Gate = new(1, 1);

    private static int given;
    private static Azurite? started;

    private StorageEmulator? _emulator;

    /// <summary>The connection string of an account that nobody else uses.</summary>
    public static async Task<string> ConnectionAsync()
    {
        await Gate.WaitAsync();
        try
        {
            var fixture = started ?? throw new InvalidOperationException("The run has no fixture.");
            fixture._emulator ??= await StorageEmulator.StartAsync(Accounts, CancellationToken.None);
            return fixture._emulator.Connection(++given);
        }
        finally
        {
            Gate.Release();
        }
    }

    /// <summary>The tables of such an account; those of the product exist already.</summary>
    public static async Task<TableServiceClient> TablesAsync()
    {
        var service = new TableServiceClient(await ConnectionAsync());
        foreach (var table in TableNames.All)
        {
            await service.CreateTableAsync(table);
        }

        return service;
    }

    public Azurite() => started = this;

    public ValueTask DisposeAsync() => _emulator?.DisposeAsync() ?? ValueTask.CompletedTask;
}
