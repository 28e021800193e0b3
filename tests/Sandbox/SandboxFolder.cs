namespace TeamsIsms.Sandbox;

/// <summary>What the sandbox keeps between runs, and where. Only these names are ever deleted.</summary>
internal sealed record SandboxFolder(string Root)
{
    public string Storage => Path.Combine(Root, "storage");

    public string Logs => Path.Combine(Root, "logs");

    /// <summary>The key of the logs and the certificates of the time stamp authority.</summary>
    public string Trail => Path.Combine(Root, "trail");

    public string Clock => Path.Combine(Root, "clock");

    public string Ready => Path.Combine(Root, "sandbox.json");

    public string Playground(string key) => Path.Combine(Root, "playground", key);

    public void Prepare(bool fresh)
    {
        Directory.CreateDirectory(Root);
        File.Delete(Ready);
        if (fresh)
        {
            File.Delete(Clock);
            foreach (var name in new[] { "storage", "logs", "playground", "library", "trail" })
            {
                if (Path.Combine(Root, name) is var folder && Directory.Exists(folder))
                {
                    Directory.Delete(folder, recursive: true);
                }
            }
        }

        Directory.CreateDirectory(Storage);
        Directory.CreateDirectory(Logs);
        Directory.CreateDirectory(Trail);
    }
}
