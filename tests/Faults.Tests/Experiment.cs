namespace Faults.Tests;

/// <summary>One fault: what was done, what should come of it, and what did.</summary>
internal sealed record Experiment(string Fault, string Expected, string Seen, bool IsAsExpected)
{
    private static readonly Lock OneAtATime = new();

    /// <summary>Whether faults last as long as the goals say (<c>FAULTS=long</c>), rather than as long as it takes to see what they do.</summary>
    public static bool IsLong { get; } = Environment.GetEnvironmentVariable("FAULTS") == "long";

    /// <summary>Where the table of a run is gathered; the file that the script prints.</summary>
    public static string TableFile { get; } = Path.Combine(TestKit.RepositoryFolder.Root, "artifacts", "faults.md");

    /// <summary>Notes it in the table; the test fails when it was not as expected.</summary>
    public void Check()
    {
        lock (OneAtATime)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(TableFile)!); // a file's path has a folder
            File.AppendAllText(TableFile, this + "\n");
        }

        Assert.True(IsAsExpected, ToString());
    }

    public override string ToString() => $"| {Fault} | {Expected} | {Seen} | {(IsAsExpected ? "as expected" : "NOT AS EXPECTED")} |";
}
