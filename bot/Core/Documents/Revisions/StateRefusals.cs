using System.Globalization;

namespace TeamsIsms.Documents.Revisions;

/// <summary>The card is older than the document: whoever tapped is shown the state there is.</summary>
public abstract record DocumentMovedOn : Refusal;

/// <summary>No revision is called so.</summary>
public sealed record UnknownRevision : DocumentMovedOn
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "UnknownRevision");
}

public sealed record WrongRevisionState(DocumentStatus Status) : DocumentMovedOn
{
    public override string Say(CultureInfo culture) =>
        RevisionWords.Text.Say(culture, "WrongRevisionState", DocumentWords.Status(culture, Status));
}

/// <summary>Another revision is being made.</summary>
public sealed record RevisionInWork(string Revision, DocumentStatus Status) : DocumentMovedOn
{
    public override string Say(CultureInfo culture) =>
        RevisionWords.Text.Say(culture, "RevisionInWork", Revision, DocumentWords.Status(culture, Status));
}

/// <summary>The same question is open already.</summary>
public sealed record AskedAlready : DocumentMovedOn
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "AskedAlready");
}

/// <summary>Somebody else changed the register's entry meanwhile.</summary>
public sealed record EntryChanged : DocumentMovedOn
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "EntryChanged");
}

/// <summary>The register's entry says all of it already.</summary>
public sealed record NothingToChange : DocumentMovedOn
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "NothingToChange");
}

/// <summary>No approval is open.</summary>
public sealed record NothingAsked : DocumentMovedOn
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "NothingAsked");
}

/// <summary>The file is not the one that was submitted: the approvals are void.</summary>
public sealed record FileChanged : DocumentMovedOn
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "FileChanged");
}

/// <summary>The file is the one that was submitted, or nothing was.</summary>
public sealed record NothingToVoid : DocumentMovedOn
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "NothingToVoid");
}

public sealed record RetirementNotApproved : DocumentMovedOn
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "RetirementNotApproved");
}

public sealed record OnLegalHold : Refusal
{
    public override string Say(CultureInfo culture) => RevisionWords.Text.Say(culture, "OnLegalHold");
}

/// <param name="Until">Null when no retention was set.</param>
public sealed record StillKept(DateOnly? Until) : Refusal
{
    public override string Say(CultureInfo culture) => Until is { } day
        ? RevisionWords.Text.Say(culture, "KeptUntil", Taipei.Say(day, culture))
        : RevisionWords.Text.Say(culture, "KeptWithoutEnd");
}
