using System.Globalization;

namespace TeamsIsms.Incidents.Notices;

/// <summary>What a card that was sent is for: it is drawn again as that, and each purpose is sent to a person once.</summary>
internal static class CardPurpose
{
    /// <summary>The root of the case's thread in the response channel.</summary>
    public const string Channel = "channel";

    /// <summary>The case itself.</summary>
    public const string Case = "case";

    /// <summary>What the reporter got in place of the form.</summary>
    public const string Receipt = "receipt";

    // told once and true for good: not drawn again
    private const string Told = "told";

    public static string Of(CaseNoticeKind kind, string step) => kind switch
    {
        CaseNoticeKind.Reported or CaseNoticeKind.Named => Case,
        CaseNoticeKind.TakenInCharge or CaseNoticeKind.Decided or CaseNoticeKind.Closed => $"{Told}.{kind}.{step}",
        _ => $"{kind}.{step}",
    };

    /// <summary>What became of the files that came with the report.</summary>
    public const string Files = $"{Told}.files";

    /// <summary>What a head learns of a unit: a person is the head of one.</summary>
    public const string Digest = $"{Told}.digest";

    /// <summary>The card changes with the case.</summary>
    public static bool IsLive(string purpose) => !purpose.StartsWith(Told, StringComparison.Ordinal);

    /// <summary>What the card was sent to say; null for the case itself.</summary>
    public static CaseNoticeKind? Kind(string purpose) =>
        Enum.TryParse<CaseNoticeKind>(purpose.Split('.')[0], out var kind) ? kind : null;

    /// <summary>The task whose card it is.</summary>
    public static CaseTask? Task(string purpose, IReadOnlyList<CaseTask> tasks) =>
        int.TryParse(purpose.Split('.')[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? tasks.FirstOrDefault(task => task.Sequence == number)
            : null;

    /// <summary>The step of a change: the number of the timeline's last line.</summary>
    public static string Step(ICase @case) => @case.Entries.ToString(CultureInfo.InvariantCulture);
}
