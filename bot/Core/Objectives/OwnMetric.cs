namespace TeamsIsms.Objectives;

/// <summary>What the product measures from its own records, without anybody typing it.</summary>
public enum OwnMetric
{
    /// <summary>Percent of those who owed an acknowledgement, of campaigns due in the period.</summary>
    AcknowledgementRate,

    /// <summary>Percent of those who took a test and passed it, of courses due in the period.</summary>
    PassRate,

    /// <summary>The median of minutes from awareness to the first notice of an authority, of incidents recorded in the period.</summary>
    MinutesToNotify,

    /// <summary>Actions that are overdue when the period is measured.</summary>
    OverdueActions,
}

/// <summary>Which values are good ones.</summary>
public enum MetricDirection
{
    AtLeast,
    AtMost,
}
