using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Records.Cards;

/// <summary>What the security manager proposes for a class: period, basis, purpose, and the risk of not having the record.</summary>
public static class TermsFormCard
{
    /// <param name="terms">What the fields begin with.</param>
    /// <param name="problem">What is wrong with the form, in the reader's language; null when nothing is.</param>
    public static AdaptiveCard Draw(RecordKind kind, RecordTerms terms, string? problem, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(
            problem is null ? ContainerStyle.Accent : ContainerStyle.Attention, Say(culture, "FormKicker"), RecordWords.Name(kind, culture)),
        [
            problem is null ? null : CardGrammar.Problem(problem),
            CardGrammar.Sentence(Say(culture, "FormSentence")),
            new InputNumber(Say(culture, "MonthsLabel"))
            {
                Id = "months",
                Value = terms.Months > 0 ? terms.Months : null,
                Min = 1,
                Max = RecordTerms.MostMonths,
                IsRequired = true,
                ErrorMessage = Say(culture, "MonthsMissing"),
            },
            Field("source", "SourceFact", terms.Source, culture),
            Field("basis", "BasisFact", terms.Basis, culture),
            Field("purpose", "PurposeFact", terms.Purpose, culture),
            Field("risk", "RiskFact", terms.Risk, culture),
            Field("owner", "OwnerFact", terms.Owner, culture) with { IsMultiline = false },
        ],
        CardGrammar.Primary(Say(culture, "SendButton"), "records.decide", ("id", kind.ToString())),
        CardGrammar.Secondary(Say(culture, "BackButton"), "records.show", ("id", kind.ToString())) with
        {
            AssociatedInputs = AssociatedInputs.None,
        });

    private static InputText Field(string id, string label, string value, CultureInfo culture) => new(Say(culture, label))
    {
        Id = id,
        Value = value,
        IsMultiline = true,
        MaxLength = RecordTerms.LongestText,
        IsRequired = true,
        ErrorMessage = Say(culture, "TextMissing"),
    };

    private static string Say(CultureInfo culture, string key) => RecordWords.Text.Say(culture, key);
}
