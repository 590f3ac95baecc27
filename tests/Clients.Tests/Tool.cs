using System.Diagnostics;
using System.Text;
using TestKit;

namespace Clients.Tests;

/// <summary>A program of the machine that a test starts.</summary>
internal static class Tool
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(6);

    /// <summary>Where this project and its npm packages are.</summary>
    public static string Folder { get; } = Path.Combine(RepositoryFolder.Root, "tests", "Clients.Tests");

    /// <summary>Why a program cannot be started; null when it can.</summary>
    public static string? Missing(string name) => ProgramOnPath.Find(name) is null ? $"There is no {name} on the path." : null;

    /// <summary>Runs a program to its end.</summary>
    /// <returns>What it wrote; the test fails when it failed or took too long.</returns>
    public static Task<string> RunAsync(string name, string folder, params IEnumerable<string> arguments) => TalkAsync(name, folder, _ => null, arguments);

    /// <summary>Runs a program that asks on its output, a line at a time, and reads what is answered.</summary>
    /// <param name="name">The program.</param>
    /// <param name="folder">Where it runs.</param>
    /// <param name="answer">What a line is answered with; null for one that asks nothing.</param>
    /// <param name="arguments">What it is given.</param>
    /// <returns>What it wrote besides; the test fails when it failed or took too long.</returns>
    public static async Task<string> TalkAsync(string name, string folder, Func<string, string?> answer, params IEnumerable<string> arguments)
    {
        using var limit = new CancellationTokenSource(Limit);
        using var process = Process.Start(new ProcessStartInfo(name, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!; // never null for a program that is not opened through a shell
        try
        {
            var output = new StringBuilder();
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
            {
                if (answer(line) is { } answered)
                {
                    await process.StandardInput.WriteLineAsync(answered.AsMemory(), limit.Token);
                    await process.StandardInput.FlushAsync(limit.Token);
                }
                else
                {
                    output.Append(line).Append('\n');
                }
            }

            await process.WaitForExitAsync(limit.Token);
            Assert.True(process.ExitCode == 0, $"{name} ended with {process.ExitCode}:\n{output}\n{await errors}");
            return output.ToString();
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
