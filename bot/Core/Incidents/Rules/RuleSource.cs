using System.Globalization;
using System.Text.Json.Serialization;

namespace TeamsIsms.Incidents.Rules;

/// <param name="Key">Names the item for what fills it in.</param>
public sealed record RuleItem(string Key, RuleText Title, RuleSource Source);

/// <summary>How sure a value is.</summary>
public enum SourceTag
{
    /// <summary>Read in the law itself.</summary>
    [JsonStringEnumMemberName("law")]
    Law,

    /// <summary>A secondary source confirms it for the wording in force.</summary>
    [JsonStringEnumMemberName("law-2")]
    Secondary,

    /// <summary>The law leaves it open, or its text could not be compared: a proposal.</summary>
    [JsonStringEnumMemberName("default")]
    Default,
}

/// <param name="Article">The place in the law, as Taiwan cites it: <c>第 2 條第 3 項第 1 款</c>.</param>
public sealed record RuleSource(string Article, SourceTag Tag, string? Note = null);

/// <summary>A sentence of a rule set in both languages.</summary>
public sealed record RuleText(string Chinese, string English)
{
    public string Say(CultureInfo culture) =>
        Languages.Choose(culture.Name) == Languages.English ? English : Chinese;
}
