using System.Text.Json.Serialization;

namespace TeamsIsms.Sandbox.Tenant;

/// <summary>A mail the product sent, as the control door shows it.</summary>
internal sealed record TenantMail(
    DateTimeOffset At, string From, IReadOnlyList<string> To, string Subject, [property: JsonIgnore] TenantMailBody Body)
{
    public string BodyText => Body.Text;

    public string BodyHtml => Body.Html;

    public IReadOnlyList<string> Links => Body.Links;
}

/// <summary>A body in both forms, with the addresses it links to.</summary>
internal sealed record TenantMailBody(string Text, string Html, IReadOnlyList<string> Links);
