namespace TeamsIsms.Campaigns;

/// <summary>Walks over everybody to count an audience and to find the people who were typed by name.</summary>
internal sealed class AudienceCountRun(PeopleTable people, DirectoryClient directory)
{
    private const int AtOnce = 8;

    public async Task<AudienceFindings> FindAsync(AudienceChoice choice, CancellationToken cancellationToken)
    {
        var members = new HashSet<Guid>();
        var problems = new List<FormProblem>();
        var known = choice.Known;
        foreach (var name in choice.GroupNames)
        {
            if (await directory.GroupsAsync(name, cancellationToken) is [var named])
            {
                known = AudienceChoice.WithGroup(known, named);
            }
            else
            {
                problems.Add(new FormProblem("groups", new UnknownGroup(name)));
            }
        }

        foreach (var group in known.Groups)
        {
            var any = false;
            await foreach (var member in directory.MembersAsync(group, cancellationToken))
            {
                any = true;
                members.Add(member);
            }

            if (!any)
            {
                problems.Add(new FormProblem("groups", new UnknownGroup(group.ToString())));
            }
        }

        var findings = await CountAsync(choice with { Known = known }, members, cancellationToken);
        return findings with { Problems = [.. problems, .. findings.Problems] };
    }

    private async Task<AudienceFindings> CountAsync(AudienceChoice choice, HashSet<Guid> members, CancellationToken cancellationToken)
    {
        var all = new AudienceCount(choice, members);
        var gate = new Lock();
        await Parallel.ForAsync(
            0,
            PeopleKeys.Buckets,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (bucket, cancel) =>
            {
                var part = new AudienceCount(choice, members);
                await foreach (var known in people.ReadBucketAsync(bucket, cancel))
                {
                    part.Add(known);
                }

                lock (gate)
                {
                    all.Merge(part);
                }
            });
        return all.Findings();
    }
}
