using System.Globalization;

namespace TeamsIsms.Incidents;

/// <summary>The case moved on since the card was drawn, or somebody else was first: the answer is its present state.</summary>
public abstract record CaseMovedOn : Refusal;

/// <summary>There is no such case, or none that this person may know of.</summary>
public sealed record UnknownCase : Refusal
{
    public override string Say(CultureInfo culture) => CaseRefusalWords.Text.Say(culture, "UnknownCase");
}

/// <summary>It was kept as long as it had to be, and its content is gone.</summary>
public sealed record CaseErased : CaseMovedOn
{
    public override string Say(CultureInfo culture) => CaseRefusalWords.Text.Say(culture, "CaseErased");
}

/// <param name="Needed">Any one of them would do.</param>
public sealed record RoleNeeded(CaseDuty Needed) : Refusal
{
    public override string Say(CultureInfo culture) =>
        CaseRefusalWords.Text.Say(culture, "RoleNeeded", CaseRefusalWords.Of(Needed, culture));
}

public sealed record WrongIncidentState(IncidentStatus Status) : CaseMovedOn
{
    public override string Say(CultureInfo culture) =>
        CaseRefusalWords.Text.Say(culture, "WrongState", CaseRefusalWords.Of(Status, culture));
}

/// <summary>Somebody took charge before.</summary>
public sealed record AlreadyTaken(DateTimeOffset At) : CaseMovedOn
{
    public override string Say(CultureInfo culture) => CaseRefusalWords.Text.Say(culture, "AlreadyTaken", Taipei.Say(At, culture));
}

/// <summary>A proposal of the same kind waits for its second person.</summary>
public sealed record AlreadyProposed(DateTimeOffset At) : CaseMovedOn
{
    public override string Say(CultureInfo culture) => CaseRefusalWords.Text.Say(culture, "AlreadyProposed", Taipei.Say(At, culture));
}

public sealed record NothingProposed : CaseMovedOn
{
    public override string Say(CultureInfo culture) => CaseRefusalWords.Text.Say(culture, "NothingProposed");
}

/// <summary>What waits for the second person is another proposal than the card showed.</summary>
public sealed record ProposalChanged : CaseMovedOn
{
    public override string Say(CultureInfo culture) => CaseRefusalWords.Text.Say(culture, "ProposalChanged");
}

/// <summary>Two different people are needed (rules 4.11).</summary>
public sealed record SecondPersonNeeded(SeparateDuty Duty) : SeparatedDuty
{
    public override string Say(CultureInfo culture) => CaseRefusalWords.Text.Say(culture, Duty switch
    {
        SeparateDuty.ConfirmDismissal => "SecondConfirmsDismissal",
        SeparateDuty.LowerLevel => "SecondLowersLevel",
        SeparateDuty.AgreeAwareTime => "SecondAgreesAware",
        SeparateDuty.Close => "SecondCloses",
        SeparateDuty.VerifyRemedy => "SecondVerifies",
        SeparateDuty.AcceptRisk => "SecondAcceptsRisk",
    });
}

/// <summary>The same exception is recorded already.</summary>
public sealed record AlreadyWaived(DateTimeOffset At) : CaseMovedOn
{
    public override string Say(CultureInfo culture) => CaseRefusalWords.Text.Say(culture, "AlreadyWaived", Taipei.Say(At, culture));
}

public sealed record WaiverEndNeeded(DateOnly Last) : Refusal
{
    public override string Say(CultureInfo culture) => CaseRefusalWords.Text.Say(culture, "WaiverEndNeeded", Taipei.Say(Last, culture));
}

/// <summary>What two different people have to do.</summary>
public enum SeparateDuty
{
    ConfirmDismissal,
    LowerLevel,
    AgreeAwareTime,
    Close,
    VerifyRemedy,
    AcceptRisk,
}

/// <summary>Somebody else changed the same case at the same time, again and again; nothing was stored.</summary>
public sealed record CaseBusy : Refusal
{
    public override string Say(CultureInfo culture) => CaseRefusalWords.Text.Say(culture, "CaseBusy");
}

public sealed record NotInADrill : Refusal
{
    public override string Say(CultureInfo culture) => CaseRefusalWords.Text.Say(culture, "NotInADrill");
}
