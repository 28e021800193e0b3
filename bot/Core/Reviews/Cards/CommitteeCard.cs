using System.Globalization;
using TeamsIsms.Reviews.Slots;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Cards;

/// <summary>The register as one person sees it.</summary>
/// <param name="Here">Those of it who still work here.</param>
public sealed record CommitteeSight(Committee Committee, IReadOnlySet<Guid> Here, bool IsManager, Func<Guid, string> Name, DateOnly Today)
{
    /// <summary>Why nothing happened, in the viewer's language; null when nothing is to be said.</summary>
    public string? Note { get; init; }
}

/// <summary>Who sits on the committee, for how long, and who is gone; the security manager changes it from here.</summary>
public static class CommitteeCard
{
    private const int TermYears = 2;

    public static AdaptiveCard Draw(CommitteeSight sight, CultureInfo culture)
    {
        var (committee, today) = (sight.Committee, sight.Today);
        var seats = committee.On(today);
        var gone = committee.Gone(today, sight.Here);
        return CardGrammar.Card(
            culture,
            new CardHead(
                gone.Count > 0 ? ContainerStyle.Attention : seats.Any(seat => seat.IsChair) ? ContainerStyle.Accent : ContainerStyle.Warning,
                Say(culture, "Kicker"),
                Say(culture, "CommitteeTitle"))
            {
                Figure = Say(culture, "Seats", seats.Count),
            },
            [
                sight.Note is { } note ? CardGrammar.Problem(note) : null,
                CardGrammar.Sentence(Say(culture, (gone.Count, seats.Any(seat => seat.IsChair)) switch
                {
                    ( > 0, _) => "GoneSentence",
                    (_, false) => "ChairFirstSentence",
                    _ => "CommitteeSentence",
                })),
                CardGrammar.Facts((Say(culture, "QuorumFact"), Quorum(committee, seats.Count, culture))),
                CardGrammar.List(Shown(committee, today).Select((seat, at) => Row(sight, seat, culture) with { Separator = at > 0 })),
            ],
            [.. sight.IsManager ? Buttons(sight, culture) : [], CardGrammar.Secondary(Say(culture, "ListButton"), "review.list") with { AssociatedInputs = AssociatedInputs.None }]);
    }

    // Past terms are in the trail.
    private static IEnumerable<CommitteeSeat> Shown(Committee committee, DateOnly today) =>
        committee.Seats.Where(seat => !(seat.Until < today)).OrderByDescending(seat => seat.IsChair && seat.Covers(today)).ThenBy(seat => seat.From);

    private static string Quorum(Committee committee, int seats, CultureInfo culture) => CardText.Join(
        culture,
        Say(culture, "QuorumOf", new Quorum(committee.Needed).Of(seats)),
        committee.Needed is null ? Say(culture, "QuorumHalf") : "");

    private static Container Row(CommitteeSight sight, CommitteeSeat seat, CultureInfo culture) => new(
    [
        new TextBlock(CardText.Join(culture, Who(sight, seat.Holder, culture), seat.IsChair ? Say(culture, "Chair") : ""))
        {
            Weight = seat.IsChair ? TextWeight.Bolder : TextWeight.Default,
            Color = sight.Here.Contains(seat.Holder) ? TextColor.Default : TextColor.Attention,
        },
        CardGrammar.Note(CardText.Join(
            culture,
            seat.Deputy is { } deputy ? Say(culture, "DeputyIs", Who(sight, deputy, culture)) : Say(culture, "NoDeputy"),
            CommitteeLook.Term(seat, culture))) with { Spacing = Spacing.None },
    ]);

    private static string Who(CommitteeSight sight, Guid person, CultureInfo culture) => sight.Here.Contains(person)
        ? Name(sight, person)
        : Say(culture, "GonePerson", Name(sight, person));

    private static string Name(CommitteeSight sight, Guid person) => CardText.OneLine(sight.Name(person), ReviewLook.NameLength);

    private static IEnumerable<CardAction> Buttons(CommitteeSight sight, CultureInfo culture)
    {
        var today = sight.Today;
        yield return CardGrammar.Exceptional(
            Say(culture, "AppointButton"),
            CardGrammar.Primary(Say(culture, "SaveButton"), "review.appoint"),
            CommitteeLook.Person("holder", Say(culture, "HolderLabel"), isRequired: true, culture),
            CommitteeLook.Person("deputy", Say(culture, "DeputyLabel"), isRequired: false, culture),
            new InputToggle(Say(culture, "Chair"), Say(culture, "ChairToggle")) { Id = "chair" },
            ReviewLook.Day("from", Say(culture, "TermFromLabel"), new DateOnly(today.Year - 5, 1, 1), today, culture),
            new InputDate(Say(culture, "TermUntilLabel")) { Id = "until", Value = today.AddYears(TermYears) });
        List<CommitteeSeat> changeable = [.. Shown(sight.Committee, today)];
        if (changeable.Count == 0)
        {
            yield break;
        }

        yield return CardGrammar.Exceptional(
            Say(culture, "DeputeButton"),
            CardGrammar.Primary(Say(culture, "SaveButton"), "review.depute"),
            Choose(sight, changeable, culture),
            CommitteeLook.Person("deputy", Say(culture, "NewDeputyLabel"), isRequired: false, culture));
        yield return CardGrammar.Exceptional(
            Say(culture, "EndTermButton"),
            CardGrammar.Primary(Say(culture, "SaveButton"), "review.endTerm"),
            Choose(sight, changeable, culture),
            ReviewLook.Day("until", Say(culture, "LastDayLabel"), new DateOnly(today.Year - 5, 1, 1), today, culture));
        yield return CardGrammar.Exceptional(
            Say(culture, "QuorumButton"),
            CardGrammar.Primary(Say(culture, "SaveButton"), "review.quorum"),
            new InputNumber(Say(culture, "QuorumLabel"))
            {
                Id = "needed",
                Min = 1,
                Max = Math.Max(1, sight.Committee.On(today).Count),
                Value = sight.Committee.Needed,
                Placeholder = Say(culture, "QuorumHint"),
            });
    }

    private static InputChoiceSet Choose(CommitteeSight sight, IEnumerable<CommitteeSeat> seats, CultureInfo culture) => new(
        Say(culture, "SeatLabel"), [.. seats.Select(seat => seat.Holder).Distinct().Select(holder => new Choice(Who(sight, holder, culture), holder.ToString()))])
    {
        Id = "holder",
        IsRequired = true,
        ErrorMessage = Say(culture, "PersonMissing"),
    };

    private static string Say(CultureInfo culture, string key, params object[] values) => ReviewLook.Say(culture, key, values);
}
