using System.Globalization;
using System.Reflection;
using TeamsIsms.Kernel;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Tests.Teams.Cards;

/// <summary>
/// Every card of the product with sample data. What stands here is linted, pinned and drawn in both languages;
/// a card that does not stand here fails a test.
/// </summary>
internal static partial class CardGallery
{
    /// <summary>Names and titles of the sample data, which are not translated; the longest first, since one may hold another.</summary>
    public static IReadOnlyList<string> Untranslated =>
        [.. ((string[])[.. WordsOfActions, .. WordsOfAudits, .. WordsOfBank, .. WordsOfRecords, .. WordsOfRegister, .. WordsOfDifferences, .. WordsOfLibrary, .. WordsOfObjectives, .. WordsOfFound, .. WordsOfCourses, .. WordsOfDuties, .. WordsOfMeetings, .. WordsOfOperation, .. WordsOfResults, .. WordsOfRisks, .. WordsOfFiles, .. WordsOfCases, .. WordsOfParts, .. WordsOfReports, .. WordsOfSetup, .. WordsOfQuizzes, .. WordsOfTraining, "王小美", "林安全", "陳應變", "資通安全管理政策", "客服處", "工程處", "我已閱讀並同意遵守本政策", "一般", "離職", "留職停薪中", "第六章與現行作業不符", "資通安全管理政", "資通安全通識", "剛修過同一門課程"]).OrderByDescending(word => word.Length)];

    public static IReadOnlyList<CardSample> All { get; } =
        [.. from method in typeof(CardGallery).GetMethods(BindingFlags.Static | BindingFlags.NonPublic)
            where method.ReturnType == typeof(IEnumerable<CardSample>)
            from sample in (IEnumerable<CardSample>)method.Invoke(null, null)!
            orderby sample.Name
            select sample];

    /// <summary>Name and language of each card, for theories.</summary>
    public static TheoryData<string, string> Names
    {
        get
        {
            var names = new TheoryData<string, string>();
            foreach (var sample in All)
            {
                foreach (var language in Languages.All)
                {
                    names.Add(sample.Name, language.Name);
                }
            }

            return names;
        }
    }

    public static AdaptiveCard Draw(string name, string language) =>
        All.Single(sample => sample.Name == name).Draw(Languages.Choose(language));
}

/// <param name="Factory">The method that makes it, <c>{Class}.{Method}</c>.</param>
/// <param name="Variant">What is special about this one; empty for the usual case.</param>
internal sealed record CardSample(string Factory, string Variant, Func<CultureInfo, AdaptiveCard> Draw)
{
    public string Name { get; } = Variant.Length is 0 ? Factory : $"{Factory}.{Variant}";
}
