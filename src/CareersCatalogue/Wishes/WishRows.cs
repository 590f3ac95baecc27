using CareersCatalogue.Snapshot;

namespace CareersCatalogue.Wishes;

/// <summary>
/// Every wording that is understood as a wish. To teach another, write it into the row that means the same, or add a row.
/// </summary>
/// <remarks>
/// Written for this project by thinking about how young people, parents and advisers talk. Where two rows share a wording, the one that
/// has a meaning for it as it stands, wanted or refused, and comes first here holds.
/// </remarks>
public static class WishRows
{
    /// <summary>The rows for a release, in order of precedence.</summary>
    public static IReadOnlyList<WishRow> Of(Catalogue catalogue) =>
    [
        .. WayWishes.Rows(), .. LevelWishes.Rows(), .. HoursWishes.Rows(), .. JobWishes.Rows(), .. DislikeWishes.Rows(),
        .. PlaceWishes.Rows(), .. CatalogueWishes.Rows(catalogue), .. InterestWishes.Rows(),
    ];
}
