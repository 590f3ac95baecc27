using System.Globalization;
using CareersWeb.Site.Wording;

namespace CareersWeb.Site.Jobs;

/// <summary>Pay by nation as bars from the first post to the usual top. The table beside it says the same in figures.</summary>
/// <param name="Rows">A row for each nation; at least one.</param>
internal sealed record PayChart(IReadOnlyList<PayRow> Rows)
{
    /// <summary>Width of the chart, in its own units; a phone shows one unit as about a pixel.</summary>
    public const int Width = 360;

    private const int Top = 24;
    private const int RowHeight = 42;
    private const int Left = 8;
    private const int BarRoom = 328;
    private const int Step = 10_000;
    private const int MostTicks = 6;

    public int Height => Top + (Rows.Count * RowHeight) + 6;

    /// <summary>Pounds at the right edge.</summary>
    public int Most { get; } = (Rows.Max(row => row.Range.MaximumPounds) + Step - 1) / Step * Step;

    /// <summary>The lines of the scale and what stands at them.</summary>
    public IEnumerable<(string X, string Label)> Ticks
    {
        get
        {
            var step = ((Most / Step / MostTicks) + 1) * Step;
            for (var pounds = 0; pounds <= Most; pounds += step)
                yield return (XOf(pounds), pounds == 0 ? "£0" : string.Create(CultureInfo.InvariantCulture, $"£{pounds / 1000},000"));
        }
    }

    public string XOf(int pounds) => Number(Left + ((double)pounds / Most * BarRoom));

    public string WidthOf(PayRow row) => Number(Math.Max(4, (double)(row.Range.MaximumPounds - row.Range.MinimumPounds) / Most * BarRoom));

    public static string YOf(int place) => Number(Top + (place * RowHeight));

    public static string LabelOf(PayRow row) => $"{row.Nation}: {PayWording.Range(row.Range)}";

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
