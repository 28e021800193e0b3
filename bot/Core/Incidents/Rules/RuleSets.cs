using System.Collections.Frozen;
using System.Text.Json;

namespace TeamsIsms.Incidents.Rules;

/// <summary>The rule sets that came with this build, checked against each other.</summary>
public sealed class RuleSets
{
    /// <summary>The family whose law decides the level.</summary>
    public const string LevelFamily = "tw-csma";

    private readonly FrozenDictionary<string, RuleSet> _byId;

    /// <exception cref="InvalidDataException">They do not pass <see cref="RuleSetCheck"/>; the message names every problem.</exception>
    public RuleSets(IReadOnlyList<RuleSet> all)
    {
        if (RuleSetCheck.Problems(all) is { Count: > 0 } problems)
        {
            throw new InvalidDataException($"The rule sets cannot be used:{Environment.NewLine}{string.Join(Environment.NewLine, problems)}");
        }

        All = all;
        _byId = all.ToFrozenDictionary(set => set.Id);
    }

    public IReadOnlyList<RuleSet> All { get; }

    /// <summary>Reads the files of this build.</summary>
    /// <exception cref="InvalidDataException">A file cannot be read, or the sets do not pass the check.</exception>
    public static RuleSets Read()
    {
        var assembly = typeof(RuleSets).Assembly;
        return new(
        [
            .. from name in assembly.GetManifestResourceNames()
               where name.StartsWith("Rules/", StringComparison.Ordinal)
               orderby name
               select Parse(name, assembly.GetManifestResourceStream(name)!), // it was just listed
        ]);
    }

    /// <summary>Null when no wording of that law was in force then, or when the family is unknown.</summary>
    public RuleSet? InForce(string family, DateTimeOffset at) =>
        All.FirstOrDefault(set => set.Family == family && set.IsInForce(at));

    /// <summary>The set an incident was judged by.</summary>
    public RuleSet? Find(string id) => _byId.GetValueOrDefault(id);

    public bool Knows(string family) => All.Any(set => set.Family == family);

    /// <exception cref="InvalidDataException">The file is no rule set; the message says which value is wrong.</exception>
    internal static RuleSet Parse(string name, Stream file)
    {
        using (file)
        {
            try
            {
                return JsonSerializer.Deserialize(file, RulesJson.Default.RuleSet)
                    ?? throw new InvalidDataException($"{name} is empty.");
            }
            catch (JsonException e)
            {
                throw new InvalidDataException($"{name}: {e.Message}", e);
            }
        }
    }
}
