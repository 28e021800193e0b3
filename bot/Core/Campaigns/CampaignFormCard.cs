using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Campaigns;

/// <summary>The form of a new campaign. It comes back with what was typed as long as something is wrong with it.</summary>
public static class CampaignFormCard
{
    private const int StatementLength = 300;
    private const int PeopleLength = 2000;

    /// <param name="form">What was typed; a fresh one has the suggestions.</param>
    /// <param name="choices">What can be chosen.</param>
    /// <param name="problems">What is wrong with <paramref name="form"/>, in the person's language.</param>
    /// <param name="today">In Taipei.</param>
    public static AdaptiveCard Draw(
        CampaignForm form,
        FormChoices choices,
        IReadOnlyList<string> problems,
        DateOnly today,
        CultureInfo culture) => choices is { Documents.Count: 0, Course: null }
        ? CardGrammar.Card(
            culture,
            new CardHead(ContainerStyle.Emphasis, Say(culture, "NewKicker"), Say(culture, "NoDocumentsTitle")),
            [CardGrammar.Sentence(Say(culture, "NoDocuments"))],
            CardGrammar.Secondary(Say(culture, "AllCampaigns"), "campaign.list"))
        : CardGrammar.Card(
            culture,
            new CardHead(
                problems.Count > 0 ? ContainerStyle.Attention : ContainerStyle.Accent,
                Say(culture, choices.Course is null ? "NewKicker" : "NewCourseKicker"),
                choices.Course is { } course ? CardText.OneLine(course.Title) : Say(culture, "NewTitle")),
            [
                CardGrammar.Sentence(Say(culture, choices.Course is null ? "New" : "NewCourse")),
                .. problems.Select(CardGrammar.Problem),
                .. choices.Course is null ? What(form, choices, culture) : [],
                .. Whom(form, choices, culture),
                Due(form, today, culture),
                .. choices.Course is null ? How(form, culture) : [],
                Reminders(form, culture),
            ],
            CardGrammar.Primary(Say(culture, "Check"), "campaign.preview", Hidden(form)),
            CardGrammar.Secondary(Say(culture, "Submit"), "campaign.create", Hidden(form)),
            CardGrammar.Secondary(Say(culture, "AllCampaigns"), "campaign.list") with { AssociatedInputs = AssociatedInputs.None });

    private static (string, string)[] Hidden(CampaignForm form) =>
    [
        ("id", form.Id ?? ""), ("course", form.Course ?? ""),
        .. form.Decision is { Length: > 0 } decision ? [("decision", decision)] : Array.Empty<(string, string)>(),
    ];

    private static IEnumerable<CardElement> What(CampaignForm form, FormChoices choices, CultureInfo culture)
    {
        yield return new InputChoiceSet(Say(culture, "DocumentLabel"), [.. choices.Documents.Select(document => Choice(document, culture))])
        {
            Id = "document",
            Value = form.Document,
            Placeholder = Say(culture, "DocumentHint"),
            IsRequired = true,
            ErrorMessage = Say(culture, "DocumentMissing"),
        };
        if (choices.Quizzes.Count > 0)
        {
            yield return new InputChoiceSet(
                Say(culture, "QuizLabel"),
                [.. choices.Quizzes.Select(quiz => new Choice(CardText.OneLine(quiz.Title, 60), quiz.Course.ToString()))])
            {
                Id = "quiz",
                Value = form.Quiz,
                Placeholder = Say(culture, "QuizNone"),
            };
        }
    }

    private static IEnumerable<CardElement> Whom(CampaignForm form, FormChoices choices, CultureInfo culture)
    {
        yield return new InputChoiceSet(
            Say(culture, "AudienceLabel"),
            [
                new(Say(culture, "Everybody"), "everybody"),
                .. choices.Course is null
                    ? [new(Say(culture, "Guests"), "guests"), new(Say(culture, "Externals"), "externals")]
                    : Array.Empty<Choice>(),
                new(Say(culture, "StaffGeneral"), $"staff:{StaffGroup.General}"),
                new(Say(culture, "StaffSecurity"), $"staff:{StaffGroup.DedicatedSecurity}"),
                new(Say(culture, "StaffTechnical"), $"staff:{StaffGroup.OtherTechnical}"),
                .. choices.Units.Select(unit => new Choice(CardText.OneLine(unit, 40), $"unit:{Uri.EscapeDataString(unit)}")),
            ])
        {
            Id = "audience",
            Value = form.Audience ?? "everybody",
            IsMultiSelect = true,
        };
        yield return new InputText(FormWords.Text.Say(culture, "GroupsLabel"))
        {
            Id = "groups",
            Value = form.Groups,
            Placeholder = FormWords.Text.Say(culture, "GroupsHint"),
            MaxLength = PeopleLength,
        };
        yield return People("people", Say(culture, "PeopleLabel"), form.People, culture);
        yield return People("excluded", Say(culture, "ExcludedLabel"), form.Excluded, culture);
    }

    private static InputDate Due(CampaignForm form, DateOnly today, CultureInfo culture) => new(Say(culture, "DueLabel"))
    {
        Id = "due",
        Value = DateOnly.TryParseExact(form.Due, "yyyy-MM-dd", out var due) ? due : today.AddDays(14),
        Min = today.AddDays(1),
        IsRequired = true,
        ErrorMessage = Say(culture, "DueMissing"),
    };

    private static IEnumerable<CardElement> How(CampaignForm form, CultureInfo culture)
    {
        yield return new InputText(Say(culture, "StatementLabel"))
        {
            Id = "statement",
            Value = form.Statement ?? Say(culture, "StatementDefault"),
            IsMultiline = true,
            MaxLength = StatementLength,
            IsRequired = true,
            ErrorMessage = Say(culture, "StatementMissing"),
        };
        yield return new InputToggle(Say(culture, "MustOpenLabel"), Say(culture, "MustOpenTitle"))
        {
            Id = "mustOpen",
            Value = form.MustOpen ?? "true",
        };
    }

    private static InputText Reminders(CampaignForm form, CultureInfo culture) => new(Say(culture, "RemindLabel"))
    {
        Id = "remindDays",
        Value = form.RemindDays ?? RemindDays.Say(RemindDays.Usual),
        MaxLength = 60,
    };

    private static InputText People(string id, string label, string? value, CultureInfo culture) => new(label)
    {
        Id = id,
        Value = value,
        Placeholder = Say(culture, "PeopleHint"),
        IsMultiline = true,
        MaxLength = PeopleLength,
    };

    private static Choice Choice(LibraryDocument document, CultureInfo culture) => new(
        string.Join(' ', CardText.OneLine(document.Number, 30), CardText.OneLine(document.Title, 60), CampaignLook.Revision(document.Revision, culture)),
        document.ItemId);

    private static string Say(CultureInfo culture, string key) => CampaignLook.Say(culture, key);
}
