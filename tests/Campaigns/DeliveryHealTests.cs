using System.Net;
using TeamsIsms.Campaigns;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Campaigns;

public sealed class DeliveryHealTests
{
    [Fact]
    public async Task A_deleted_chat_of_somebody_who_removed_the_app_is_healed_by_installing_and_brings_one_card()
    {
        await using var world = await DeliveryWorld.OpenAsync(("Graph:AppExternalId", "our-app"));
        var person = DeliveryWorld.Staff(0);
        await world.MeetAsync(person);
        await world.ApproveAsync(Some.Campaign);
        var isInstalled = false;
        world.Connector.Fault = (_, request) => Uri.UnescapeDataString(request.RequestUri!.AbsolutePath) switch
        {
            var path when path.EndsWith("/v3/conversations", StringComparison.Ordinal) =>
                isInstalled ? null : ConnectorStub.Error(HttpStatusCode.Forbidden, "BotNotInConversationRoster"),
            var path when path.Contains("a:new", StringComparison.Ordinal) => null,
            _ => ConnectorStub.Error(HttpStatusCode.NotFound, "ConversationNotFound"),
        };
        var apps = $"/v1.0/users/{person.Id}/teamwork/installedApps";
        world.Graph
            .Answer("GET /v1.0/appCatalogs/teamsApps?$filter=externalId%20eq%20%27our-app%27", HttpStatusCode.OK, """{"value":[{"id":"app-1"}]}""")
            .Answer($"POST {apps}", _ =>
            {
                isInstalled = true;
                return ConnectorStub.Answer(HttpStatusCode.Created, "{}");
            })
            .Answer(
                $"GET {apps}?$expand=teamsApp&$filter=teamsApp%2FexternalId%20eq%20%27our-app%27",
                HttpStatusCode.OK,
                """{"value":[{"id":"installation-1"}]}""")
            .Answer($"GET {apps}/installation-1/chat", HttpStatusCode.OK, """{"id":"19:deleted"}""");

        await world.SettleAsync();

        var assignment = await world.AssignmentAsync(person);
        Assert.Equal((AssignmentStatus.Delivered, $"a:new-{person.Id}"), (assignment.Status, assignment.Conversation!.ConversationId));
        Assert.Equal(4, world.Connector.Requests); // the chat is gone, no chat without the app, then the chat and the card
        Assert.Single(world.Graph.Requests, request => request.Method == "POST");
        Assert.Single(Assert.Single(world.Connector.Chats).Value);
        Assert.Equal($"a:new-{person.Id}", (await world.Get<PeopleTable>().FindConversationAsync(person.Id, CancellationToken.None))!.ConversationId);
    }
}
