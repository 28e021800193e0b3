using System.Globalization;
using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents.Documents;

/// <summary>What happened between the organisation and its authorities, in sentences.</summary>
internal static class TrackLines
{
    /// <summary>That the designated channel could not be used: why, how else, and when it was made up for.</summary>
    public static IEnumerable<string> Failure(TrackNotice notice, CultureInfo culture)
    {
        if (notice.Failure is { } failure)
        {
            yield return IncidentDocumentWords.Text.Say(culture, "ChannelFailed", failure.Reason);
            yield return IncidentDocumentWords.Text.Say(culture, "OtherWay", failure.Way, RocCalendar.SayBoth(notice.Mark.At, culture));
            yield return notice.Supplemented is { } made
                ? IncidentDocumentWords.Text.Say(culture, "Supplemented", RocCalendar.SayBoth(made.At, culture))
                : IncidentDocumentWords.Text.Say(culture, "NotSupplemented");
        }
    }

    /// <summary>Every contact with the authority of a track, in no order.</summary>
    public static IEnumerable<CourseStep> Steps(IncidentDossier dossier, RegulatoryTrack track, CultureInfo culture)
    {
        CourseStep Step(TrackMark mark, string what) => new(mark.At, what, dossier.Name(mark.By, culture));

        if (track.Told is { } told)
        {
            yield return Step(told, IncidentDocumentWords.Text.Say(culture, "ToldByAuthority", track.Authority));
        }

        foreach (var notice in track.Notices)
        {
            var level = notice.Level is { } known ? LevelLines.Short(known, culture) : IncidentDocumentWords.Text.Say(culture, "LevelOpen");
            var what = IncidentDocumentWords.Text.Say(culture, "NotifiedAuthority", track.Authority, level);
            yield return Step(notice.Mark, string.Join('\n', Failure(notice, culture).Prepend(what)));
        }

        if (track.Review is { } review)
        {
            yield return Step(review.Mark, IncidentDocumentWords.Text.Say(
                culture, "AuthorityReviewed", track.Authority, LevelLines.Short(review.Level, culture)));
        }

        if (track.Control is { } control)
        {
            yield return Step(control, IncidentDocumentWords.Text.Say(culture, "ControlTold", track.Authority));
        }

        foreach (var clarification in track.Clarifications)
        {
            yield return Step(clarification.Requested, IncidentDocumentWords.Text.Say(culture, "Asked", track.Authority, clarification.What));
            if (clarification is { Answered: { } answered, Answer: { } answer })
            {
                yield return Step(answered, IncidentDocumentWords.Text.Say(culture, "Answered", track.Authority, answer));
            }
        }

        if (track.Extension is { } extension)
        {
            yield return Step(extension.Mark, IncidentDocumentWords.Text.Say(
                culture, "Extended", track.Authority, RocCalendar.SayBoth(extension.Until, culture), extension.Consent));
        }
    }
}
