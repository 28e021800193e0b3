namespace TeamsIsms.Campaigns;

/// <summary>Somebody who came with a link that is good.</summary>
/// <param name="Actor">As the trail names who came by this link.</param>
internal sealed record LinkVisit(string Actor, Campaign Campaign, DocumentTask Task, ShardHead Head, Assignment Assignment)
{
    /// <summary>The document can still be asked for: by those who owe an answer and by those who gave one.</summary>
    public bool MayRead => Assignment is { Answer: not null } or { CanBeAnswered: true };

    /// <summary>Why nothing can be answered now; null while the form is shown.</summary>
    public Refusal? Closed => Acknowledge.Ended(Head) ?? (Assignment.CanBeAnswered ? null : new NoLongerAsked(Assignment.Status));
}
