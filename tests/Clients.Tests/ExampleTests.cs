using CareersWeb.Site.Developers;

namespace Clients.Tests;

/// <summary>The examples for developers run as <c>/developers</c> prints them, against the running host.</summary>
[Collection(ServedGroup.Name)]
public sealed class ExampleTests(ServedHost host) : IDisposable
{
    private static readonly string Compiler = Path.Combine(Tool.Folder, "node_modules", "typescript", "bin", "tsc");

    private readonly string _folder = Directory.CreateTempSubdirectory("careers-client-").FullName;

    [ToolFact("python3")]
    public async Task Python_PrintsTheJobs() =>
        AssertJobs(await Tool.RunAsync("python3", _folder, await WriteAsync("careers.py")));

    [ToolFact("node")]
    public async Task TypeScript_CompilesStrictlyAndPrintsTheJobs()
    {
        var modules = Directory.CreateSymbolicLink(Path.Combine(_folder, "node_modules"), Path.Combine(Tool.Folder, "node_modules"));
        File.Move(await WriteAsync("careers.ts"), Path.Combine(_folder, "careers.mts"));
        await Tool.RunAsync("node", _folder, Compiler, "--strict", "--target", "es2022", "--module", "nodenext", "--types", "node", "careers.mts");
        AssertJobs(await Tool.RunAsync("node", _folder, "careers.mjs"));
        modules.Delete();
    }

    [ToolFact("dotnet")]
    public async Task CSharp_PrintsTheJobs()
    {
        await WriteAsync("Careers.cs");
        AssertJobs(await Tool.RunAsync("dotnet", _folder, "run", "Careers.cs"));
    }

    /// <summary>The files that the shell runs, and what they print.</summary>
    public static TheoryData<string, string> Commands => new()
    {
        { "ask.sh", """^\{"data":\{"occupation":\{"title":"Paramedic","summary":"[^"]+","pay":\{"minimum":[0-9]+,"maximum":[0-9]+\}\}\}\}$""" },
        { "ask-by-hash.sh", """^(\{"data":\{"catalogue":\{"version":"[^"]+"\},"occupations":\{"totalCount":[0-9]+\}\}\})\n\1$""" },
        { "direct-line-token.sh", """^\{"conversationId":"[^"]+","token":"[^"]+","expires_in":1800\}$""" },
    };

    [ToolTheory("curl")]
    [MemberData(nameof(Commands))]
    public async Task Command_PrintsItsAnswer(string file, string expected) =>
        Assert.Matches(expected, (await Tool.RunAsync("env", _folder, $"DIRECT_LINE_SECRET={ServedHost.Secret}", "bash", "-e", await WriteAsync(file))).Trim());

    [Fact]
    public void EveryCommand_IsRun() => Assert.Equal(
        DeveloperExamples.All.Where(example => example.Language == "sh").Select(example => example.File).Order(StringComparer.Ordinal),
        Commands.Select(row => (string)row[0]).Order(StringComparer.Ordinal));

    [Fact]
    public void EveryProgram_IsRun() => Assert.Equal(
        ["careers.ts", "careers.py", "Careers.cs"],
        DeveloperExamples.All.Where(example => example.Language is not ("sh" or "html")).Select(example => example.File));

    private async Task<string> WriteAsync(string file)
    {
        var path = Path.Combine(_folder, file);
        await File.WriteAllTextAsync(path, DeveloperExamples.All.Single(example => example.File == file).For(host.Address.GetLeftPart(UriPartial.Authority)));
        return path;
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
