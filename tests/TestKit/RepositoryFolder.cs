using System.Runtime.CompilerServices;

namespace TestKit;

/// <summary>Where the source tree stands, for tests that read its files.</summary>
public static class RepositoryFolder
{
    /// <summary>The folder with the solution; a full path.</summary>
    public static string Root { get; } = Find();

    private static string Find([CallerFilePath] string thisFile = "")
    {
        for (var folder = Path.GetDirectoryName(thisFile); folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "CareersExplorer.sln")))
                return folder;
        throw new InvalidOperationException("The tests do not stand in the repository.");
    }
}
