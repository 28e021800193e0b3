using TeamsIsms.Documents.Docx;
using TeamsIsms.Documents.Register;
using TeamsIsms.YearlyDuties;
using TeamsIsms.YearlyDuties.Cards;

namespace TeamsIsms.Binders.Parts;

/// <summary>Which duties were done in the period and which documents were reviewed, each with its record.</summary>
internal sealed class DutyPartRun(
    DutyTimesRun times, BinderRegisterRun register, DocumentTable documents, PeopleTable people) : IBinderPartRun
{
    private const string File = "duties.csv";

    public EvidenceKind Kind => EvidenceKind.Duties;

    public async Task<PartSummary> WriteAsync(BinderFiles files, BinderScope scope, CancellationToken cancellationToken)
    {
        var guards = (await times.BetweenAsync(scope.Period.First, scope.Period.Last, cancellationToken)).ToLookup(time => time.Kind);
        List<DoneDuty> done =
        [
            .. guards.SelectMany(kind => kind).Select(time => DoneDuty.Of(time, scope.Culture)).Where(one => one.Proves(scope.Clauses)),
            .. scope.Clauses.Any(clause => clause.Number == DoneDuty.ReviewClause) ? await ReviewsAsync(scope, cancellationToken) : [],
        ];
        done.Sort((one, other) => one.On.CompareTo(other.On));
        var lines = new List<IReadOnlyList<string>>();
        foreach (var one in done)
        {
            var name = one.By is { } by ? (await people.FindAsync(by, cancellationToken))?.Person.Name : null;
            await files.NoteAsync(DoneDutyLine.Item(one, name, BinderPath.Of(Kind, File), scope), cancellationToken);
            lines.Add(DoneDutyLine.Of(one, name, scope));
        }

        await files.AddTableAsync(
            BinderPath.Of(Kind, File), DoneDutyLine.Heads(scope.Culture), lines.ToAsyncEnumerable(), cancellationToken);
        return new PartSummary(
            Kind, done.Count, [new DocxSentence(BinderWords.Text.Say(scope.Culture, "DutiesInPeriod", done.Count)), Grid(guards, scope)])
        {
            ByClause = scope.Clauses.ToDictionary(clause => clause.Number, clause => done.LongCount(one => one.Clauses.Contains(clause.Number))),
        };
    }

    private async Task<List<DoneDuty>> ReviewsAsync(BinderScope scope, CancellationToken cancellationToken)
    {
        var reviews = new List<DoneDuty>();
        await foreach (var entry in register.ReadAsync(cancellationToken))
        {
            var trail = await documents.TrailAsync(entry.Document, cancellationToken);
            reviews.AddRange(DoneDuty.Of(entry, trail, scope.Culture).Where(review => scope.Period.Contains(review.RecordedAt)));
        }

        return reviews;
    }

    // What was not done at all is seen too; what nobody asks for is not.
    private static DocxGrid Grid(ILookup<DutyKind, DutyTime> guards, BinderScope scope) => new(
        [
            new(BinderWords.Text.Say(scope.Culture, "ClauseColumn"), 3),
            new(BinderWords.Text.Say(scope.Culture, "WhatColumn"), 6),
            new(BinderWords.Text.Say(scope.Culture, "TimesColumn"), 2),
            new(BinderWords.Text.Say(scope.Culture, "LastDoneColumn"), 4),
        ],
        [
            .. from kind in Enum.GetValues<DutyKind>()
               let rule = DutyRule.Of(kind)
               let own = guards[kind].ToList()
               where own.Count > 0 || rule.Months > 0
               where rule.Clauses.Count is 0 || scope.Clauses.Any(clause => rule.Clauses.Contains(clause.Number))
               select (string[])
               [
                   string.Join(' ', rule.Clauses),
                   DutyLook.Title(kind, scope.Culture),
                   own.Count.ToString("N0", scope.Culture),
                   own.Count is 0 ? "—" : Taipei.Say(own.Max(time => time.On), scope.Culture),
               ],
        ]);
}
