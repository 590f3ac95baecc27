namespace Clients.Tests;

/// <summary>The examples for developers run as they are printed, against the running host.</summary>
[Collection(ServedGroup.Name)]
public sealed class ExampleTests(ServedHost host) : IDisposable
{
    private static readonly string Compiler = Path.Combine(Tool.Folder, "node_modules", "typescript", "bin", "tsc");

    private readonly string _folder = Directory.CreateTempSubdirectory("careers-client-").FullName;

    [ToolFact("python3")]
    public async Task Python_PrintsTheJobs() =>
        AssertJobs(await Tool.RunAsync("python3", Tool.Examples, "careers.py", host.Address.ToString()));

    [ToolFact("node")]
    public async Task TypeScript_CompilesStrictlyAndPrintsTheJobs()
    {
        var modules = Directory.CreateSymbolicLink(Path.Combine(_folder, "node_modules"), Path.Combine(Tool.Folder, "node_modules"));
        File.Copy(Path.Combine(Tool.Examples, "careers.ts"), Path.Combine(_folder, "careers.mts"));
        await Tool.RunAsync("node", _folder, Compiler, "--strict", "--target", "es2022", "--module", "nodenext", "--types", "node", "careers.mts");
        AssertJobs(await Tool.RunAsync("node", _folder, "careers.mjs", host.Address.ToString()));
        modules.Delete();
    }

    [ToolFact("dotnet")]
    public async Task CSharp_PrintsTheJobs()
    {
        File.Copy(Path.Combine(Tool.Examples, "Careers.cs"), Path.Combine(_folder, "Careers.cs"));
        AssertJobs(await Tool.RunAsync("dotnet", _folder, "run", "Careers.cs", "--", host.Address.ToString()));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void AssertJobs(string printed)
    {
        var lines = printed.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Assert.EndsWith(" jobs in all", lines[0], StringComparison.Ordinal);
        Assert.Equal(5, lines.Skip(1).Count(line => line.Contains("from £", StringComparison.Ordinal) || line.Contains("pay varies", StringComparison.Ordinal)));
        Assert.Equal("Asked again: the answer has not changed", lines[^1]);
    }
}
