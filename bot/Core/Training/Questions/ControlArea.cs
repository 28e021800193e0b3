using System.Globalization;

namespace TeamsIsms.Training.Questions;

/// <summary>The fourteen matters that security management covers (policy 2.1), in the order of their clauses.</summary>
public enum ControlArea
{
    Policy,
    Organisation,
    HumanResources,
    Assets,
    AccessControl,
    Cryptography,
    PhysicalSecurity,
    Operations,
    Communications,
    Development,
    Suppliers,
    Incidents,
    Continuity,
    Compliance,
}

public static class ControlAreas
{
    private const string Clause = "2.1.";

    /// <summary><c>2.1.5</c> for access control.</summary>
    public static string Number(ControlArea area) => string.Create(CultureInfo.InvariantCulture, $"{Clause}{(int)area + 1}");

    /// <summary>Null when the text is no clause from 2.1.1 to 2.1.14.</summary>
    public static ControlArea? Parse(string text)
    {
        foreach (var area in Enum.GetValues<ControlArea>())
        {
            if (Number(area) == text)
            {
                return area;
            }
        }

        return null;
    }
}
