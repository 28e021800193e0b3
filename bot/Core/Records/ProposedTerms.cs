using System.Globalization;

namespace TeamsIsms.Records;

/// <summary>
/// What the form begins with; management decides otherwise where its own laws and contracts say so. We know of no law of Taiwan that names a
/// period for these records, so all of them are the organisation's choice, and say so. Claims for damages lapse at the latest five years
/// after the damage (個人資料保護法 30), and what people did or were taught is the proof against them; a certificate of ISO/IEC 27001 runs
/// three years (ISO/IEC 17021-1), which an auditor looks back on. Personal data goes when its purpose or its period has ended (個人資料保護法
/// 11, third paragraph).
/// </summary>
public static class ProposedTerms
{
    private const int Claims = 60;
    private const int Cycle = 36;

    public static RecordTerms Of(RecordKind kind, CultureInfo culture) => kind switch
    {
        RecordKind.Acknowledgements => Make(culture, Claims, "AcknowledgementsSource", "AcknowledgementsPurpose", "AcknowledgementsRisk", "OwnerSecurity"),
        RecordKind.Actions => Make(culture, Cycle, "ActionsSource", "ActionsPurpose", "ActionsRisk", "OwnerSecurity"),
        RecordKind.Approvals => Make(culture, Claims, "ApprovalsSource", "ApprovalsPurpose", "ApprovalsRisk", "OwnerDocuments"),
        RecordKind.Binders => Make(culture, Cycle, "BindersSource", "BindersPurpose", "BindersRisk", "OwnerSecurity"),
        RecordKind.Documents => Make(culture, Claims, "DocumentsSource", "DocumentsPurpose", "DocumentsRisk", "OwnerDocuments"),
        RecordKind.Incidents => Make(culture, Claims, "IncidentsSource", "IncidentsPurpose", "IncidentsRisk", "OwnerIncidents"),
        RecordKind.TrailDetails => Make(culture, Claims, "TrailDetailsSource", "TrailDetailsPurpose", "TrailDetailsRisk", "OwnerSecurity"),
        RecordKind.Trainings => Make(culture, Claims, "TrainingsSource", "TrainingsPurpose", "TrainingsRisk", "OwnerTraining"),
        RecordKind.Weaknesses => Make(culture, Cycle, "WeaknessesSource", "WeaknessesPurpose", "WeaknessesRisk", "OwnerIncidents"),
    };

    private static RecordTerms Make(CultureInfo culture, int months, string source, string purpose, string risk, string owner) => new(months)
    {
        Source = Say(culture, source),
        Basis = months == Claims ? Say(culture, "BasisClaims") : Say(culture, "BasisCycle"),
        Purpose = Say(culture, purpose),
        Risk = Say(culture, risk),
        Owner = Say(culture, owner),
    };

    private static string Say(CultureInfo culture, string key) => RecordWords.Text.Say(culture, key);
}
