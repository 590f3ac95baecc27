using CareersData.Databases;
using CareersData.Import;

namespace CareersData.Snapshot;

/// <summary>What is served, and what is wrong with what is not.</summary>
/// <param name="Version">Version of the release in memory; null when there is none and nothing can be served.</param>
/// <param name="Problems">Why <c>data/</c> as it is now is not served; empty when it is, or an older release was chosen.</param>
public sealed record CatalogueStatus(string? Version, IReadOnlyList<DataProblem> Problems)
{
    /// <summary>What was found damaged at the start; null when nothing was.</summary>
    public DatabaseDamage? Damage { get; init; }

    /// <summary>Whether there is a release to serve.</summary>
    public bool IsServing => Version is not null;
}
