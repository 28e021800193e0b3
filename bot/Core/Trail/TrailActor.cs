namespace TeamsIsms.Trail;

/// <summary>Who acted, as the trail writes it: never a name.</summary>
public static class TrailActor
{
    private const string People = "u:";

    public static string Person(Guid person) => $"{People}{person:D}";

    /// <summary>Null where it was no person.</summary>
    public static Guid? PersonOf(string actor) =>
        actor.StartsWith(People, StringComparison.Ordinal) && Guid.TryParseExact(actor[People.Length..], "D", out var person) ? person : null;

    /// <summary>The system itself, by the function that did it.</summary>
    public static string System(string function) => $"s:{function}";

    /// <summary>Somebody who came by a mail link.</summary>
    public static string Link(string link) => $"x:{link}";
}
