namespace CareersData.Tests;

/// <summary>A folder of a test's own that goes when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    internal TemporaryFolder() => Directory.CreateDirectory(Path);

    internal string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"careers-data-{Guid.NewGuid():N}");

    internal string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
