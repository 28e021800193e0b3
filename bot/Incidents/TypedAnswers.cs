using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Bot.Incidents;

/// <summary>The answers to the level's questions, as the fields of a card bring them.</summary>
internal static class TypedAnswers
{
    /// <returns>Null when none of the questions was asked, or one has an answer that no card offers.</returns>
    public static LevelAnswers? Read(CaseVerb verb)
    {
        string?[] asked =
            [verb.Core, verb.CriticalInfrastructure, verb.Confidentiality, verb.Integrity, verb.Availability, verb.Tolerable, verb.Secrecy];
        return asked.All(string.IsNullOrEmpty)
            || !Is(verb.Confidentiality, out Harm confidentiality)
            || !Is(verb.Integrity, out Harm integrity)
            || !Is(verb.Availability, out Harm availability)
            || !Is(verb.Tolerable, out Interruption tolerable)
            || !Is(verb.Secrecy, out Secrecy secrecy)
                ? null
                : new LevelAnswers(
                    IsTrue(verb.Core),
                    IsTrue(verb.CriticalInfrastructure),
                    confidentiality,
                    integrity,
                    availability,
                    tolerable,
                    secrecy,
                    IsTrue(verb.PersonalData));
    }

    private static bool IsTrue(string? typed) => typed is "true";

    // Not filled means none, the first of each.
    private static bool Is<T>(string? typed, out T value)
        where T : struct, Enum
    {
        var read = TypedEnum.Read<T>(typed);
        value = read ?? default;
        return string.IsNullOrEmpty(typed) || read is not null;
    }
}
