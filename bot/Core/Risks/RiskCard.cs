using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Risks;

/// <summary>The register as one person sees it.</summary>
/// <param name="Register">Null before anything was imported.</param>
/// <param name="By">Name of whoever imported it.</param>
public sealed record RiskSight(RiskRegister? Register, string By, bool MayImport, DateOnly Today)
{
    /// <summary>It was imported just now.</summary>
    public bool IsReceipt { get; init; }

    /// <summary>Why nothing changed; null when nothing is to be said.</summary>
    public string? Note { get; init; }
}

/// <summary>The register at a glance: how grave the risks are, how far their treatment is, which are late; and how to send another file.</summary>
public static class RiskCard
{
    private const int MostLate = 6;

    public static AdaptiveCard Draw(RiskSight sight, CultureInfo culture)
    {
        var (register, today) = (sight.Register, sight.Today);
        var risks = register?.Risks ?? [];
        var late = risks.Where(risk => risk.IsLate(today)).OrderBy(risk => risk.Due).ToList();
        return CardGrammar.Card(
            culture,
            new CardHead(Style(sight, late.Count), Say(culture, "Kicker"), Say(culture, "Title"))
            {
                Subtitle = register is null ? null : Say(culture, "Version", register.Version, Taipei.Say(register.At, culture)),
                Figure = Say(culture, "Count", risks.Count.ToString("N0", culture)),
            },
            [
                sight.Note is null ? null : CardGrammar.Problem(sight.Note),
                CardGrammar.Sentence(Sentence(sight, late.Count, culture)),
                register is null ? null : CardGrammar.Facts(
                    (Say(culture, "LevelFact"), Counts(Enum.GetValues<RiskLevel>().Reverse(), risk => risk.Level, RiskNames.Say)),
                    (Say(culture, "ResidualFact"), Counts(Enum.GetValues<RiskLevel>().Reverse(), risk => risk.Residual, RiskNames.Say)),
                    (Say(culture, "TreatmentFact"), Counts(Enum.GetValues<RiskTreatment>(), risk => risk.Treatment, RiskNames.Say)),
                    (Say(culture, "StateFact"), Counts(Enum.GetValues<RiskState>(), risk => risk.State, RiskNames.Say)),
                    (Say(culture, "FileFact"), CardText.OneLine(register.File, 80)),
                    (Say(culture, "ByFact"), CardText.OneLine(sight.By, 40))),
                CardGrammar.List(late.Take(MostLate).Select((risk, at) => Late(risk, culture) with { Separator = at == 0 })),
                sight.MayImport ? CardGrammar.Note(Columns(culture)) : null,
            ]);

        string? Counts<T>(IEnumerable<T> values, Func<Risk, T?> of, Func<T, CultureInfo, string> say)
            where T : struct, Enum
        {
            var counts = CardText.Join(
                culture,
                from value in values
                let count = risks.Count(risk => of(risk).Equals(value))
                where count > 0
                select Say(culture, "NameCount", say(value, culture), count));
            return counts.Length == 0 ? null : counts;
        }
    }

    private static ContainerStyle Style(RiskSight sight, int late) =>
        sight.IsReceipt ? ContainerStyle.Good : late > 0 ? ContainerStyle.Warning : ContainerStyle.Accent;

    private static string Sentence(RiskSight sight, int late, CultureInfo culture) => sight switch
    {
        { Register: null } => Say(culture, "Nothing"),
        { IsReceipt: true, Register: { } register } => Say(
            culture, late > 0 ? "ReceiptLate" : "Receipt", register.Risks.Count, register.Version, late),
        _ when late > 0 => Say(culture, "LateSentence", late),
        _ => Say(culture, "OnTime"),
    };

    private static TextBlock Late(Risk risk, CultureInfo culture) => new(CardText.Join(
        culture,
        CardText.OneLine(risk.Number, 30),
        CardText.OneLine(risk.Name, 60),
        risk.Due is { } due ? Taipei.Say(due, culture) : "",
        CardText.OneLine(risk.Owner, 30)))
    {
        Size = TextSize.Small,
        Spacing = Spacing.Small,
    };

    private static string Columns(CultureInfo culture) => Say(
        culture,
        "Columns",
        RiskNames.Columns(culture),
        Words(Enum.GetValues<RiskLevel>().Select(level => RiskNames.Say(level, culture))),
        Words(Enum.GetValues<RiskTreatment>().Select(treatment => RiskNames.Say(treatment, culture))),
        Words(Enum.GetValues<RiskState>().Select(state => RiskNames.Say(state, culture))));

    private static string Words(IEnumerable<string> words) => string.Join('/', words);

    private static string Say(CultureInfo culture, string key, params object[] values) => RiskCardWords.Text.Say(culture, key, values);
}
