using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Architecture.Tests;

/// <summary>The source tree that the tests read.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static IEnumerable<string> SourceFiles(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories).Where(IsOurs).Order(StringComparer.Ordinal);

    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    public static IReadOnlyList<string> References(string project, string element)
    {
        var file = XDocument.Load(Path.Combine(Root, "src", project, project + ".csproj"));
        return [.. file.Descendants(element).Select(item => (string)item.Attribute("Include")!)
            .Select(include => element == "ProjectReference" ? Path.GetFileNameWithoutExtension(include) : include).Order(StringComparer.Ordinal)];
    }

    public static IReadOnlyList<string> Projects() =>
        [.. Directory.EnumerateDirectories(Path.Combine(Root, "src")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    private static bool IsOurs(string path) =>
        !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        && !path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static string FindRoot([CallerFilePath] string thisFile = "")
    {
        for (var folder = Path.GetDirectoryName(thisFile); folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "CareersExplorer.sln")))
                return folder;
        throw new InvalidOperationException("The tests do not stand in the repository.");
    }
}
