using System.Globalization;
using System.Resources;

namespace TeamsIsms.Kernel;

/// <summary>
/// The sentences of one feature, from <c>{Owner}.resx</c> (zh-TW, the default) and <c>{Owner}.en.resx</c> beside it.
/// A key that is missing is a bug and throws.
/// </summary>
public sealed class Words(Type owner)
{
    public ResourceManager Resources { get; } = new(owner);

    public string Say(CultureInfo culture, string key) =>
        Resources.GetString(key, culture) ?? throw new MissingManifestResourceException($"{owner.Name} has no '{key}'.");

    public string Say(CultureInfo culture, string key, params object[] values) =>
        string.Format(culture, Say(culture, key), values);
}
