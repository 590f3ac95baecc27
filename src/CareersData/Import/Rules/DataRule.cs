using CareersData.Documents;

namespace CareersData.Import.Rules;

/// <summary>One law about records together, which no schema can state.</summary>
/// <param name="documents">The records that follow their schemas.</param>
/// <param name="today">The day that no date may lie after.</param>
/// <returns>Every breach, in the order of the files.</returns>
internal delegate IEnumerable<DataProblem> DataRule(CatalogueDocuments documents, DateOnly today);
