using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TeamsIsms.Sandbox.Library;

/// <summary>A SharePoint document library: items by id and path, versions, tags, check-out and list fields.</summary>
internal sealed partial class DocumentLibrary
{
    public const string RootId = "01ROOT";

    /// <summary>The name under which the product itself writes.</summary>
    public const string App = "app";

    private readonly Lock _gate = new();
    private readonly TimeProvider _clock;
    private readonly Dictionary<string, LibraryItem> _items;
    private int _number;

    public DocumentLibrary(string folder, TimeProvider clock)
    {
        (Disk, _clock) = (new LibraryDisk(folder), clock);
        _items = Disk.Load().ToDictionary(item => item.Id);
        _number = _items.Values.Select(item => item.Number).DefaultIfEmpty().Max();
        _items.TryAdd(RootId, new LibraryItem(RootId, 0, null, "root") { IsFolder = true, Created = clock.GetUtcNow(), Modified = clock.GetUtcNow() });
    }

    public LibraryDisk Disk { get; }

    public LibraryItem? Find(string id)
    {
        lock (_gate)
        {
            return _items.GetValueOrDefault(id);
        }
    }

    public LibraryItem? FindByNumber(int number)
    {
        lock (_gate)
        {
            return _items.Values.FirstOrDefault(item => item.Number == number);
        }
    }

    /// <summary>The item at a path below a folder; the empty path is the folder itself.</summary>
    public LibraryItem? Find(string folderId, string path)
    {
        var item = Find(folderId);
        foreach (var name in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            item = item is null ? null : Child(item.Id, name);
        }

        return item;
    }

    public IReadOnlyList<LibraryItem> Children(string id)
    {
        lock (_gate)
        {
            return [.. _items.Values.Where(item => item.ParentId == id).OrderBy(item => item.Number)];
        }
    }

    /// <summary>Path below the root, without a leading slash.</summary>
    public string PathOf(LibraryItem item) => item.ParentId is { } parent && Find(parent) is { } folder && folder.Id != RootId
        ? PathOf(folder) + "/" + item.Name
        : item.Id == RootId ? "" : item.Name;

    public LibraryResult CreateFolder(string parentId, string name, NameConflict conflict)
    {
        lock (_gate)
        {
            if (Refuse(parentId, name) is { } problem)
            {
                return LibraryResult.No(problem);
            }

            return Child(parentId, name) switch
            {
                { } taken when conflict == NameConflict.Fail || !taken.IsFolder => LibraryResult.No(LibraryProblem.NameTaken),
                { } taken when conflict == NameConflict.Replace => new LibraryResult(taken),
                { } => Store(Created(parentId, FreeName(parentId, name)) with { IsFolder = true }),
                null => Store(Created(parentId, name) with { IsFolder = true }),
            };
        }
    }

    public LibraryResult Put(LibraryWrite write)
    {
        lock (_gate)
        {
            if (Refuse(write.ParentId, write.Name) is { } problem)
            {
                return LibraryResult.No(problem);
            }

            if (Child(write.ParentId, write.Name) is not { } taken)
            {
                return write.IfMatch is null ? PutNew(write, write.Name) : LibraryResult.No(LibraryProblem.TagMismatch);
            }

            return write.Conflict switch
            {
                NameConflict.Fail => LibraryResult.No(LibraryProblem.NameTaken),
                NameConflict.Rename => PutNew(write, FreeName(write.ParentId, write.Name)),
                NameConflict.Replace => Change(taken.Id, write.IfMatch, item => item.IsFolder
                    ? null
                    : item.Next(_clock.GetUtcNow(), Disk.Take(item.Id, item.Versions.Count + 1, write.TemporaryFile, _clock.GetUtcNow()))),
            };
        }
    }

    /// <summary>Changes one item if the tag it is expected to have is still its own and nobody else has it checked out.</summary>
    public LibraryResult Change(string id, string? ifMatch, Func<LibraryItem, LibraryItem?> change, string by = App)
    {
        lock (_gate)
        {
            if (Find(id) is not { } item)
            {
                return LibraryResult.No(LibraryProblem.Missing);
            }

            if (ifMatch is not null and not "*" && ifMatch != item.ETag && ifMatch != item.CTag)
            {
                return LibraryResult.No(LibraryProblem.TagMismatch);
            }

            if (item.CheckedOutBy is { } holder && holder != by)
            {
                return LibraryResult.No(LibraryProblem.Locked);
            }

            return change(item) is { } changed ? Store(changed, item) : LibraryResult.No(LibraryProblem.NameTaken);
        }
    }

