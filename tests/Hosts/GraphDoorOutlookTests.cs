using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.SendMail;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Tests.Hosts;

public sealed class GraphDoorOutlookTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mail_is_kept_with_its_text_and_links()
    {
        await using var door = await GraphDoorApp.StartAsync();

        await door.Client.Users[Personas.Id("manager").ToString()].SendMail.PostAsync(new SendMailPostRequestBody
        {
            Message = new Message
            {
                Subject = "請簽閱",
                Body = new ItemBody { ContentType = BodyType.Html, Content = "<p>您好</p><a href=\"https://bot.example/s?a=1&amp;b=2\">閱讀</a>" },
                ToRecipients = [new Recipient { EmailAddress = new EmailAddress { Address = "contact1@supplier.example" } }],
            },
        }, cancellationToken: Cancelled);

        var mail = Assert.Single(door.State.Mails);
        Assert.Equal(["contact1@supplier.example"], mail.To);
        Assert.Equal("您好\n閱讀", mail.BodyText);
        Assert.Equal(["https://bot.example/s?a=1&b=2"], mail.Links);
    }

    [Fact]
    public async Task A_mail_to_nobody_is_refused()
    {
        await using var door = await GraphDoorApp.StartAsync();

        using var answer = await door.Http.PostAsJsonAsync($"users/{Personas.Id("manager")}/sendMail", new { message = new { subject = "x" } }, Cancelled);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(door.State.Mails);
    }

    [Fact]
    public async Task An_event_with_the_same_transaction_is_made_once_and_shows_as_busy()
    {
        await using var door = await GraphDoorApp.StartAsync();
        var person = door.State.People.Find(Personas.Id("chair"))!;
        var meeting = new
        {
            subject = "管理審查",
            start = new { dateTime = "2026-12-01T10:00:00", timeZone = "Taipei Standard Time" },
            end = new { dateTime = "2026-12-01T11:00:00", timeZone = "Taipei Standard Time" },
            transactionId = "t-1",
        };

        var first = await PostAsync(door, $"users/{person.Id}/events", meeting);
        var second = await PostAsync(door, $"users/{person.Id}/events", meeting);
        var schedule = await PostAsync(door, $"users/{person.Id}/calendar/getSchedule", new
        {
            schedules = new[] { person.Mail },
            startTime = new { dateTime = "2026-12-01T09:00:00", timeZone = "Taipei Standard Time" },
            endTime = new { dateTime = "2026-12-01T12:00:00", timeZone = "Taipei Standard Time" },
            availabilityViewInterval = 60,
        });
        using var cancelled = await door.Http.PostAsJsonAsync($"users/{person.Id}/events/{first["id"]}/cancel", new { comment = "x" }, Cancelled);
        var view = await door.Http.GetFromJsonAsync<JsonNode>($"users/{person.Id}/calendarView?startDateTime=2026-12-01T00:00:00Z&endDateTime=2026-12-02T00:00:00Z", Cancelled);

        Assert.Equal(first["id"]!.GetValue<string>(), second["id"]!.GetValue<string>());
        Assert.Equal("020", schedule["value"]![0]!["availabilityView"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.Accepted, cancelled.StatusCode);
        Assert.Empty(view!["value"]!.AsArray());
    }

    private static async Task<JsonNode> PostAsync(GraphDoorApp door, string address, object body)
    {
        using var answer = await door.Http.PostAsJsonAsync(address, body, Cancelled);
        return (await answer.Content.ReadFromJsonAsync<JsonNode>(Cancelled))!;
    }
}
