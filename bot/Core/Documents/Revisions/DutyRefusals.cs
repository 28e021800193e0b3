using System.Globalization;

namespace TeamsIsms.Documents.Revisions;

public sealed record ControllerNeeded : Refusal
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "ControllerNeeded");
}

public sealed record AuthorNeeded : Refusal
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "AuthorNeeded");
}

public sealed record OwnerNeeded : Refusal
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "OwnerNeeded");
}

/// <summary>Who wrote or submitted it neither reviews nor approves it.</summary>
public sealed record OwnDocument : SeparatedDuty
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "OwnDocument");
}

/// <summary>Document controllers publish and do not approve.</summary>
public sealed record ControllerDecides : SeparatedDuty
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "ControllerDecides");
}

/// <summary>Administrators approve nothing of the business.</summary>
public sealed record AdministratorDecides : SeparatedDuty
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "AdministratorDecides");
}

/// <summary>Who approved it does not carry it out as well.</summary>
public sealed record OwnDecision : SeparatedDuty
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "OwnDecision");
}

public sealed record ChairNeeded : Refusal
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "ChairNeeded");
}

public sealed record ReviewersDoNotReject : Refusal
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "ReviewersDoNotReject");
}

public sealed record TwoPersonsNeeded : SeparatedDuty
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "TwoPersonsNeeded");
}
