using System.Globalization;
using System.Text;

namespace TeamsIsms.Benchmarks.Turns;

/// <summary>The body of one card action as Teams sends it; every turn is another activity, so nothing is answered from memory, of one of fifty people.</summary>
internal static class TurnBody
{
    private const int People = 50;
    private const string Text = """
        {"type":"invoke","id":"f:ACTIVITY","timestamp":"2026-04-22T02:45:26.0070993Z","localTimestamp":"2026-04-21T19:45:26.0070993-07:00","localTimezone":"Asia/Taipei","serviceUrl":"SERVICE","channelId":"msteams","from":{"id":"29:1aK9mYhSZ3egG5Ve2UaOoEjrOppWz-gl7AQmsXeW-4XS1et5FiZ3_V45othuWHgfY0Ytv82M6WnH8lRI8gLMeHg","name":"Sample Person","aadObjectId":"0a000000-0000-4000-8000-000PERSON"},"conversation":{"conversationType":"personal","tenantId":"TENANT","id":"a:1p0iicaJlVi-_KIYKDDvLi4c2pMZMc8B0bPauUJq9pZ6IHPzMOrXbWS4g7Wktn1hwl8J3FecCj4cn33DInsp7AGj8mSSb23S5cQJTjU_CXlYs-eph-CchluBdnSKVFm40"},"recipient":{"id":"28:APP","name":"isms"},"entities":[{"locale":"zh-TW","country":"TW","platform":"Web","timezone":"Asia/Taipei","type":"clientInfo"}],"channelData":{"tenant":{"id":"TENANT"},"source":{"name":"message"}},"locale":"zh-TW","name":"adaptiveCard/action","value":{"action":{"type":"Action.Execute","id":"show","title":"Help","verb":"help.show","data":{}},"trigger":"manual"}}
        """;

    private static readonly byte[] Template = Encoding.UTF8.GetBytes(Text
        .Replace("SERVICE", BenchmarkIssuer.ServiceUrl, StringComparison.Ordinal)
        .Replace("TENANT", BenchmarkIssuer.Tenant, StringComparison.Ordinal)
        .Replace("APP", BenchmarkIssuer.AppId, StringComparison.Ordinal)
        .Replace("ACTIVITY", "000000000", StringComparison.Ordinal)
        .Replace("PERSON", "999999999", StringComparison.Ordinal));

    private static readonly int Activity = Template.AsSpan().IndexOf("000000000\""u8);
    private static readonly int Person = Template.AsSpan().IndexOf("999999999"u8);

    public static byte[] Numbered(int number)
    {
        var body = Template.ToArray();
        number.TryFormat(body.AsSpan(Activity, 9), out _, "D9", CultureInfo.InvariantCulture);
        (number % People).TryFormat(body.AsSpan(Person, 9), out _, "D9", CultureInfo.InvariantCulture);
        return body;
    }
}
