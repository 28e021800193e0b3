namespace TeamsIsms.Incidents.Evidence;

/// <summary>The bytes of a file while it is on its way to SharePoint; disposing it deletes them here.</summary>
/// <param name="Kept">A file that goes with its stream.</param>
/// <param name="Sha256">Hexadecimal, of exactly these bytes.</param>
/// <param name="Extension">With its dot; empty when it has none that is safe.</param>
internal sealed record ReceivedFile(FileStream Kept, string Sha256, string Extension) : IAsyncDisposable
{
    /// <summary>In bytes.</summary>
    public long Size { get; } = Kept.Length;

    /// <summary>The bytes from their beginning, as often as they are needed: whoever sends them closes what it was given.</summary>
    public Stream Open() => new FileStream(Kept.Name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    public ValueTask DisposeAsync() => Kept.DisposeAsync();
}
