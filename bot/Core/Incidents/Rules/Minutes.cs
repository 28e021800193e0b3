namespace TeamsIsms.Incidents.Rules;

/// <summary>People enter times to the minute; what the server recorded is cut before it is compared with them.</summary>
internal static class Minutes
{
    public static DateTimeOffset ToMinute(this DateTimeOffset instant) => instant.AddTicks(-(instant.Ticks % TimeSpan.TicksPerMinute));
}
