using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Bank;

namespace TeamsIsms.Training.Cards.Bank;

/// <summary>How questions come into the bank and out of it: as files.</summary>
public static class QuestionFilesCard
{
    private const int MostFiles = 5;

    /// <param name="folder">Path of the library's folder for files of questions.</param>
    /// <param name="files">Those that lie there, by item id and name; null when the library cannot be asked.</param>
    /// <param name="hasQuestions">There is something to write into a file.</param>
    public static AdaptiveCard Ask(
        string folder, IReadOnlyList<(string Item, string Name)>? files, bool hasQuestions, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(ContainerStyle.Accent, BankLook.Say(culture, "FilesKicker"), BankLook.Say(culture, "FilesTitle")),
        [
            CardGrammar.Sentence(BankLook.Say(culture, "FilesSentence")),
            CardGrammar.Note(BankLook.Say(culture, "FilesKinds")),
            files is null ? null : CardGrammar.Heading(BankLook.Say(culture, "LibraryTitle", CardText.OneLine(folder))),
            files is { Count: 0 } ? CardGrammar.Note(BankLook.Say(culture, "LibraryEmpty")) : null,
            CardGrammar.List((files ?? []).Take(MostFiles).Select((file, at) => Row(file.Item, file.Name, culture) with { Separator = at > 0 })),
            files?.Count > MostFiles ? CardGrammar.Note(BankLook.Say(culture, "MoreFiles", files.Count - MostFiles)) : null,
        ],
        [
            CardGrammar.Secondary(BankLook.Say(culture, "TemplateButton"), "question.template"),
            .. hasQuestions ? [CardGrammar.Secondary(BankLook.Say(culture, "ExportButton"), "question.export")] : (CardAction[])[],
            BankLook.Home(culture),
        ]);

    /// <summary>Which part of the bank the file shall hold.</summary>
    /// <param name="categories">With how many questions each has; at least one.</param>
    public static AdaptiveCard Export(IReadOnlyList<(string Category, int Questions)> categories, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(ContainerStyle.Accent, BankLook.Say(culture, "FilesKicker"), BankLook.Say(culture, "ExportTitle"))
        {
            Figure = BankLook.Say(culture, "QuestionsFigure", categories.Sum(category => category.Questions)),
        },
        [
            CardGrammar.Sentence(BankLook.Say(culture, "ExportSentence")),
            new InputChoiceSet(
                BankLook.Say(culture, "ExportLabel"),
                [
                    new Choice(BankLook.Say(culture, "ExportAll"), "*"),
                    .. categories.Select(one => new Choice(
                        BankLook.Say(culture, "ExportCategory", BankLook.Category(one.Category, culture), one.Questions), Key(one.Category))),
                ])
            {
                Id = "category",
                Value = "*",
            },
        ],
        CardGrammar.Primary(BankLook.Say(culture, "ExportSend"), "question.export"),
        BankLook.Home(culture));

    /// <summary>The files that were written for the person.</summary>
    public static AdaptiveCard Ready(bool isTemplate, IReadOnlyList<QuestionDownload> files, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(
            ContainerStyle.Good,
            BankLook.Say(culture, "FilesKicker"),
            BankLook.Say(culture, isTemplate ? "TemplateReadyTitle" : "ExportReadyTitle")),
        [
            CardGrammar.Sentence(BankLook.Say(culture, isTemplate ? "TemplateReady" : "ExportReady")),
            CardGrammar.List(files.Select(file => CardGrammar.Note(CardText.OneLine(file.Name)))),
        ],
        [
            .. files.Select(file => new ActionOpenUrl(BankLook.Say(culture, "OpenFile", file.Kind), file.Address)),
            BankLook.Home(culture),
        ]);

    /// <summary>They wait for their reviewers.</summary>
    public static AdaptiveCard Submitted(int questions, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(ContainerStyle.Good, BankLook.Say(culture, "ReviewsKicker"), BankLook.Say(culture, "SubmittedTitle"))
        {
            Figure = BankLook.Say(culture, "QuestionsFigure", questions),
        },
        [CardGrammar.Sentence(BankLook.Say(culture, "Submitted", questions))],
        BankLook.Home(culture));

    /// <summary>How the form names a category that has no name.</summary>
    internal static string Key(string category) => category.Length == 0 ? "-" : category;

    private static ColumnSet Row(string item, string name, CultureInfo culture) => new(
    [
        new Column([new TextBlock(CardText.OneLine(name))]) { VerticalContentAlignment = VerticalAlignment.Center },
        new Column([new ActionSet([CardGrammar.Secondary(BankLook.Say(culture, "ImportButton"), "question.import", ("id", item))])])
        {
            Width = "auto",
            VerticalContentAlignment = VerticalAlignment.Center,
        },
    ]);
}
