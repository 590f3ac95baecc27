using System.Diagnostics;
using System.Globalization;

namespace Faults.Tests.Hosts;

/// <summary>
/// A program of the machine that ends with this process at the latest: a shell keeps it, and ends it when its own input ends. What it prints
/// goes to a file.
/// </summary>
internal sealed class KeptProcess : IDisposable
{
    private const string Keeper = """log=$1; shift; "$@" >"$log" 2>&1 & echo $!; cat >/dev/null; kill -9 $! 2>/dev/null; wait""";

    private readonly Process _keeper;

    public KeptProcess(string logFile, IEnumerable<string> words, IEnumerable<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo("sh", ["-c", Keeper, "keeper", logFile, .. words]) 
        {
            UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        _keeper = Process.Start(start)!; // never null for a program that is not opened through a shell
        Id = int.Parse(_keeper.StandardOutput.ReadLine()!, CultureInfo.InvariantCulture); // the keeper prints it first
        LogFile = logFile;
    }

    public int Id { get; }

    public string LogFile { get; }

    /// <summary>Whether it runs; one that has ended but is not taken notice of yet does not.</summary>
    public bool IsRunning => File.Exists($"/proc/{Id}/stat") && File.ReadAllText($"/proc/{Id}/stat").Split(") ")[^1][0] != 'Z';

    /// <summary>Sends a signal, such as <c>TERM</c> or <c>KILL</c>.</summary>
    public void Signal(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Waits until it has ended.</summary>
    /// <returns>Whether it did in time.</returns>
    public async Task<bool> EndsWithinAsync(TimeSpan limit)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < limit; await Task.Delay(20))
            if (!IsRunning) return true;
        return false;
    }

    public void Dispose()
    {
        _keeper.StandardInput.Close();
        _keeper.WaitForExit(TimeSpan.FromSeconds(10));
        _keeper.Dispose();
    }
}
