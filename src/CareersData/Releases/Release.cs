namespace CareersData.Releases;

/// <summary>One import of <c>data/</c> that the database keeps.</summary>
/// <param name="Version">What people call it: 16 lower-case hexadecimal digits; unique.</param>
/// <param name="Checksum">SHA-256 over its files, 64 lower-case hexadecimal digits; the version is the first 16.</param>
/// <param name="Created">When it was written.</param>
/// <param name="Licence">The licence of the data.</param>
/// <param name="OccupationCount">A count; at least 1.</param>
/// <param name="EntryRouteCount">A count of ways into all occupations.</param>
/// <param name="IsCurrent">Whether it is the one that is served.</param>
public sealed record Release(
    string Version, string Checksum, DateTimeOffset Created, string Licence, int OccupationCount, int EntryRouteCount, bool IsCurrent)
{
    internal static Release Of(ReleaseRow row, long? currentId) => new(
        row.Version, row.Checksum, DateTimeOffset.FromUnixTimeMilliseconds(row.CreatedMilliseconds), row.Licence,
        row.OccupationCount, row.EntryRouteCount, row.Id == currentId);
}
