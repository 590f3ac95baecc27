using System.Runtime.CompilerServices;

namespace CareersSearch.Tests.Evaluation;

/// <summary>Finds folders of the repository and beside it.</summary>
internal static class Surroundings
{
    /// <summary>A folder from the repository's root; null where it is not there.</summary>
    internal static string? Find(string relative, [CallerFilePath] string thisFile = "")
    {
        var root = Path.GetDirectoryName(thisFile);
        while (root is not null && !File.Exists(Path.Combine(root, "CareersExplorer.sln"))) root = Path.GetDirectoryName(root);
        var path = root is null ? null : Path.GetFullPath(Path.Combine(root, relative));
        return Directory.Exists(path) ? path : null;
    }
}
