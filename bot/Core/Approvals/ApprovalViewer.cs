using System.Globalization;

namespace TeamsIsms.Approvals;

/// <summary>For whose eyes a card is drawn, and when.</summary>
public sealed record ApprovalViewer(Guid Person, CultureInfo Culture, DateTimeOffset Now);
