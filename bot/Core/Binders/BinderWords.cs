using System.Globalization;

namespace TeamsIsms.Binders;

/// <summary>What people read of evidence, on cards and in binders.</summary>
internal static class BinderWords
{
    public static readonly Words Text = new(typeof(BinderWords));

    public static string Of(EvidenceKind kind, CultureInfo culture) => kind switch
    {
        EvidenceKind.Acknowledgements => Text.Say(culture, "Acknowledgements"),
        EvidenceKind.Trainings => Text.Say(culture, "Trainings"),
        EvidenceKind.Incidents => Text.Say(culture, "Incidents"),
        EvidenceKind.Weaknesses => Text.Say(culture, "Weaknesses"),
        EvidenceKind.Actions => Text.Say(culture, "Actions"),
        EvidenceKind.Approvals => Text.Say(culture, "Approvals"),
        EvidenceKind.Documents => Text.Say(culture, "Documents"),
        EvidenceKind.Duties => Text.Say(culture, "Duties"),
        EvidenceKind.Trail => Text.Say(culture, "Trail"),
    };

    public static string Of(BinderProblem problem, CultureInfo culture) => problem switch
    {
        BinderProblem.Library => Text.Say(culture, "ProblemLibrary"),
        BinderProblem.Rights => Text.Say(culture, "ProblemRights"),
        BinderProblem.Fault => Text.Say(culture, "ProblemFault"),
    };
}
