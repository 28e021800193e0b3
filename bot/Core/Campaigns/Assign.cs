namespace TeamsIsms.Campaigns;

/// <summary>The duty of one person, with what is known of the person frozen as it is now.</summary>
internal static class Assign
{
    public static Assignment To(Campaign campaign, KnownPerson known) => new()
    {
        Campaign = campaign.Id,
        Person = known.Person.Id,
        Name = known.Person.Name,
        Unit = known.Person.Unit,
        Head = known.Person.Head,
        Mail = known.Person.Mail,
        Kind = known.Person.Kind,
        Language = known.Conversation?.Language ?? known.Person.Language,
        Due = campaign.Due,
        Conversation = known.Conversation is { IsReachable: true } chat
            ? new ConversationReference(chat.ConversationId, chat.ServiceUrl)
            : null,
    };

    /// <summary>Somebody who joined while the campaign runs: due some days after joining, but never before the others.</summary>
    public static Assignment Joiner(Campaign campaign, KnownPerson known, DateTimeOffset joined, int days)
    {
        var due = Taipei.At(Taipei.Day(joined).AddDays(days), Taipei.Time(campaign.Due));
        return To(campaign, known) with { Due = due > campaign.Due ? due : campaign.Due };
    }
}
