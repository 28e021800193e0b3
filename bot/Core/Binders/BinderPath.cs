using System.Text;

namespace TeamsIsms.Binders;

/// <summary>Where files stand in a binder. Letters of ASCII only, so that every tool names them alike.</summary>
internal static class BinderPath
{
    public const string Summary = "summary.docx";

    public static string Of(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Acknowledgements => "acknowledgements/",
        EvidenceKind.Trainings => "trainings/",
        EvidenceKind.Incidents => "incidents/",
        EvidenceKind.Weaknesses => "weaknesses/",
        EvidenceKind.Actions => "actions/",
        EvidenceKind.Approvals => "approvals/",
        EvidenceKind.Documents => "documents/",
        EvidenceKind.Duties => "duties/",
        EvidenceKind.Trail => "trail/",
    };

    /// <param name="name">Any other letter than of ASCII becomes a dash.</param>
    public static string Of(EvidenceKind kind, string name)
    {
        var path = new StringBuilder(Of(kind));
        foreach (var letter in name)
        {
            path.Append(char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_' ? letter : '-');
        }

        return path.ToString();
    }
}
