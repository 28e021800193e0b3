using TeamsIsms.Graph;
using TeamsIsms.Operation.Health;
using TeamsIsms.Operation.Poison;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    // what an administrator finds under the same name in settings, portals and logs
    private static IReadOnlyList<string> WordsOfOperation =>
    [
        .. GraphPermissions.All.Select(permission => permission.Name), .. QueueNames.All, .. Some.Health.Rules!.Select(rules => rules.InForce!),
        .. Some.Trouble.Rules!.Select(rules => rules.Family), "AppInstallation.ReadWriteSelfForUser.All", "former-notice", Some.Poison.Key[..8],
        "Bot:Credential", "Directory:ConfirmedLeavers", "DirectoryRefresh", "Entra", "Exchange", "Functions", "Graph", "OutboxSweep",
        "Trail:KeyId", "Trail:Origin", "Trail:TimeStampAuthority", "TrailSeal",
    ];

    private static IEnumerable<CardSample> Operation() =>
    [
        new("HealthCard.Draw", "", culture => HealthCard.Draw(JudgeHealth.Lines(Some.Health, Some.Now, culture), Some.Now, culture)),
        new("HealthCard.Draw", "Trouble", culture => HealthCard.Draw(JudgeHealth.Lines(Some.Trouble, Some.Now, culture), Some.Now, culture)),
        new("HealthCard.Draw", "Unread", culture => HealthCard.Draw(JudgeHealth.Lines(new HealthFacts(), Some.Now, culture), Some.Now, culture)),
        new("PoisonCard.List", "", culture => PoisonCard.List([Some.Poison, Some.Poison with { Queue = "former-notice", Times = 3 }], null, culture)),
        new("PoisonCard.List", "Done", culture => PoisonCard.List(
            [], PoisonCard.Done(Some.Poison with { Answer = new PoisonAnswer(PoisonVerdict.Requeued, Some.Person.Id, Some.Now) }, culture), culture)),
        new("PoisonCard.Ask", "", culture => PoisonCard.Ask(Some.Poison, null, culture)),
        new("PoisonCard.Ask", "Unknown", culture => PoisonCard.Ask(
            Some.Poison with { Queue = "former-notice", Times = 3 }, new UnknownPoisonQueue("former-notice").Say(culture), culture)),
    ];
}
