using System.Globalization;

namespace TeamsIsms.Campaigns;

/// <summary>What a form came to: a plan when nothing is wrong with it, and as much of the rest as could be found out.</summary>
internal sealed record PlanFindings(CampaignPlan? Plan, DryRun? DryRun, IReadOnlyList<FormProblem> Problems);

/// <summary>Looks up what a form names: the document in the library, people and units in the directory. Stores nothing.</summary>
internal sealed class PlanRun(LibraryClient library, AudienceCountRun audience, TimeProvider time)
{
    public async Task<PlanFindings> FindAsync(CampaignForm form, CultureInfo culture, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var reading = ReadForm.Read(form, culture, now);
        var problems = new List<FormProblem>(reading.Problems);
        var document = reading.Document.Length > 0
            ? await PinAsync(reading.Document, cancellationToken)
            : new DocumentNeeded();
        if (document.Refusal is { } unknown and not DocumentNeeded)
        {
            problems.Add(new FormProblem("document", unknown));
        }
        else if (document.Value is { } pinned && reading.HasDue
            && CreateCampaign.Objection(pinned.Document, reading.Due, now) is { } objection)
        {
            problems.Add(new FormProblem("document", objection));
        }

        if (reading.Audience.IsEmpty)
        {
            return new PlanFindings(null, null, problems);
        }

        var people = await audience.FindAsync(reading.Audience, cancellationToken);
        problems.AddRange(people.Problems);
        return new PlanFindings(
            problems.Count == 0 && document.Value is { } exact
                ? new CampaignPlan(reading, exact, people.Audience, people.DryRun.Total)
                : null,
            people.DryRun,
            problems);
    }

    // Only files of the documents folder can be named, whatever id a card brings.
    private async Task<Outcome<PinnedDocument>> PinAsync(string given, CancellationToken cancellationToken)
    {
        var listed = await library.ListAsync(cancellationToken);
        if (listed.Refusal is { } refusal)
        {
            return refusal;
        }

        var named = listed.Value!.Where(document => document.ItemId == given // no refusal: listed
            || string.Equals(document.Number, given, StringComparison.OrdinalIgnoreCase)).ToList();
        var chosen = named.FirstOrDefault(document => document.Status == DocumentStatus.Published) ?? named.FirstOrDefault();
        return chosen is null ? new UnknownDocument() : await library.PinAsync(chosen.ItemId, cancellationToken);
    }
}
