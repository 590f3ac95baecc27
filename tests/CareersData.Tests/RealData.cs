using CareersData.Import;

namespace CareersData.Tests;

/// <summary>The <c>data/</c> of this repository.</summary>
internal static class RealData
{
    internal static string Folder { get; } = DataPath.Find(null, AppContext.BaseDirectory);
}
