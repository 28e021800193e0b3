using Microsoft.Extensions.Options;

namespace TeamsIsms.Incidents.Rules;

/// <summary>Every authority answers to a law this build knows, and to each law once. Reading the sets checks them too.</summary>
internal sealed class AuthorityValidator(RuleSets rules) : IValidateOptions<RuleOptions>
{
    public ValidateOptionsResult Validate(string? name, RuleOptions options)
    {
        IReadOnlyList<string> problems =
        [
            .. from authority in options.Authorities
               where !rules.Knows(authority.RuleSet)
               select $"Incidents:Authorities: '{authority.RuleSet}' is no family of rule sets; there are {Families()}.",
            .. from same in options.Authorities.GroupBy(authority => (authority.RuleSet, authority.Name))
               where same.Count() > 1
               select $"Incidents:Authorities: {same.Key.Name} is listed twice for {same.Key.RuleSet}.",
        ];
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private string Families() => string.Join(", ", rules.All.Select(set => set.Family).Distinct());
}
