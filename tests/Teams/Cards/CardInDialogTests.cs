using System.Text;
using TeamsIsms.Kernel;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Tests.Teams.Cards;

public sealed class CardInDialogTests
{
    [Fact]
    public void No_button_at_any_depth_is_one_that_dialogs_do_not_know()
    {
        var go = CardGrammar.Primary("go", "test.go", ("id", "7"));
        var card = CardGrammar.Card(
            Languages.English,
            new CardHead(ContainerStyle.Accent, "k", "t"),
            [
                new ActionSet([go]),
                new Container([new ActionSet([go])]),
                new ColumnSet([new Column([new ActionSet([go])])]),
                new Table([new TableColumn(1)], [new TableRow([new TableCell([new ActionSet([go])])])]),
            ],
            go,
            CardGrammar.Exceptional("more", go, new ActionSet([go]))) with
        {
            Refresh = new Refresh(go, []),
        };

        var written = Encoding.UTF8.GetString(CardWire.Write(CardInDialog.Of(card)));

        Assert.Contains("Action.Execute", Encoding.UTF8.GetString(CardWire.Write(card)), StringComparison.Ordinal);
        Assert.DoesNotContain("Action.Execute", written, StringComparison.Ordinal);
        Assert.DoesNotContain("refresh", written, StringComparison.Ordinal);
        Assert.Equal(7, written.Split("""{"type":"Action.Submit","data":{"verb":"test.go","id":"7"}""").Length - 1);
    }
}
