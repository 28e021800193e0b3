using System.Globalization;
using TeamsIsms.Binders.Cards;
using TeamsIsms.Campaigns;
using TeamsIsms.Records;
using TeamsIsms.Records.Cards;
using TeamsIsms.Records.Disposals;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private const string WhyHeld = "客戶求償，保全至判決確定";

    private static IReadOnlyList<string> WordsOfRecords => [WhyHeld, "張主委", "李文管", "已逾保存期限，且無訴訟或稽核需要"];

    private static Erased ErasedLongAfter => new("DSP-ACK-002", Some.Now.AddYears(6));

    private static IEnumerable<CardSample> Records()
    {
        var held = HoldRecords.Hold(
            Some.RecordsDecided, "INC-2026-0007", WhyHeld, Some.RecordController, Some.ActOf(Some.RecordController)).Value!.Next; // may hold
        return
        [
            new("RecordListCard.Draw", "", culture => RecordListCard.Draw(
                [
                    .. RecordKinds.All.Select(kind => kind switch
                    {
                        RecordKind.Acknowledgements => Translated(Some.RecordsDecided, culture) with { Kind = kind },
                        RecordKind.Binders => Translated(Some.RecordsAsked, culture) with { Kind = kind },
                        RecordKind.Incidents => Translated(held, culture),
                        RecordKind.Actions or RecordKind.Approvals or RecordKind.Documents or RecordKind.TrailDetails or RecordKind.Trainings
                            or RecordKind.Weaknesses => new RecordClass { Kind = kind },
                    }),
                ],
                culture)),
            new("RecordListCard.Draw", "Decided", culture => RecordListCard.Draw(
                [.. RecordKinds.All.Select(kind => Translated(Some.RecordsDecided, culture) with { Kind = kind })], culture)),
            new("RecordClassCard.Draw", "Fresh", culture => RecordClassCard.Draw(Sight(Some.Records, Some.RecordProposer, culture), culture)),
            new("RecordClassCard.Draw", "Decide", culture => RecordClassCard.Draw(Sight(Some.RecordsAsked, Some.RecordChair, culture), culture)),
            new("RecordClassCard.Draw", "Held", culture => RecordClassCard.Draw(
                Sight(held, Some.RecordProposer, culture) with { Note = new HeldAlready().Say(culture) }, culture)),
            new("RecordClassCard.Draw", "Documents", culture => RecordClassCard.Draw(
                Sight(Some.RecordsDecided with { Kind = RecordKind.Documents }, Some.RecordController, culture), culture)),
            new("RetentionCard.Draw", "", culture => RetentionCard.Draw(Review(new DateOnly(2026, 12, 3)), mayPropose: true, null, culture)),
            new("RetentionCard.Draw", "Wrong", culture => RetentionCard.Draw(
                Review(new DateOnly(2026, 12, 3)), mayPropose: true, new DisposalDayNeeded().Say(culture), culture)),
            new("RetentionCard.Draw", "Nothing", culture => RetentionCard.Draw(Review(new DateOnly(2022, 1, 1)), mayPropose: true, null, culture)),
            new("DisposalCard.Draw", "", culture => DisposalCard.Draw(Sight(Some.DisposalAsked, Some.RecordProposer, culture), culture)),
            new("DisposalCard.Draw", "Pending", culture => DisposalCard.Draw(Sight(Some.DisposalAsked, Some.RecordController, culture), culture)),
            new("DisposalCard.Draw", "Underway", culture => DisposalCard.Draw(Sight(Some.DisposalApproved, Some.RecordController, culture), culture)),
            new("DisposalCard.Draw", "Done", culture => DisposalCard.Draw(Sight(Some.DisposalDone(left: false), Some.RecordController, culture), culture)),
            new("DisposalCard.Draw", "Left", culture => DisposalCard.Draw(Sight(Some.DisposalDone(left: true), Some.RecordChair, culture), culture)),
            new("BinderCard.Draw", "Erased", culture => BinderCard.Draw(Some.Binder with { File = null, Erased = ErasedLongAfter }, culture)),
            new("EndedCard.Erased", "", culture => EndedCard.Erased(Some.Campaign, ErasedLongAfter, culture)),
            new("TermsFormCard.Draw", "", culture => TermsFormCard.Draw(
                RecordKind.Trainings, ProposedTerms.Of(RecordKind.Trainings, culture), null, culture)),
            new("TermsFormCard.Draw", "Wrong", culture => TermsFormCard.Draw(
                RecordKind.Trainings,
                ProposedTerms.Of(RecordKind.Trainings, culture) with { Months = 0 },
                new MonthsNeeded(RecordTerms.MostMonths).Say(culture),
                culture)),
        ];
    }

    private static RetentionReview Review(DateOnly today) => RetentionReview.Of(
        HoldRecords.Hold(
            Some.RecordsDecided with { Kind = RecordKind.Documents }, "ISMS-M-002", WhyHeld, Some.RecordController, Some.ActOf(Some.RecordController)).Value!.Next, // may hold
        [
            new("ISMS-M-001", new DateOnly(2021, 5, 4)), new("ISMS-P-003", new DateOnly(2021, 11, 30)), new("ISMS-M-002", new DateOnly(2020, 1, 2)),
            new("ISMS-M-001", new DateOnly(2025, 5, 4)), new("ISMS-M-001", null),
        ],
        today);

    private static RecordSight Sight(RecordClass records, RecordActor viewer, CultureInfo culture) =>
        new(Translated(records, culture), viewer, NameInRecords, Some.Now);

    private static RecordClass Translated(RecordClass records, CultureInfo culture)
    {
        var terms = ProposedTerms.Of(records.Kind, culture);
        return records with
        {
            Terms = records.Terms is null ? null : terms,
            Proposal = records.Proposal is null ? null : terms,
        };
    }

    private static string NameInRecords(Guid person) =>
        person == Some.Chair ? "張主委" : person == Some.RecordController.Person ? "李文管" : "林安全";
}
