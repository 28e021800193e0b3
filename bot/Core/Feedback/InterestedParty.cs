namespace TeamsIsms.Feedback;

/// <summary>Who said something about information security (policy 9.2.4).</summary>
public enum InterestedParty
{
    Authority,
    Customer,
    Contractor,
    ConnectedOrganisation,
    Staff,
    Other,
}
