using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>The reasons why a report goes no further, and the form that asks for one.</summary>
internal static class DismissalLook
{
    public static string Say(Dismissal? dismissal, CultureInfo culture) =>
        Say(dismissal?.Reason ?? DismissalReason.TooLittleInformation, culture);

    public static string Say(DismissalReason reason, CultureInfo culture) => reason switch
    {
        DismissalReason.FalseAlarm => CaseLook.Say(culture, "FalseAlarm"),
        DismissalReason.AdministrativeMatter => CaseLook.Say(culture, "AdministrativeMatter"),
        DismissalReason.UserMistake => CaseLook.Say(culture, "UserMistake"),
        DismissalReason.NoImpact => CaseLook.Say(culture, "NoImpact"),
        DismissalReason.AuthorisedActivity => CaseLook.Say(culture, "AuthorisedActivity"),
        DismissalReason.HandledElsewhere => CaseLook.Say(culture, "HandledElsewhere"),
        DismissalReason.OutOfScope => CaseLook.Say(culture, "OutOfScope"),
        DismissalReason.TooLittleInformation => CaseLook.Say(culture, "TooLittleInformation"),
    };

    /// <param name="verb">Of an incident or of a weakness.</param>
    public static ActionShowCard Ask(CaseId id, string title, string verb, CultureInfo culture) => CardGrammar.Exceptional(
        title,
        CardGrammar.Secondary(CaseLook.Say(culture, "DismissSend"), verb, ("id", id.ToString())),
        new InputChoiceSet(
            CaseLook.Say(culture, "DismissReasonLabel"),
            [.. Enum.GetValues<DismissalReason>().Select(reason => new Choice(Say(reason, culture), reason.ToString()))])
        {
            Id = "reason",
            Placeholder = CaseLook.Say(culture, "ChooseOne"),
            IsRequired = true,
            ErrorMessage = CaseLook.Say(culture, "ReasonMissing"),
        },
        CaseInputs.Optional("note", CaseLook.Say(culture, "NoteLabel")));
}
