using CareersData.Releases;

namespace CareersData.Import;

/// <summary>What an import came to.</summary>
/// <param name="Release">The release that is served now because of it; null when the data has problems and nothing was changed.</param>
/// <param name="Problems">Everything that is wrong with the data, by file; empty when there is a release.</param>
public sealed record ImportOutcome(Release? Release, IReadOnlyList<DataProblem> Problems);
