using TeamsIsms.Documents.Differences;
using TeamsIsms.Documents.Texts;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private const int Around = 24;

    private static DocumentDifference PolicyDifference => CompareTexts.Compare(
        ReadText.Of("a.txt", "2. 帳號管理\n帳號每季清查一次，由單位主管確認。\n密碼長度至少 8 碼，每 90 天更換一次；系統應記錄登入失敗的次數，連續失敗五次即鎖定帳號，並通知資通安全人員處理。\n3. 附則\n本程序書自公告日施行。\n舊系統得延後一年適用。"u8.ToArray()).Value!,
        ReadText.Of("a.txt", "2. 帳號管理\n帳號每月清查一次，由單位主管與系統管理人員共同確認。\n密碼長度至少 12 碼，每 90 天更換一次；系統應記錄登入失敗的次數，連續失敗五次即鎖定帳號，並通知資安值班人員處理。\n特權帳號應使用多因子驗證。\n3. 附則\n本程序書自公告日施行。"u8.ToArray()).Value!);

    private static DocumentDifference LongDifference => PolicyDifference with
    {
        Changed = 240,
        Passages = [.. Enumerable.Repeat(PolicyDifference.Passages, 4).SelectMany(passages => passages)],
    };

    private static IReadOnlyList<string> WordsOfDifferences =>
    [
        "帳號與權限管理程序書", "版次", "2. 帳號管理", "3. 附則",
        .. PolicyDifference.Passages.SelectMany(passage => passage.Pieces).SelectMany(piece => piece.Text.Length <= Around
            ? new[] { piece.Text.Trim() }
            : [piece.Text.Trim(), piece.Text[..Around], piece.Text[^Around..]]),
    ];

    private static IEnumerable<CardSample> Differences()
    {
        DifferenceView View(Outcome<DocumentDifference>? difference, string? before = "1.0") =>
            new(Some.Document.ItemId, "帳號與權限管理程序書", before, "1.1", difference);

        return
        [
            new("DifferenceCard.Draw", "", culture => DifferenceCard.Draw(View(PolicyDifference), 1, culture)),
            new("DifferenceCard.Draw", "LastPage", culture => DifferenceCard.Draw(View(LongDifference), 9, culture)),
            new("DifferenceCard.Draw", "FirstPage", culture => DifferenceCard.Draw(View(LongDifference), 1, culture)),
            new("DifferenceCard.Draw", "Same", culture => DifferenceCard.Draw(View(new DocumentDifference(0, 0, 0, [])), 1, culture)),
            new("DifferenceCard.Draw", "FirstRevision", culture => DifferenceCard.Draw(View(null, before: null), 1, culture)),
            new("DifferenceCard.Draw", "NotComparable", culture => DifferenceCard.Draw(View(new NotComparable()), 1, culture)),
        ];
    }
}
