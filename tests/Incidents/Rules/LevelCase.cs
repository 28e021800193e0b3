using TeamsIsms.Incidents.Rules;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents.Rules;

/// <summary>One row written from article 2: what was harmed, and the level of each column.</summary>
public sealed record LevelCase(string Name, LevelAnswers Answers, int? Confidentiality, int? Integrity, int? Availability)
{
    internal (int?, int?, int?) Columns => (Confidentiality, Integrity, Availability);

    internal int Level => new[] { Confidentiality, Integrity, Availability }.Max()!.Value; // every row harms something

    public override string ToString() => Name;

    /// <param name="subject">N non-core, C core, K critical infrastructure; then S, O or T for sensitive, official or national secrets.</param>
    /// <param name="harms">Confidentiality, integrity (- none, m minor, s serious) and availability (- none, w within, b beyond).</param>
    /// <param name="levels">The three columns in the same order.</param>
    internal static LevelCase Of(string subject, string harms, string levels) => new(
        $"{subject} {harms} = {levels}",
        Some.LevelAnswers with
        {
            Core = subject[0] is 'C' or 'K',
            CriticalInfrastructure = subject[0] == 'K',
            Secrecy = subject[1..] switch { "S" => Secrecy.Sensitive, "O" => Secrecy.Official, "T" => Secrecy.National, _ => Secrecy.None },
            Confidentiality = Degree(harms[0]),
            Integrity = Degree(harms[1]),
            Availability = harms[2] == '-' ? Harm.None : Harm.Minor,
            Tolerable = harms[2] switch { 'w' => Interruption.Within, 'b' => Interruption.Beyond, _ => Interruption.None },
        },
        Number(levels[0]),
        Number(levels[1]),
        Number(levels[2]));

    private static Harm Degree(char letter) => letter switch { 'm' => Harm.Minor, 's' => Harm.Serious, _ => Harm.None };

    private static int? Number(char letter) => letter == '-' ? null : letter - '0';
}
