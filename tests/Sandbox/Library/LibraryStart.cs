using System.Reflection;
using System.Text;

namespace TeamsIsms.Sandbox.Library;

/// <summary>Puts the first documents into a library: a folder's files or the samples, once per name.</summary>
internal static class LibraryStart
{
    public const string Documents = "Documents";
    public const string Evidence = "Evidence";
    public const string Reports = "Reports";

    /// <exception cref="DirectoryNotFoundException">The folder of documents does not exist.</exception>
    public static void Fill(DocumentLibrary library, string? folder, TimeProvider clock)
    {
        var documents = library.CreateFolder(DocumentLibrary.RootId, Documents, NameConflict.Replace).Item!;
        library.CreateFolder(DocumentLibrary.RootId, Evidence, NameConflict.Replace);
        library.CreateFolder(DocumentLibrary.RootId, Reports, NameConflict.Replace);
        foreach (var (name, content) in folder is null ? Samples() : Files(folder))
        {
            if (library.Find(documents.Id, name) is null)
            {
                Put(library, new LibraryWrite(documents.Id, name, library.Disk.NewTemporaryFile(clock.GetUtcNow())), content);
            }
        }
    }

    /// <summary>Puts a document or its next version, with the fields its cover says, into the folder of documents.</summary>
    public static LibraryResult Publish(DocumentLibrary library, string name, byte[] content, TimeProvider clock) =>
        library.Find(DocumentLibrary.RootId, Documents) is { } folder
            ? Put(library, new LibraryWrite(folder.Id, name, library.Disk.NewTemporaryFile(clock.GetUtcNow())), content)
            : LibraryResult.No(LibraryProblem.Missing);

    private static LibraryResult Put(DocumentLibrary library, LibraryWrite write, byte[] content)
    {
        File.WriteAllBytes(write.TemporaryFile, content);
        var text = ReadablePage.Text(write.TemporaryFile, write.Name) ?? "";
        var result = library.Put(write);
        File.Delete(write.TemporaryFile);
        return result.Item is { } item
            ? library.Change(item.Id, null, stored => stored with { Fields = CoverBlock.Read(text, write.Name) })
            : result;
    }

    private static IEnumerable<(string Name, byte[] Content)> Files(string folder) =>
        Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)));

    /// <summary>The samples lie in the assembly as text; the policy becomes a Word file.</summary>
    private static IEnumerable<(string Name, byte[] Content)> Samples()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith("Samples/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
            var (name, text) = (resource["Samples/".Length..], reader.ReadToEnd());
            yield return name.StartsWith("ISMS-M-", StringComparison.Ordinal)
                ? (Path.ChangeExtension(name, ".docx"), Docx.Write(text))
                : (name, Encoding.UTF8.GetBytes(text));
        }
    }
}
