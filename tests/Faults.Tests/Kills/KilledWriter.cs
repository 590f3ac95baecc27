using System.Diagnostics;

namespace Faults.Tests.Kills;

/// <summary>One life of a writer: started, let go, and killed after a while with no word of warning.</summary>
internal static class KilledWriter
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(10); // with a dozen programs a processor, two were not enough

    /// <returns>What it said it had written, in order; what was cut off in the middle is left out.</returns>
    public static async Task<IReadOnlyList<string>> RunAsync(string folder, TimeSpan life)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(KilledWriter).Assembly.Location, "writer", folder])
        {
            UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true,
            Environment = { ["DOTNET_TieredPGO"] = "0" },
        })!; // never null for a program that is not opened through a shell
        try
        {
            using var limit = new CancellationTokenSource(LongestStart);
            var said = new List<string>();
            while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line && line != Writer.Ready) said.Add(line);
            await process.StandardInput.WriteLineAsync("go");
            await process.StandardInput.FlushAsync(limit.Token);
            var reading = process.StandardOutput.ReadToEndAsync(limit.Token);
            await Task.Delay(life, limit.Token);
            process.Kill();
            var rest = (await reading).Split('\n');
            return [.. said, .. rest[..^1]]; // after the last line's end there is nothing, or a line that was cut off
        }
        finally
        {
            if (!process.HasExited) process.Kill();
        }
    }
}
