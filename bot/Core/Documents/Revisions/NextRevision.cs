using System.Globalization;
using TeamsIsms.Documents.Register;

namespace TeamsIsms.Documents.Revisions;

/// <summary>What the next revision may be called.</summary>
public static class NextRevision
{
    /// <summary>The last number of the last revision one higher, and higher still while that is taken: <c>1.9</c> is followed by <c>1.10</c>.</summary>
    public static string Suggest(RegisterEntry entry)
    {
        var last = (entry.Published ?? entry.Last).Revision;
        var start = last.Length;
        while (start > 0 && char.IsAsciiDigit(last[start - 1]))
        {
            start--;
        }

        var stem = start == last.Length ? $"{last}." : last[..start];
        var number = int.TryParse(last.AsSpan(start), NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0;
        string next;
        do
        {
            number++;
            next = string.Create(CultureInfo.InvariantCulture, $"{stem}{number}");
        }
        while (entry.Find(next) is not null);

        return next;
    }
}
