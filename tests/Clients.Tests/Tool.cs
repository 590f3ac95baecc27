using System.Diagnostics;
using TestKit;

namespace Clients.Tests;

/// <summary>A program of the machine that a test starts.</summary>
internal static class Tool
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    /// <summary>Where this project and its npm packages are.</summary>
    public static string Folder { get; } = Path.Combine(RepositoryFolder.Root, "tests", "Clients.Tests");

    /// <summary>Why a program cannot be started; null when it can.</summary>
    public static string? Missing(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name)))
            ? null
            : $"There is no {name} on the path.";

    /// <summary>Runs a program to its end.</summary>
    /// <returns>What it wrote; the test fails when it failed or took too long.</returns>
    public static async Task<string> RunAsync(string name, string folder, params IEnumerable<string> arguments)
    {
        using var limit = new CancellationTokenSource(Limit);
        using var process = Process.Start(new ProcessStartInfo(name, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!; // never null for a program that is not opened through a shell
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            Assert.True(process.ExitCode == 0, $"{name} ended with {process.ExitCode}:\n{await output}\n{await errors}");
            return await output;
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }
}

/// <summary>A fact that needs a program of the machine; skipped, with the reason, where it is missing.</summary>
public sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(string tool) => Skip = Tool.Missing(tool);
}

/// <summary>A theory that needs a program of the machine; skipped, with the reason, where it is missing.</summary>
public sealed class ToolTheoryAttribute : TheoryAttribute
{
    public ToolTheoryAttribute(string tool) => Skip = Tool.Missing(tool);
}
