namespace TestKit;

/// <summary>Finds a program of the machine. Linked into the tests that refer to nothing of ours.</summary>
public static class ProgramOnPath
{
    /// <summary>Its full path; null when the machine has none of the name.</summary>
    public static string? Find(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}
