using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Campaigns;

/// <summary>The dry run: exactly whom the campaign would reach, before anything is stored or sent.</summary>
public static class CampaignCheckCard
{
    /// <param name="task">Pinned, so that the person sees what exactly will be asked for.</param>
    public static AdaptiveCard Draw(CampaignForm form, CampaignTask task, DateTimeOffset due, DryRun run, CultureInfo culture) =>
        CardGrammar.Card(
            culture,
            CampaignLook.Head(
                task,
                run.Total is 0 ? ContainerStyle.Attention : ContainerStyle.Accent,
                Say(culture, "CheckKicker"),
                culture,
                Say(culture, "People", run.Total)),
            [
                CardGrammar.Sentence(Say(culture, run.Total is 0 ? "CheckNobody" : "CheckSentence")),
                CardGrammar.Facts(
                    (Say(culture, "Staff"), CampaignLook.Number(run.Staff, culture)),
                    (Say(culture, "GuestsFact"), CampaignLook.Number(run.Guests, culture)),
                    (Say(culture, "ExternalsFact"), CampaignLook.Number(run.Externals, culture)),
                    (Say(culture, "ByMail"), CampaignLook.Number(run.ByMail, culture)),
                    (Say(culture, "ExcludedFact"), CampaignLook.Number(run.Excluded, culture)),
                    (Say(culture, "UnreachableFact"), CampaignLook.Number(run.Unreachable.Count, culture)),
                    (Say(culture, "Due"), Taipei.Say(due, culture)),
                    (Say(culture, "QuizFact"), CardText.OneLine((task as DocumentTask)?.Quiz?.Title ?? "")),
                    (Say(culture, "Statement"), CardText.Paragraph((task as DocumentTask)?.Statement ?? "", 300)),
                    (Say(culture, "Hash"), CampaignLook.Hash(task.Sha256))),
                run.Unreachable.Count is 0 ? null : CardGrammar.Heading(Say(culture, "UnreachableTitle")),
                CardGrammar.List(run.Unreachable.Select(person => CardGrammar.Note(
                    Say(culture, "UnreachableRow", CardText.OneLine(person.Name), Why(person.Reason, culture))) with { Spacing = Spacing.None })),
            ],
            [.. Actions(form, run, culture)]);

    private static IEnumerable<CardAction> Actions(CampaignForm form, DryRun run, CultureInfo culture)
    {
        if (run.Total > 0)
        {
            yield return CardGrammar.Primary(Say(culture, "Submit"), "campaign.create", form.Pairs());
        }

        yield return CardGrammar.Secondary(Say(culture, "Change"), "campaign.new", form.Pairs());
    }

    private static string Why(UnreachableReason reason, CultureInfo culture) => reason switch
    {
        UnreachableReason.NoAddress => Say(culture, "NoAddress"),
        UnreachableReason.Blocked => Say(culture, "Blocked"),
        UnreachableReason.Disabled => Say(culture, "Disabled"),
        UnreachableReason.Unknown => Say(culture, "UnknownPerson"),
    };

    private static string Say(CultureInfo culture, string key, params object[] values) =>
        CampaignLook.Say(culture, key, values);
}
