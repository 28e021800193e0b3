using TeamsIsms.Reviews;
using TeamsIsms.Reviews.Cards;
using TeamsIsms.Reviews.Notices;
using TeamsIsms.Tests.Reviews;
using TeamsIsms.Tests.Testing;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private static IReadOnlyList<string> WordsOfInputs =>
        ["本年度共三件。", "逐年下降", "請補上客訴件數與處理結果", "離職帳號改由人資系統自動停用。", "本年度沒有變更。"];

    private static IEnumerable<CardSample> Inputs()
    {
        var full = ReviewMachine.In(ReviewStatus.InputsOpen);
        var open = full with
        {
            Inputs =
            [
                .. full.Inputs.Select(input => input.Leaf switch
                {
                    InputLeaf.Measurements or InputLeaf.EarlierDecisions => input with { Content = null },
                    InputLeaf.Feedback => input with { Content = null, Returned = "請補上客訴件數與處理結果", Returns = 1 },
                    InputLeaf.Improvements => input with { Content = null, Owner = null },
                    InputLeaf.ExternalIssues => input with { Content = input.Content! with { IsNone = true, Text = "本年度沒有變更。", Trend = null } },
                    _ => input,
                }),
            ],
        };
        var ready = ReviewMachine.In(ReviewStatus.Ready);
        var made = ready with
        {
            Review = ready.Review with
            {
                Meeting = ready.Review.Meeting! with { Start = Some.Now.AddDays(5), End = Some.Now.AddDays(5).AddHours(2) },
                Pack = new PackFile(new Uri("https://example.sharepoint.com/pack.docx"), new string('a', 64), Some.Now),
            },
        };
        return
        [
            Input("InputsMissing", open, Some.ReviewManager),
            Input("InputsComplete", full, Some.ReviewManager, prompt: ReviewPrompt.InputsComplete),
            Input("InputsOwner", open, Some.InputOwner),
            Input("InputsMember", open, Some.SeatHolder),
            Input("InputsPage", open, Some.ReviewManager, ReviewViews.Inputs, ReviewPrompt.InputsUnassigned),
            Input("InputForm", open, Some.InputOwner, ReviewViews.Of(InputLeaf.Measurements), ReviewPrompt.InputAsked),
            Input("InputOfDecisions", open, Some.ReviewManager, ReviewViews.Of(InputLeaf.EarlierDecisions)),
            Input("InputReturned", open, Some.InputOwner, ReviewViews.Of(InputLeaf.Feedback), ReviewPrompt.InputReturned),
            Input("InputWritten", open, Some.ReviewManager, ReviewViews.Of(InputLeaf.Nonconformities)),
            Input("InputNone", open, Some.SeatHolder, ReviewViews.Of(InputLeaf.ExternalIssues)),
            Input("InputEdit", open, Some.ReviewManager, ReviewViews.Form(InputLeaf.Nonconformities)),
            Input("PackWaits", ready, Some.ReviewManager),
            Input("PackSent", made, Some.SeatHolder, prompt: ReviewPrompt.Pack),
        ];
    }

    private static CardSample Input(string variant, ReviewFile file, ReviewActor viewer, string? view = null, ReviewPrompt? prompt = null) => new(
        "ReviewCard.Draw",
        variant,
        culture => ReviewCard.Draw(
            new ReviewSight(file, viewer, NameInReview, Some.Now)
            {
                Committee = Some.Committee,
                Here = CommitteeOf(Some.Committee, isManager: true).Here,
                Prompt = prompt is { } told ? ReviewPrompts.Say(told, culture) : null,
                Figures = ReviewViews.LeafOf(view) is { } leaf && Some.ReviewFigures(file).TryGetValue(leaf, out var say) ? say : null,
            },
            view,
            culture));
}
