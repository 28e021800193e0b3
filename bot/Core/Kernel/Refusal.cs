using System.Globalization;

namespace TeamsIsms.Kernel;

/// <summary>An expected "no", told to the person who asked. A fault is an exception instead.</summary>
public abstract record Refusal
{
    /// <summary>One or two sentences for the person: what is wrong and what to do now.</summary>
    public abstract string Say(CultureInfo culture);
}

/// <summary>
/// Somebody tried to do what another person has to do, as to approve their own work (rules 4.11): that it was tried is logged
/// (reliability 29).
/// </summary>
public abstract record SeparatedDuty : Refusal;
