using System.Globalization;
using TeamsIsms.Documents.Docx;

namespace TeamsIsms.Binders;

/// <summary>The first page of a binder: what was asked for, which clause is proved by what, and how anybody can check it.</summary>
internal static class IndexDocument
{
    public static IReadOnlyList<DocxBlock> Of(BinderScope scope, IReadOnlyList<PartSummary> parts, long negative)
    {
        var culture = scope.Culture;
        return
        [
            new DocxFacts(
            [
                new(BinderWords.Text.Say(culture, "PeriodFact"), scope.Period.SayBoth(culture)),
                new(BinderWords.Text.Say(culture, "AskedFact"), RocCalendar.SayBoth(scope.Binder.AskedAt, culture)),
                new(BinderWords.Text.Say(culture, "MadeFact"), RocCalendar.SayBoth(scope.Now, culture)),
                new(BinderWords.Text.Say(culture, "ByFact"), scope.Binder.By.ToString("D")),
                new(BinderWords.Text.Say(culture, "PeopleFact"), BinderWords.Text.Say(culture, scope.Binder.WithNames ? "PeopleByName" : "PeopleById")),
                new(BinderWords.Text.Say(culture, "BinderFact"), scope.Binder.Id.ToString()),
            ]),
            new DocxHeading(BinderWords.Text.Say(culture, "ClausesHeading")),
            Clauses(scope, parts),
            new DocxHeading(BinderWords.Text.Say(culture, "PartsHeading")),
            Parts(parts, negative, culture),
            new DocxHeading(BinderWords.Text.Say(culture, "CheckHeading")),
            new DocxSentence(BinderWords.Text.Say(culture, "CheckManifest")),
            new DocxSentence($"sha256sum -c {BinderFiles.Manifest}"),
            new DocxSentence(BinderWords.Text.Say(culture, "CheckIndex")),
        ];
    }

    /// <summary>What every summary of a binder begins with.</summary>
    public static IReadOnlyList<DocxBlock> About(BinderScope scope) =>
    [
        new DocxFacts(
        [
            new(BinderWords.Text.Say(scope.Culture, "PeriodFact"), scope.Period.SayBoth(scope.Culture)),
            new(BinderWords.Text.Say(scope.Culture, "MadeFact"), RocCalendar.SayBoth(scope.Now, scope.Culture)),
        ]),
    ];

    private static DocxGrid Clauses(BinderScope scope, IReadOnlyList<PartSummary> parts) => new(
        [
            new(BinderWords.Text.Say(scope.Culture, "ClauseColumn"), 2),
            new(BinderWords.Text.Say(scope.Culture, "RequirementColumn"), 6),
            new(BinderWords.Text.Say(scope.Culture, "ProofColumn"), 5),
            new(BinderWords.Text.Say(scope.Culture, "ItemsColumn"), 2),
        ],
        [
            .. from clause in scope.Clauses
               select (string[])
               [
                   clause.Number,
                   clause.Say(scope.Culture),
                   string.Join('\n', clause.Proof.Select(kind => BinderWords.Of(kind, scope.Culture))),
                   Count(parts.Where(part => clause.Proof.Contains(part.Kind)).Sum(part => part.ItemsOf(clause)), scope.Culture),
               ],
        ]);

    private static DocxGrid Parts(IReadOnlyList<PartSummary> parts, long negative, CultureInfo culture) => new(
        [
            new(BinderWords.Text.Say(culture, "ProofColumn"), 5),
            new(BinderWords.Text.Say(culture, "ItemsColumn"), 2),
            new(BinderWords.Text.Say(culture, "PlaceColumn"), 5),
        ],
        [
            .. parts.Select(part => (string[])
                [BinderWords.Of(part.Kind, culture), Count(part.Items, culture), BinderPath.Of(part.Kind)]),
            [BinderWords.Text.Say(culture, "NegativeReceipts"), Count(negative, culture), BinderFiles.Negative],
        ]);

    private static string Count(long count, CultureInfo culture) => count.ToString("N0", culture);
}
