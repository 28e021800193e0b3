using System.Globalization;

namespace TeamsIsms.Sandbox.Tenant;

/// <summary>Units of the fictional company: six, and one more for each 250 staff beyond that.</summary>
internal static class Units
{
    public const int CustomerService = 0;
    public const int Network = 1;
    public const int Finance = 2;
    public const int Information = 4;
    public const int Administration = 5;
    public const string Board = "總經理室";

    public static readonly IReadOnlyList<string> Names = ["客服處", "網路處", "財務處", "工程處", "資訊處", "管理處"];

    public static int Count(int staff) => Math.Max(Names.Count, (staff + 249) / 250);

    public static string Name(int unit) => unit < Names.Count
        ? Names[unit]
        : string.Create(CultureInfo.InvariantCulture, $"{Names[unit % Names.Count]}第 {unit / Names.Count + 1} 區");

    public static int HeadSeat(int unit) =>
        unit < Names.Count ? Seats.FirstHead + unit : Seats.Ordinary + unit - Names.Count;
}
