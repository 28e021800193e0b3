namespace TeamsIsms.Trail;

/// <summary>Who acted, as the trail writes it: never a name.</summary>
public static class TrailActor
{
    public static string Person(Guid person) => $"u:{person:D}";

    /// <summary>The system itself, by the function that did it.</summary>
    public static string System(string function) => $"s:{function}";

    /// <summary>Somebody who came by a mail link.</summary>
    public static string Link(string link) => $"x:{link}";
}
