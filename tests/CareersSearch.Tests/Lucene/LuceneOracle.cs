using System.Diagnostics;
using CareersSearch.Tests.Evaluation;

namespace CareersSearch.Tests.Lucene;

/// <summary>Runs the programs that hold our engine against Lucene. All that they write is in a temporary folder.</summary>
internal sealed class LuceneOracle : IDisposable
{
    private const string JarFolder = "/usr/share/java";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);
    private readonly string _folder = Directory.CreateTempSubdirectory("lucene-oracle-").FullName;

    internal static string? Harness { get; } = Surroundings.Find("../shared/bench/search-peers");

    internal static IReadOnlyList<string> Jars { get; } = Directory.Exists(JarFolder)
        ? [.. ((string[])["core", "analyzers-common", "queryparser", "queries", "sandbox"])
            .SelectMany(part => Directory.EnumerateFiles(JarFolder, $"lucene-{part}-8*.jar")).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Where the compiled oracle is.</summary>
    internal string Classes => Path.Combine(_folder, "classes");

    /// <summary>A synthetic catalogue, the same each time.</summary>
    internal string Catalogue => Path.Combine(_folder, "data", "catalogue.json");

    /// <summary>Our side, as it was built beside these tests.</summary>
    internal static string Adapter { get; } = AdapterPath();

    /// <summary>Compiles the oracle and writes the catalogue.</summary>
    internal async Task PrepareAsync()
    {
        Directory.CreateDirectory(Classes);
        await RunAsync("javac", ["-cp", string.Join(':', Jars), "-d", Classes, Path.Combine(Harness!, "LuceneOracle.java")]);
        await RunAsync("node", [Path.Combine(Harness!, "gen-catalogue.mjs"), "--out", Path.Combine(_folder, "data")]);
    }

    /// <summary>Gives lines to Lucene and returns its answers.</summary>
    internal async Task<string[]> AskAsync(IEnumerable<string> lines) =>
        Lines((await RunAsync("java", ["-cp", $"{Classes}:{string.Join(':', Jars)}", "LuceneOracle", "serve", Catalogue], lines)).Output);

    /// <summary>Gives lines to our adapter and returns its answers.</summary>
    internal static async Task<string[]> AskAdapterAsync(string catalogue, IEnumerable<string> lines) =>
        Lines((await RunAsync("dotnet", [Adapter, catalogue], lines)).Output);

    /// <summary>Runs a program to its end; a program that takes too long is ended and fails the test.</summary>
    internal static async Task<(int Code, string Output)> RunAsync(
        string program, IEnumerable<string> arguments, IEnumerable<string>? input = null)
    {
        using var limit = new CancellationTokenSource(Patience);
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            foreach (var line in input ?? []) await process.StandardInput.WriteLineAsync(line.AsMemory(), limit.Token);
            process.StandardInput.Close();
            await process.WaitForExitAsync(limit.Token);
            return (process.ExitCode, await output + await errors);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string[] Lines(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    // The tests stand in …/CareersSearch.Tests/bin/<configuration>/<framework>/, the adapter likewise in its own folder.
    private static string AdapterPath()
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var tests = own.Parent!.Parent!.Parent!.Parent!.FullName;
        return Path.Combine(tests, "Conformance", "SearchAdapter", "bin", own.Parent.Name, own.Name, "SearchAdapter.dll");
    }
}
