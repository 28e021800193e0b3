using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Tests.Testing;

internal static partial class Some
{
    public static RuleSets RuleSets { get; } = RuleSets.Read();

    /// <summary>Nothing harmed, nothing special.</summary>
    public static LevelAnswers LevelAnswers { get; } =
        new(false, false, Harm.None, Harm.None, Harm.None, Interruption.None, Secrecy.None, false);

    /// <summary>Two authorities, one of them for personal data; contact data invented.</summary>
    public static RuleOptions Authorities { get; } = new()
    {
        Authorities =
        [
            new() { Name = "數位發展部", RuleSet = "tw-csma", Portal = "https://portal.example/csma", Phone = "02-0000-0001" },
            new() { Name = "國家通訊傳播委員會", RuleSet = "tw-ncc-pdpa", Portal = "https://portal.example/pdpa" },
        ],
    };

    /// <summary>A track of the law in force since 2026 to which nothing happened yet.</summary>
    public static RegulatoryTrack Track { get; } = new() { Key = "tw-csma/數位發展部", Authority = "數位發展部", RuleSet = "tw-csma-2026" };

    public static RegulatoryTrack PersonalDataTrack { get; } =
        new() { Key = "tw-ncc-pdpa/國家通訊傳播委員會", Authority = "國家通訊傳播委員會", RuleSet = "tw-ncc-pdpa" };
}
