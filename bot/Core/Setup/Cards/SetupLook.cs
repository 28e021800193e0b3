using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Setup.Cards;

/// <summary>How steps look on their cards, and the fields that several of them have.</summary>
internal static class SetupLook
{
    public const int NameLength = 60;

    public static string Say(CultureInfo culture, string key, params object[] values) => SetupCardWords.Text.Say(culture, key, values);

    public static ContainerStyle Style(StepState state) => state switch
    {
        StepState.Done => ContainerStyle.Good,
        StepState.Advised => ContainerStyle.Accent,
        StepState.Missing => ContainerStyle.Warning,
    };

    public static TextColor Color(StepState state) => state switch
    {
        StepState.Done => TextColor.Good,
        StepState.Advised => TextColor.Warning,
        StepState.Missing => TextColor.Attention,
    };

    public static ActionExecute Open(string title, SetupStep step) =>
        CardGrammar.Secondary(title, "setup.show", ("step", step.ToString())) with { AssociatedInputs = AssociatedInputs.None };

    public static ActionExecute Save(CultureInfo culture, string verb) => CardGrammar.Primary(Say(culture, "SaveButton"), verb);

    /// <summary>One of several that are set, to be taken out.</summary>
    public static ActionShowCard Remove(string title, string verb, string label, IReadOnlyList<Choice> choices, CultureInfo culture) => CardGrammar.Exceptional(
        title,
        CardGrammar.Primary(Say(culture, "RemoveButton"), verb),
        Choose("key", label, choices, culture));

    public static InputChoiceSet Choose(string id, string label, IReadOnlyList<Choice> choices, CultureInfo culture) => new(label, choices)
    {
        Id = id,
        IsRequired = true,
        ErrorMessage = Say(culture, "ChoiceMissing"),
    };

    public static InputText Line(string id, string label, bool isRequired, CultureInfo culture, string? hint = null) => new(label)
    {
        Id = id,
        MaxLength = NameLength,
        Placeholder = hint,
        IsRequired = isRequired,
        ErrorMessage = isRequired ? Say(culture, "LineMissing") : null,
    };

    /// <summary>One row of a list: what it is, and a smaller line below it.</summary>
    public static Container Row(string title, string note, TextColor color = TextColor.Default) => new(
    [
        new TextBlock(title) { Color = color },
        CardGrammar.Note(note) with { Spacing = Spacing.None },
    ]);
}
