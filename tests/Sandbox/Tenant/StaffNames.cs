using System.Globalization;

namespace TeamsIsms.Sandbox.Tenant;

/// <summary>Made-up names: a surname and two syllables, drawn by seat number.</summary>
internal static class StaffNames
{
    private static readonly (string Character, string Latin)[] Surnames =
    [
        ("陳", "Chen"), ("林", "Lin"), ("黃", "Huang"), ("張", "Chang"), ("李", "Li"), ("王", "Wang"), ("吳", "Wu"),
        ("劉", "Liu"), ("蔡", "Tsai"), ("楊", "Yang"), ("許", "Hsu"), ("鄭", "Cheng"), ("謝", "Hsieh"), ("郭", "Kuo"),
        ("洪", "Hung"), ("邱", "Chiu"), ("曾", "Tseng"), ("廖", "Liao"), ("賴", "Lai"), ("周", "Chou"), ("葉", "Yeh"),
        ("蘇", "Su"), ("江", "Chiang"),
    ];

    private static readonly (string Character, string Latin)[] First =
    [
        ("雅", "Ya"), ("志", "Chih"), ("淑", "Shu"), ("家", "Chia"), ("怡", "Yi"), ("俊", "Chun"), ("佩", "Pei"),
        ("建", "Chien"), ("宜", "Yi"), ("冠", "Kuan"), ("欣", "Hsin"), ("育", "Yu"), ("宗", "Tsung"), ("靜", "Ching"),
        ("柏", "Po"), ("詩", "Shih"), ("承", "Cheng"),
    ];

    private static readonly (string Character, string Latin)[] Second =
    [
        ("婷", "Ting"), ("豪", "Hao"), ("芬", "Fen"), ("宏", "Hung"), ("君", "Chun"), ("傑", "Chieh"), ("蓉", "Jung"),
        ("翰", "Han"), ("玲", "Ling"), ("霖", "Lin"), ("萱", "Hsuan"), ("倫", "Lun"), ("慧", "Hui"), ("廷", "Ting"),
        ("如", "Ju"), ("安", "An"), ("瑜", "Yu"), ("賢", "Hsien"), ("穎", "Ying"),
    ];

    public static string Chinese(int seat)
    {
        var (surname, first, second) = Draw(seat);
        return surname.Character + first.Character + second.Character;
    }

    public static string English(int seat)
    {
        var (surname, first, second) = Draw(seat);
        return $"{first.Latin}-{second.Latin} {surname.Latin}";
    }

    public static string Account(int seat) => string.Create(CultureInfo.InvariantCulture, $"{Draw(seat).Surname.Latin}.{(seat < Seats.FirstJoiner ? "" : "J")}{seat & 0xfffffff:D5}");

    /// <summary>200 characters, the longest the product must show.</summary>
    public static string Long() => string.Concat(Enumerable.Repeat("巴布羅．迪亞哥．荷西．", 19))[..200];

    // 23, 17 and 19 share no divisor, so a name returns only after 7,429 seats.
    private static ((string Character, string Latin) Surname, (string Character, string Latin) First, (string Character, string Latin) Second)
        Draw(int seat) => (Surnames[seat % 23], First[seat % 17], Second[seat % 19]);
}
