using System.Globalization;

namespace TeamsIsms.Setup;

/// <summary>What steps, roles and languages are called on the cards.</summary>
public static class SetupNames
{
    public static string Say(SetupStep step, CultureInfo culture) => SetupWords.Text.Say(culture, step switch
    {
        SetupStep.Roles => "StepRoles",
        SetupStep.Units => "StepUnits",
        SetupStep.Library => "StepLibrary",
        SetupStep.Channel => "StepChannel",
        SetupStep.OnCall => "StepOnCall",
        SetupStep.Authorities => "StepAuthorities",
        SetupStep.Language => "StepLanguage",
        SetupStep.Calendar => "StepCalendar",
        SetupStep.Reminders => "StepReminders",
    });

    public static string Say(StepState state, CultureInfo culture) => SetupWords.Text.Say(culture, state switch
    {
        StepState.Done => "StateDone",
        StepState.Advised => "StateAdvised",
        StepState.Missing => "StateMissing",
    });

    /// <summary>The roles that groups carry; the others come from the directory by themselves.</summary>
    public static IReadOnlyList<Role> Roles { get; } =
        [.. Enum.GetValues<Role>().Where(role => role is not (Role.Member or Role.ExternalParty or Role.UnitHead))];

    public static string Say(Role role, CultureInfo culture) => SetupWords.Text.Say(culture, role switch
    {
        Role.Member or Role.ExternalParty or Role.UnitHead => throw new ArgumentOutOfRangeException(nameof(role), role, "No group carries it."),
        Role.UnitSecurityOfficer => "RoleUnitSecurityOfficer",
        Role.DocumentController => "RoleDocumentController",
        Role.TrainingManager => "RoleTrainingManager",
        Role.IncidentHandler => "RoleIncidentHandler",
        Role.SecurityManager => "RoleSecurityManager",
        Role.CommitteeMember => "RoleCommitteeMember",
        Role.CommitteeChair => "RoleCommitteeChair",
        Role.InternalAuditor => "RoleInternalAuditor",
        Role.AuditorReader => "RoleAuditorReader",
        Role.Administrator => "RoleAdministrator",
        Role.DedicatedSecurityStaff => "RoleDedicatedSecurityStaff",
        Role.TechnicalStaff => "RoleTechnicalStaff",
    });

    public static string Language(string? tag, CultureInfo culture) => SetupWords.Text.Say(
        culture, Languages.Choose(tag).Equals(Languages.English) ? "LanguageEnglish" : "LanguageChinese");

    /// <summary>How a law is called; the family itself where this build has no name for it.</summary>
    public static string Law(string family, CultureInfo culture) => family switch
    {
        "tw-csma" => SetupWords.Text.Say(culture, "LawCsma"),
        "tw-ncc-pdpa" => SetupWords.Text.Say(culture, "LawNccPdpa"),
        _ => family,
    };

    public static string Day(DayOfWeek day, CultureInfo culture) => SetupWords.Text.Say(culture, day switch
    {
        DayOfWeek.Monday => "Monday",
        DayOfWeek.Tuesday => "Tuesday",
        DayOfWeek.Wednesday => "Wednesday",
        DayOfWeek.Thursday => "Thursday",
        DayOfWeek.Friday => "Friday",
        DayOfWeek.Saturday => "Saturday",
        DayOfWeek.Sunday => "Sunday",
    });
}
