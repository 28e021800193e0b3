using System.Globalization;
using TeamsIsms.Campaigns;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Results;

namespace TeamsIsms.Training.Cards.Results;

/// <summary>Whether people do now what they learned: all of them in one tap, or some not and why.</summary>
public static class JudgeCard
{
    /// <param name="people">Who completed the course and can be judged; at least one.</param>
    /// <param name="problem">What is missing, in the reader's language.</param>
    public static AdaptiveCard Draw(string campaign, string course, IReadOnlyList<NamedResult> people, string? problem, CultureInfo culture)
    {
        string Id(NamedResult one) => one.Result.Training.Person.ToString("N");
        return CardGrammar.Card(
            culture,
            new CardHead(problem is null ? ContainerStyle.Accent : ContainerStyle.Attention, ResultLook.Say(culture, "JudgeKicker"), CardText.OneLine(course))
            {
                Figure = ResultLook.Say(culture, "PeopleCount", people.Count),
            },
            [
                problem is null ? null : CardGrammar.Problem(problem),
                CardGrammar.Sentence(ResultLook.Say(culture, "JudgeSentence")),
                new InputChoiceSet(
                    ResultLook.Say(culture, "JudgeLabel"),
                    [.. people.Select(one => new Choice(CardText.OneLine(CardText.Join(culture, one.Name, one.Unit ?? "")), Id(one)))])
                {
                    Id = "answer",
                    IsMultiSelect = true,
                    Style = ChoiceStyle.Expanded,
                },
                new InputText(ResultLook.Say(culture, "JudgeReason")) { Id = "reason", IsMultiline = true, MaxLength = 500 },
            ],
            CardGrammar.Primary(
                ResultLook.Say(culture, "JudgeSend"), "training.judge", ("id", campaign), ("text", string.Join(',', people.Select(Id)))),
            CardGrammar.Secondary(ResultLook.Say(culture, "BackToResults"), "training.results", ("id", campaign)));
    }

    /// <summary>The campaign is over.</summary>
    /// <param name="count">Whom the reader can judge.</param>
    public static AdaptiveCard Asked(Campaign campaign, int count, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(ContainerStyle.Accent, ResultLook.Say(culture, "JudgeKicker"), CardText.OneLine(campaign.Task.Title))
        {
            Subtitle = campaign.Number,
            Figure = ResultLook.Say(culture, "PeopleCount", count),
        },
        [CardGrammar.Sentence(ResultLook.Say(culture, "JudgeAsked", count))],
        CardGrammar.Primary(ResultLook.Say(culture, "JudgeButton", count), "training.judge", ("id", campaign.Id.ToString())),
        CardGrammar.Secondary(ResultLook.Say(culture, "BackToResults"), "training.results", ("id", campaign.Id.ToString())));

    public static AdaptiveCard Done(string campaign, string course, int effective, int notEffective, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(ContainerStyle.Good, ResultLook.Say(culture, "JudgeKicker"), ResultLook.Say(culture, "JudgedTitle"))
        {
            Subtitle = CardText.OneLine(course),
        },
        [
            CardGrammar.Sentence(ResultLook.Say(culture, "Judged")),
            CardGrammar.Facts(
                (ResultLook.Say(culture, "Effective"), ResultLook.Say(culture, "PeopleCount", effective)),
                (ResultLook.Say(culture, "NotEffective"), notEffective == 0 ? null : ResultLook.Say(culture, "PeopleCount", notEffective))),
        ],
        CardGrammar.Secondary(ResultLook.Say(culture, "BackToResults"), "training.results", ("id", campaign)));
}
