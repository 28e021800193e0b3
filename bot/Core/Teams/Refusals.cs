using System.Globalization;

namespace TeamsIsms.Teams;

/// <summary>The card's data is missing or not what the action needs.</summary>
public sealed record UnreadableCard : Refusal
{
    public override string Say(CultureInfo culture) => TeamsWords.Text.Say(culture, "UnreadableCard");
}

/// <summary>The action needs a role the person does not have.</summary>
public sealed record RoleNeeded : Refusal
{
    public override string Say(CultureInfo culture) => TeamsWords.Text.Say(culture, "RoleNeeded");
}

/// <summary>More messages or taps in a minute than a person makes.</summary>
public sealed record TooFast : Refusal
{
    public override string Say(CultureInfo culture) => TeamsWords.Text.Say(culture, "TooFast");
}

/// <summary>A card of a version that is gone, or a button the bot never made.</summary>
public sealed record UnknownAction : Refusal
{
    public override string Say(CultureInfo culture) => TeamsWords.Text.Say(culture, "UnknownAction");
}
