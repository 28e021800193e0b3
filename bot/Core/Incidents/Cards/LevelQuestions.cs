using System.Globalization;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>The questions from which the law decides the level, and the answers as the data of a button.</summary>
internal static class LevelQuestions
{
    public static IEnumerable<CardElement> Draw(LevelAnswers? answers, RuleSet? law, CultureInfo culture) =>
    [
        Toggle("core", law?.CoreMeans?.Say(culture) ?? Say(culture, "CoreLabel"), "CoreTitle", answers?.Core, culture),
        Toggle("criticalInfrastructure", Say(culture, "CriticalLabel"), "CriticalTitle", answers?.CriticalInfrastructure, culture),
        Harmed("confidentiality", "ConfidentialityLabel", ["NotLeaked", "LeakedMinor", "LeakedSerious"], answers?.Confidentiality, culture),
        Harmed("integrity", "IntegrityLabel", ["NotAltered", "AlteredMinor", "AlteredSerious"], answers?.Integrity, culture),
        Harmed("availability", "AvailabilityLabel", ["NotAffected", "AffectedMinor", "AffectedSerious"], answers?.Availability, culture),
        new InputChoiceSet(Say(culture, "TolerableLabel"), [new(Say(culture, "Within"), "within"), new(Say(culture, "Beyond"), "beyond")])
        {
            Id = "tolerable",
            Value = answers?.Tolerable switch { Interruption.Within => "within", Interruption.Beyond => "beyond", _ => null },
            Placeholder = Say(culture, "NotInterrupted"),
        },
        new InputChoiceSet(Say(culture, "SecrecyLabel"), [.. Secrets(law, culture)])
        {
            Id = "secrecy",
            Value = Small(answers?.Secrecy ?? Secrecy.None),
        },
        Toggle("personalData", Say(culture, "PersonalDataLabel"), "PersonalDataTitle", answers?.PersonalData, culture),
    ];

    /// <summary>The answers as a button brings them back.</summary>
    public static (string Name, string Value)[] Data(LevelAnswers answers) =>
    [
        ("core", Small(answers.Core)),
        ("criticalInfrastructure", Small(answers.CriticalInfrastructure)),
        ("confidentiality", Small(answers.Confidentiality)),
        ("integrity", Small(answers.Integrity)),
        ("availability", Small(answers.Availability)),
        ("tolerable", answers.Tolerable == Interruption.None ? "" : Small(answers.Tolerable)),
        ("secrecy", Small(answers.Secrecy)),
        ("personalData", Small(answers.PersonalData)),
    ];

    private static InputToggle Toggle(string id, string label, string title, bool? value, CultureInfo culture) =>
        new(label, Say(culture, title))
        {
            Id = id,
            Value = Small(value ?? false),
        };

    private static InputChoiceSet Harmed(string id, string label, string[] titles, Harm? value, CultureInfo culture) => new(
        Say(culture, label),
        [.. Enum.GetValues<Harm>().Zip(titles, (harm, title) => new Choice(Say(culture, title), Small(harm)))])
    {
        Id = id,
        Value = Small(value ?? Harm.None),
        IsRequired = true,
        ErrorMessage = Say(culture, "ChooseOne"),
    };

    // 敏感資訊 counts only while the wording in force names it
    private static IEnumerable<Choice> Secrets(RuleSet? law, CultureInfo culture) =>
        from secret in Enum.GetValues<Secrecy>()
        where secret != Secrecy.Sensitive || law?.Matrix.Any(cell => cell.Subject == LevelSubject.SensitiveInformation) == true
        select new Choice(
            secret switch
            {
                Secrecy.None => Say(culture, "NoSecret"),
                Secrecy.Sensitive => Say(culture, "Sensitive"),
                Secrecy.Official => Say(culture, "OfficialSecret"),
                Secrecy.National => Say(culture, "NationalSecret"),
            },
            Small(secret));

    // lower case is the form of cards, which tools rely on
#pragma warning disable CA1308
    private static string Small<T>(T value) where T : struct => value.ToString()?.ToLowerInvariant() ?? "";
#pragma warning restore CA1308

    private static string Say(CultureInfo culture, string key) => CaseLook.Say(culture, key);
}
