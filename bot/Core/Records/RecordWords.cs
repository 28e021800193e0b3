using System.Globalization;

namespace TeamsIsms.Records;

/// <summary>What people read of classes of records.</summary>
internal static class RecordWords
{
    public static readonly Words Text = new(typeof(RecordWords));

    public static string Name(RecordKind kind, CultureInfo culture) => kind switch
    {
        RecordKind.Acknowledgements => Text.Say(culture, "Acknowledgements"),
        RecordKind.Actions => Text.Say(culture, "Actions"),
        RecordKind.Approvals => Text.Say(culture, "Approvals"),
        RecordKind.Binders => Text.Say(culture, "Binders"),
        RecordKind.Documents => Text.Say(culture, "Documents"),
        RecordKind.Incidents => Text.Say(culture, "Incidents"),
        RecordKind.TrailDetails => Text.Say(culture, "TrailDetails"),
        RecordKind.Trainings => Text.Say(culture, "Trainings"),
        RecordKind.Weaknesses => Text.Say(culture, "Weaknesses"),
    };

    /// <summary>For lists that say a thing the same way to everybody.</summary>
    public static string BothNames(RecordKind kind) => $"{Name(kind, Languages.Chinese)} {Name(kind, Languages.English)}";

    /// <summary>Stands in a record where content was; it is read as it is stored, so it says the same to everybody.</summary>
    public static string ErasedMark => $"{Text.Say(Languages.Chinese, "ErasedMark")} {Text.Say(Languages.English, "ErasedMark")}";

    /// <summary>Why a record stays.</summary>
    public static string Because(KeptBecause because, CultureInfo culture) => because switch
    {
        KeptBecause.Undecided => Text.Say(culture, "UndecidedFact"),
        KeptBecause.Open => Text.Say(culture, "OpenFact"),
        KeptBecause.WithinPeriod => Text.Say(culture, "WithinFact"),
        KeptBecause.Held => Text.Say(culture, "HeldFact"),
        KeptBecause.NotSealed => Text.Say(culture, "NotSealedFact"),
        KeptBecause.InUse => Text.Say(culture, "InUseFact"),
        KeptBecause.Fault => Text.Say(culture, "FaultFact"),
    };

    /// <summary>What belongs to the class.</summary>
    public static string Covers(RecordKind kind, CultureInfo culture) => kind switch
    {
        RecordKind.Acknowledgements => Text.Say(culture, "AcknowledgementsCovers"),
        RecordKind.Actions => Text.Say(culture, "ActionsCovers"),
        RecordKind.Approvals => Text.Say(culture, "ApprovalsCovers"),
        RecordKind.Binders => Text.Say(culture, "BindersCovers"),
        RecordKind.Documents => Text.Say(culture, "DocumentsCovers"),
        RecordKind.Incidents => Text.Say(culture, "IncidentsCovers"),
        RecordKind.TrailDetails => Text.Say(culture, "TrailDetailsCovers"),
        RecordKind.Trainings => Text.Say(culture, "TrainingsCovers"),
        RecordKind.Weaknesses => Text.Say(culture, "WeaknessesCovers"),
    };

    /// <summary>Whole years as years, else months.</summary>
    public static string Period(int months, CultureInfo culture) => months % 12 == 0
        ? Text.Say(culture, months == 12 ? "OneYear" : "Years", months / 12)
        : Text.Say(culture, months == 1 ? "OneMonth" : "Months", months);
}
