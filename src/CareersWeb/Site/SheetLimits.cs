namespace CareersWeb.Site;

/// <summary>How much fits into a box of a sheet that stays on the device; characters. All together fit into what a browser keeps.</summary>
internal static class SheetLimits
{
    /// <summary>A point of an advert, in one line.</summary>
    public const int Line = 200;

    /// <summary>Notes for an answer that is spoken.</summary>
    public const int Notes = 2_000;

    /// <summary>A part of a text that is handed in.</summary>
    public const int Text = 5_000;
}
