namespace TeamsIsms.Training.Notices;

/// <summary>Acts on notices of some kinds. A notice may come twice and late; what it does is done once.</summary>
internal interface ITrainingNoticeRun
{
    bool Takes(TrainingNoticeKind kind);

    /// <returns>The pause before it is to be repeated; null when it is done.</returns>
    Task<TimeSpan?> RunAsync(TrainingNotice notice, DateTimeOffset now, CancellationToken cancellationToken);
}
