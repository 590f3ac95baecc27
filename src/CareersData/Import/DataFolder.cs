using CareersData.Documents;

namespace CareersData.Import;

/// <summary>What was read of <c>data/</c>.</summary>
/// <param name="Files">The JSON files that could be read, by path.</param>
/// <param name="Problems">What could not be read, and why.</param>
internal sealed record DataFolder(IReadOnlyList<DataFile> Files, IReadOnlyList<DataProblem> Problems);
