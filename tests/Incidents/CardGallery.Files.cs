using TeamsIsms.Incidents.Evidence;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private static IReadOnlyList<string> WordsOfFiles => ["可疑信件.eml", "螢幕.png", "備份.zip"];

    private static IEnumerable<CardSample> Files() =>
    [
        new("FilesCard.Ask", "", culture => FilesCard.Ask(2, [Ransom, Hole], culture)),
        new("FilesCard.Ask", "NoCase", culture => FilesCard.Ask(1, [], culture)),
        new("FilesCard.Done", "", culture => FilesCard.Done(new AttachedFiles(Ransom.Id, ["可疑信件.eml", ""], []), culture)),
        new("FilesCard.Done", "SomeRefused", culture => FilesCard.Done(
            new AttachedFiles(Ransom.Id, ["可疑信件.eml"], [new FileTooLarge("備份.zip", 25), new FileNotNow("螢幕.png")]), culture)),
        new("FilesCard.Done", "NoneTaken", culture => FilesCard.Done(new AttachedFiles(Ransom.Id, [], [new FileGone("備份.zip")]), culture)),
        new("FilesCard.Dropped", "", FilesCard.Dropped),
    ];
}
