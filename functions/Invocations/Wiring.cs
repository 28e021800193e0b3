namespace TeamsIsms.Functions.Invocations;

/// <summary>Compares the registered functions with the folders the Functions host reads; each would be silent about the other.</summary>
internal static class Wiring
{
    /// <summary>One sentence per fault; none when both sides agree.</summary>
    public static IReadOnlyList<string> Faults(
        IReadOnlyDictionary<string, Function> functions, IReadOnlyList<FunctionFolder> folders) =>
    [
        .. from folder in folders
           where !functions.ContainsKey(folder.Name)
           select $"{folder.Name}/function.json has no handler: register it in FunctionsHost.",
        .. from function in functions.Values
           where !folders.Any(folder => folder.Name == function.Name)
           select $"{function.Name} has no folder: add {function.Name}/function.json.",
        .. from folder in folders
           where functions.TryGetValue(folder.Name, out var function) && function.Trigger != folder.Trigger
           select $"{folder.Name}/function.json has another trigger than its handler, {functions[folder.Name].Trigger}.",
    ];

    /// <exception cref="InvalidOperationException">Both sides disagree.</exception>
    public static void Check(FunctionSet functions, string root)
    {
        var faults = Faults(functions.All, FunctionFolder.All(root));
        if (faults.Count > 0)
        {
            throw new InvalidOperationException(string.Join(' ', faults));
        }
    }
}
