using System.Globalization;

namespace TeamsIsms.Kernel;

/// <summary>An expected "no", told to the person who asked. A fault is an exception instead.</summary>
public abstract record Refusal
{
    /// <summary>One or two sentences for the person: what is wrong and what to do now.</summary>
    public abstract string Say(CultureInfo culture);
}
