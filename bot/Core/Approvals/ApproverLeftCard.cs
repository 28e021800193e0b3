using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Approvals;

/// <summary>Asks a security manager to name somebody in the place of an approver who left.</summary>
public static class ApproverLeftCard
{
    /// <param name="kind">What people call the kind of object.</param>
    /// <param name="gone">Who left.</param>
    /// <param name="name">Their name.</param>
    public static AdaptiveCard Draw(ApprovalMatter matter, string kind, Guid gone, string name, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(ContainerStyle.Warning, CardText.Join(culture, kind, matter.Number), CardText.OneLine(matter.Title)),
        [
            CardGrammar.Sentence(ApprovalCardWords.Text.Say(culture, "Left", CardText.OneLine(name))),
            CardGrammar.Facts(
                (Say(culture, "AskedFact"), Taipei.Say(matter.Request.AskedAt, culture)),
                (Say(culture, "LeftFact"), CardText.OneLine(name))),
            new InputText(Say(culture, "Successor"))
            {
                Id = "delegate",
                MaxLength = 200,
                IsRequired = true,
                ErrorMessage = Say(culture, "SuccessorMissing"),
            },
            CardGrammar.Reason(Say(culture, "ReplaceReason"), Say(culture, "ReasonMissing")),
        ],
        CardGrammar.Primary(
            Say(culture, "Replace"),
            "approval.replace",
            [.. ApprovalLook.Fields(matter.Key, matter.Request), ("gone", gone.ToString())]));

    private static string Say(CultureInfo culture, string key) => ApprovalCardWords.Text.Say(culture, key);
}