    /// <summary>Moves a file or folder, renames it, or both.</summary>
    public LibraryResult Place(string id, string folderId, string name, string? ifMatch)
    {
        lock (_gate)
        {
            return Refuse(folderId, name) is { } problem
                ? LibraryResult.No(problem)
                : Change(id, ifMatch, item => Child(folderId, name) is { } taken && taken.Id != id
                    ? null
                    : item with { ParentId = folderId, Name = name, Tag = item.Tag + 1, Modified = _clock.GetUtcNow() });
        }
    }

    public LibraryResult SetFields(string id, JsonObject fields, string? ifMatch) =>
        Change(id, ifMatch, item =>
        {
            var all = item.Fields.DeepClone().AsObject();
            foreach (var (name, value) in fields)
            {
                all[name] = value?.DeepClone();
            }

            return item.IsFolder ? item with { Fields = all, Tag = item.Tag + 1 } : item.Next(_clock.GetUtcNow(), fields: all);
        });

    public LibraryResult CheckOut(string id, string by) => Change(id, null, item => item with { CheckedOutBy = by }, by);

    public LibraryResult CheckIn(string id, string by) => Change(id, null, item => item with { CheckedOutBy = null }, by);

    public LibraryResult Restore(string id, LibraryVersion version) =>
        Change(id, null, item => item.Next(_clock.GetUtcNow(), version));

    public LibraryResult Delete(string id, string? ifMatch)
    {
        lock (_gate)
        {
            var result = Change(id, ifMatch, item => item);
            if (result.Item is { } item)
            {
                Disk.Hide(PathOf(item));
                foreach (var gone in Below(item).ToList())
                {
                    _items.Remove(gone.Id);
                }

                Disk.Save(_items.Values);
            }

            return result;
        }
    }

    private IEnumerable<LibraryItem> Below(LibraryItem item) => Children(item.Id).SelectMany(Below).Append(item);

    private LibraryItem? Child(string parentId, string name) => Children(parentId)
        .FirstOrDefault(item => string.Equals(item.Name, name, StringComparison.OrdinalIgnoreCase));

    private LibraryProblem? Refuse(string parentId, string name) => Find(parentId) switch
    {
        not { IsFolder: true } => LibraryProblem.Missing,
        _ when name.Length is 0 or > 255 || Forbidden().IsMatch(name) => LibraryProblem.BadName,
        _ => null,
    };

    private LibraryResult PutNew(LibraryWrite write, string name)
    {
        var item = Created(write.ParentId, name);
        return Store(item with { Versions = [Disk.Take(item.Id, 1, write.TemporaryFile, item.Created)] });
    }

    private LibraryItem Created(string parentId, string name)
    {
        var number = ++_number;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{parentId}/{name}/{number}"));
        return new LibraryItem("01" + Convert.ToHexString(hash)[..32], number, parentId, name)
        {
            Created = _clock.GetUtcNow(),
            Modified = _clock.GetUtcNow(),
        };
    }

    private LibraryResult Store(LibraryItem item, LibraryItem? before = null)
    {
        if (before is not null && (before.Name, before.ParentId) != (item.Name, item.ParentId))
        {
            Disk.Hide(PathOf(before));
        }

        _items[item.Id] = item;
        Disk.Show(PathOf(item), item);
        Disk.Save(_items.Values);
        return new LibraryResult(item) { IsNew = before is null };
    }

    private string FreeName(string parentId, string name) => Enumerable.Range(1, int.MaxValue)
        .Select(number => $"{Path.GetFileNameWithoutExtension(name)} {number}{Path.GetExtension(name)}")
        .First(free => Child(parentId, free) is null);

    // Names that Windows or SharePoint does not take; dots alone would leave the folder on disk.
    [GeneratedRegex(@"[""*:<>?/\\|\x00-\x1f]|^\.|^~\$|[. ]$")]
    private static partial Regex Forbidden();
}
