using TeamsIsms.Documents.Reconcile;
using TeamsIsms.Tests.Testing;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private static IReadOnlyList<string> WordsOfLibrary => ["新進人員資安須知", "備份作業程序書.pdf", "政策.docx"];

    private static IEnumerable<CardSample> Library()
    {
        LibraryAlarm Alarm(LibraryAlarmKind kind) => new(
            kind, "0b1c", Some.Document.Number, Some.Document.Title, "1.2", "政策.docx", kind == LibraryAlarmKind.Gone ? null : Some.Document.WebUrl);

        return
        [
            new("LibraryAlarmCard.Draw", "", culture => LibraryAlarmCard.Draw(Alarm(LibraryAlarmKind.Changed), culture)),
            new("LibraryAlarmCard.Draw", "Gone", culture => LibraryAlarmCard.Draw(Alarm(LibraryAlarmKind.Gone), culture)),
            new("LibraryAlarmCard.Draw", "Moved", culture => LibraryAlarmCard.Draw(Alarm(LibraryAlarmKind.Moved), culture)),
            new("LibraryAlarmCard.Draw", "Renamed", culture => LibraryAlarmCard.Draw(Alarm(LibraryAlarmKind.Renamed), culture)),
            new("UnregisteredCard.Draw", "", culture => UnregisteredCard.Draw(
                [Some.Document with { ItemId = "01A", Title = "新進人員資安須知", Name = "政策.docx" }, Some.Document with { ItemId = "01B", Number = "", Title = "", Name = "備份作業程序書.pdf" }], culture)),
            new("UnregisteredCard.Draw", "Nothing", culture => UnregisteredCard.Draw([], culture)),
        ];
    }
}
