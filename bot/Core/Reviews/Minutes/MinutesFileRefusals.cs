using System.Globalization;

namespace TeamsIsms.Reviews.Minutes;

/// <summary>There is no file to approve, or it is gone.</summary>
public sealed record MinutesNotDrafted : Refusal
{
    public override string Say(CultureInfo culture) => MinutesWords.Text.Say(culture, "NotDrafted");
}

/// <summary>The record says something else than the file was drafted from.</summary>
public sealed record MinutesOutdated : Refusal
{
    public override string Say(CultureInfo culture) => MinutesWords.Text.Say(culture, "Outdated");
}

/// <summary>The file is another one than was handed in: nobody can approve it.</summary>
public sealed record MinutesFileChanged : Refusal
{
    public override string Say(CultureInfo culture) => MinutesWords.Text.Say(culture, "FileChanged");
}
