using TeamsIsms.Binders;
using TeamsIsms.Binders.Cards;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private static readonly EvidenceBinder MadeBinder = Some.Binder with { Status = BinderStatus.Ready, File = Some.BinderFile };

    private static readonly EvidenceBinder FailedBinder = Some.Binder with
    {
        Clauses = ["6.4.2.1", "12"],
        WithNames = false,
        Status = BinderStatus.Failed,
        Problem = BinderProblem.Library,
    };

    private static readonly BinderForm FreshBinder = BinderForm.Fresh(Some.BinderId, Taipei.Day(Some.Now));

    private static IEnumerable<CardSample> Binders() =>
    [
        new("BinderCard.Draw", "", culture => BinderCard.Draw(Some.Binder, culture)),
        new("BinderCard.Draw", "Ready", culture => BinderCard.Draw(MadeBinder, culture)),
        new("BinderCard.Draw", "Failed", culture => BinderCard.Draw(FailedBinder, culture)),
        new("BinderFormCard.Draw", "", culture => BinderFormCard.Draw(FreshBinder, [], [], culture)),
        new("BinderFormCard.Draw", "Recent", culture => BinderFormCard.Draw(FreshBinder, [Some.Binder, MadeBinder, FailedBinder], [], culture)),
        new("BinderFormCard.Draw", "Wrong", culture => BinderFormCard.Draw(
            FreshBinder with { From = "", Clauses = "" }, [], [new PeriodNeeded().Say(culture), new ClauseNeeded().Say(culture)], culture)),
    ];
}
