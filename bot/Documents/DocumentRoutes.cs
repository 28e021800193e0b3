using TeamsIsms.Documents.Cards;
using TeamsIsms.People;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Documents;

/// <summary>Controlled documents: the register, and what is done with a document through its life.</summary>
internal static class DocumentRoutes
{
    public static void Add(Routes routes)
    {
        // Who may do what depends on the document: its machine says so, with the state it is in
        var verb = DocumentVerbJson.Default.DocumentVerb;
        routes
            .Command("documents", ["文件", "documents"], Caller.Anyone, (turn, words, cancel) => words.Length > 0
                ? FindRoutes.FindAsync(turn, words, cancel)
                : RegisterRoutes.ListAsync(turn, 1, cancel))
            .Verb("document.list", verb, Caller.Anyone, (turn, data, cancel) => RegisterRoutes.ListAsync(turn, data.PageNumber(), cancel))
            .Verb("document.show", verb, Caller.Anyone, RegisterRoutes.ShowAsync)
            .Verb("document.register", DocumentFormJson.Default.DocumentForm, Caller.Anyone, RegisterFormRoutes.RegisterAsync)
            .Verb("document.change", DocumentFormJson.Default.EntryForm, Caller.Role(Role.DocumentController), ChangeRoutes.ChangeAsync)
            .Verb("document.submit", DocumentFormJson.Default.SubmissionForm, Caller.Anyone, SubmitRoutes.SubmitAsync)
            .Verb("document.requestChanges", verb, Caller.Anyone, LifeRoutes.RequestChangesAsync)
            .Verb("document.withdraw", verb, Caller.Anyone, LifeRoutes.WithdrawAsync)
            .Verb("document.revise", verb, Caller.Anyone, LifeRoutes.ReviseAsync)
            .Verb("document.publish", verb, Caller.Role(Role.DocumentController), LifeRoutes.PublishAsync)
            .Verb("document.confirmReview", verb, Caller.Anyone, KeepRoutes.ConfirmAsync)
            .Verb("document.obsolete", verb, Caller.Anyone, KeepRoutes.ObsoleteAsync);
    }
}
