using System.Globalization;
using System.Text;
using QRCoder;

namespace CareersWeb.Site.Codes;

/// <summary>An address as a square that phones read, drawn as one path.</summary>
/// <remarks>Source: ISO/IEC 18004. A seventh of the square may be dirty or folded (level M) and it still reads.</remarks>
internal sealed class QrPicture
{
    /// <summary>Draws it.</summary>
    /// <param name="address">With its scheme and host; at most 2,331 bytes, which is far beyond any of ours.</param>
    public QrPicture(string address)
    {
        using var drawn = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var rows = drawn.ModuleMatrix; // with the blank border that the standard asks for
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
            for (var x = 0; x < rows[y].Count; x++)
                if (rows[y][x])
                    path.Append(CultureInfo.InvariantCulture, $"M{x},{y}h1v1h-1z");
        (Address, Size, Path) = (address, rows.Count, path.ToString());
    }

    public string Address { get; }

    /// <summary>Width and height with the border, in modules.</summary>
    public int Size { get; }

    /// <summary>The dark modules, as SVG writes a path.</summary>
    public string Path { get; }
}
