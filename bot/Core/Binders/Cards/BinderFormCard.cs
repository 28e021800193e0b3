using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Binders.Cards;

/// <summary>Where evidence begins: the form of a binder, and those that were asked for before.</summary>
public static class BinderFormCard
{
    /// <param name="form">What was typed.</param>
    /// <param name="recent">Of whoever asks, newest first.</param>
    /// <param name="problems">What is wrong with the form, in the reader's language.</param>
    public static AdaptiveCard Draw(
        BinderForm form, IReadOnlyList<EvidenceBinder> recent, IReadOnlyList<string> problems, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(problems.Count > 0 ? ContainerStyle.Attention : ContainerStyle.Accent, Say(culture, "Kicker"), Say(culture, "FormTitle")),
        [
            CardGrammar.Sentence(Say(culture, "FormSentence")),
            .. problems.Select(CardGrammar.Problem),
            .. Fields(form, culture),
            recent.Count == 0 ? null : CardGrammar.Heading(Say(culture, "RecentHeading")),
            CardGrammar.List(recent.Select((binder, at) => Row(binder, culture) with { Separator = at > 0 })),
        ],
        CardGrammar.Primary(Say(culture, "MakeButton"), "evidence.create", ("id", form.Id ?? "")),
        CardGrammar.Secondary(Say(culture, "LookButton"), "evidence.look") with { AssociatedInputs = AssociatedInputs.None });

    private static IEnumerable<CardElement> Fields(BinderForm form, CultureInfo culture)
    {
        yield return Day("from", "FromLabel", form.From, culture);
        yield return Day("until", "UntilLabel", form.Until, culture);
        yield return new InputChoiceSet(
            Say(culture, "ClausesLabel"),
            [.. BinderClause.All.Select(clause => new Choice($"{clause.Number} {clause.Say(culture)}", clause.Number))])
        {
            Id = "clauses",
            Value = form.Clauses,
            IsMultiSelect = true,
            IsRequired = true,
            ErrorMessage = Say(culture, "ClauseNeeded"),
        };
        yield return new InputToggle(Say(culture, "NamesLabel"), Say(culture, "NamesTitle"))
        {
            Id = "names",
            Value = form.Names == "true" ? "true" : "false",
        };
    }

    private static InputDate Day(string id, string label, string? value, CultureInfo culture) => new(Say(culture, label))
    {
        Id = id,
        Value = ReadBinderForm.ReadDay(value),
        IsRequired = true,
        ErrorMessage = Say(culture, "PeriodNeeded"),
    };

    private static ColumnSet Row(EvidenceBinder binder, CultureInfo culture) => new(
    [
        new Column(
        [
            new TextBlock(binder.Period.Say(culture)) { Weight = TextWeight.Bolder },
            CardGrammar.Note(CardText.Join(
                culture,
                Say(culture, binder.Status switch
                {
                    BinderStatus.Asked => "UnderwayTitle",
                    BinderStatus.Ready => "ReadyTitle",
                    BinderStatus.Failed => "FailedTitle",
                }),
                Taipei.Say(binder.AskedAt, culture))) with { Spacing = Spacing.None },
        ]),
        new Column(
        [
            new ActionSet(
            [
                CardGrammar.Secondary(Say(culture, "ShowButton"), "evidence.show", ("id", binder.Id.ToString())) with
                {
                    AssociatedInputs = AssociatedInputs.None,
                },
            ]),
        ])
        {
            Width = "auto",
            VerticalContentAlignment = VerticalAlignment.Center,
        },
    ]);

    private static string Say(CultureInfo culture, string key, params object[] values) => BinderWords.Text.Say(culture, key, values);
}
