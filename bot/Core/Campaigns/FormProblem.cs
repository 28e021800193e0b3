namespace TeamsIsms.Campaigns;

/// <param name="Field">The id of the field it is about, such as <c>due</c>.</param>
/// <param name="Reason">What is wrong and what to do.</param>
internal sealed record FormProblem(string Field, Refusal Reason);
