using System.Text.Json;

namespace TeamsIsms.Sandbox.Library;

/// <summary>The library on disk: current files in readable folders, versions and the item list beside them in hidden ones.</summary>
internal sealed class LibraryDisk
{
    private readonly string _folder;

    public LibraryDisk(string folder)
    {
        _folder = Path.GetFullPath(folder);
        Directory.CreateDirectory(Versions);
        Directory.CreateDirectory(Temporary);
    }

    private string Versions => Path.Combine(_folder, ".versions");

    private string Temporary => Path.Combine(_folder, ".uploads");

    private string List => Path.Combine(_folder, ".items.json");

    public string NewTemporaryFile(DateTimeOffset now) => Path.Combine(Temporary, Guid.CreateVersion7(now).ToString("N"));

    public string ContentPath(LibraryVersion version) => Path.Combine(Versions, version.File);

    /// <summary>Takes a temporary file in as an item's next content.</summary>
    public LibraryVersion Take(string itemId, int number, string temporaryFile, DateTimeOffset now)
    {
        var name = $"{itemId}.{number}";
        File.Move(temporaryFile, Path.Combine(Versions, name), overwrite: true);
        return new LibraryVersion(number, now, new FileInfo(Path.Combine(Versions, name)).Length, name);
    }

    public void Show(string path, LibraryItem item)
    {
        var full = Path.Combine(_folder, path);
        if (item.IsFolder)
        {
            Directory.CreateDirectory(full);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.Copy(ContentPath(item.Current), full, overwrite: true);
    }

    public void Hide(string path)
    {
        var full = Path.Combine(_folder, path);
        if (Directory.Exists(full))
        {
            Directory.Delete(full, recursive: true);
        }
        else
        {
            File.Delete(full);
        }
    }

    public IReadOnlyList<LibraryItem> Load() =>
        File.Exists(List) ? JsonSerializer.Deserialize<List<LibraryItem>>(File.ReadAllText(List)) ?? [] : [];

    public void Save(IEnumerable<LibraryItem> items)
    {
        var draft = List + ".new";
        File.WriteAllText(draft, JsonSerializer.Serialize(items));
        File.Move(draft, List, overwrite: true);
    }
}
