namespace TeamsIsms.Incidents;

/// <summary>What people write, and how much of it is taken.</summary>
internal static class CaseText
{
    public const int Short = 500;
    public const int Long = 2_000;
    public const int Longest = 4_000;

    /// <summary>Null when there is nothing but white space.</summary>
    public static string? Trim(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    /// <summary>Null when all texts are short enough.</summary>
    public static Refusal? TooLong(int most, params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            if (text?.Trim().Length > most)
            {
                return new TextTooLong(most);
            }
        }

        return null;
    }

    /// <summary>Null when a reason is given and short enough.</summary>
    public static Refusal? NoReason(string? reason) => Trim(reason) is null ? new ReasonNeeded() : TooLong(Short, reason);
}
