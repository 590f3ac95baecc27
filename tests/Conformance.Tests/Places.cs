using System.Runtime.CompilerServices;

namespace Conformance.Tests;

/// <summary>Where the evidence and the reference implementation stand.</summary>
internal static class Places
{
    /// <summary>Cases and scenarios that others wrote; not part of the repository.</summary>
    internal static string Evidence { get; } = Path.Combine(Root(), "..", "shared", "conformance");

    /// <summary>The folder of the reference implementation's adapter, where its package is installed.</summary>
    internal static string Reference { get; } = Path.Combine(Root(), "tests", "Conformance");

    private static string Root([CallerFilePath] string thisFile = "")
    {
        for (var folder = Path.GetDirectoryName(thisFile); folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "CareersExplorer.sln")))
                return folder;
        throw new InvalidOperationException("The tests do not stand in the repository.");
    }
}
