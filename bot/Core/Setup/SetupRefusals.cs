using System.Globalization;

namespace TeamsIsms.Setup;

/// <summary>Others would read along.</summary>
public sealed record SetupInPersonalChat : Refusal
{
    public override string Say(CultureInfo culture) => SetupWords.Text.Say(culture, "SetupInPersonalChat");
}

/// <summary>The deployment says it, and only a new deployment changes it.</summary>
public sealed record SetByDeployment(string Section) : Refusal
{
    public override string Say(CultureInfo culture) => SetupWords.Text.Say(culture, "SetByDeployment", Section.Replace(":", "__", StringComparison.Ordinal));
}

/// <summary>Several administrators changed it at once.</summary>
public sealed record SettingsBusy : Refusal
{
    public override string Say(CultureInfo culture) => SetupWords.Text.Say(culture, "SettingsBusy");
}

public sealed record RoleNotChosen : Refusal
{
    public override string Say(CultureInfo culture) => SetupWords.Text.Say(culture, "RoleNotChosen");
}

/// <param name="Found">0: nobody is called so; more than one: the name does not say which.</param>
public sealed record GroupNotFound(string Name, int Found) : Refusal
{
    public override string Say(CultureInfo culture) =>
        SetupWords.Text.Say(culture, Found == 0 ? "GroupNotFound" : "GroupNotUnique", CardName(Name), Found);

    private static string CardName(string name) => Teams.Cards.CardText.OneLine(name, 60);
}

public sealed record GroupThereAlready(string Name) : Refusal
{
    public override string Say(CultureInfo culture) => SetupWords.Text.Say(culture, "GroupThereAlready", Name);
}

/// <summary>It was taken out already, or never set.</summary>
public sealed record SettingGone : Refusal
{
    public override string Say(CultureInfo culture) => SetupWords.Text.Say(culture, "SettingGone");
}

public sealed record PersonNotChosen : Refusal
{
    public override string Say(CultureInfo culture) => SetupWords.Text.Say(culture, "PersonNotChosen");
}

public sealed record HoursIncomplete : Refusal
{
    public override string Say(CultureInfo culture) => SetupWords.Text.Say(culture, "HoursIncomplete");
}

public sealed record TooManySettings(int Most) : Refusal
{
    public override string Say(CultureInfo culture) => SetupWords.Text.Say(culture, "TooManySettings", Most);
}

public sealed record AuthorityIncomplete(int Longest) : Refusal
{
    public override string Say(CultureInfo culture) => SetupWords.Text.Say(culture, "AuthorityIncomplete", Longest);
}

public sealed record AuthorityThereAlready(string Name) : Refusal
{
    public override string Say(CultureInfo culture) => SetupWords.Text.Say(culture, "AuthorityThereAlready", Name);
}

public sealed record PortalUnreadable : Refusal
{
    public override string Say(CultureInfo culture) => SetupWords.Text.Say(culture, "PortalUnreadable");
}

public sealed record LanguageNotChosen : Refusal
{
    public override string Say(CultureInfo culture) => SetupWords.Text.Say(culture, "LanguageNotChosen");
}

/// <summary>The channel of an incident's cards is a channel of a team.</summary>
public sealed record ChannelNeeded : Refusal
{
    public override string Say(CultureInfo culture) => SetupWords.Text.Say(culture, "ChannelNeeded");
}
