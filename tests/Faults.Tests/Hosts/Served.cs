using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using TestKit;

namespace Faults.Tests.Hosts;

/// <summary>The whole program in a process of its own, on a port of its own of this machine.</summary>
internal sealed class Served : IDisposable
{
    /// <summary>Opens every conversation of the hosts that tests start.</summary>
    public const string Secret = "a-secret-of-the-fault-tests";

    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(2);

    private readonly KeptProcess _process;

    public Served(string folder, string name, params IEnumerable<(string Name, string Value)> settings)
    {
        Port = FreePort();
        _process = new(Path.Combine(folder, $"{name}.log"), ["dotnet", Program],
        [
            ("ASPNETCORE_URLS", $"http://127.0.0.1:{Port}"), ("DirectLine__Secret", Secret), ("RateLimits__Enabled", "false"),
            ("Bot__Conversations__MaximumActivities", "10000"), ("CareersBot__LearnsAtStart", "false"),
            ("Logging__LogLevel__Default", "Warning"), ("Catalogue__DataPath", Path.Combine(RepositoryFolder.Root, "data")), .. settings,
        ]);
        Client = new() { BaseAddress = new($"http://127.0.0.1:{Port}"), Timeout = TimeSpan.FromMinutes(1) };
    }

    /// <summary>What a build makes; the configuration is that of these tests.</summary>
    public static string Program { get; } = Path.Combine(
        RepositoryFolder.Root, "src", "CareersWeb", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "CareersWeb.dll");

    public int Port { get; }

    public HttpClient Client { get; }

    public KeptProcess Process => _process;

    /// <summary>A port that nobody listens on now, below those that the machine gives to connections on their way out: it is free a moment later too.</summary>
    public static int FreePort()
    {
        while (true)
        {
            var port = Random.Shared.Next(20_000, 30_000);
            using var listener = new TcpListener(IPAddress.Loopback, port);
            try
            {
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // somebody has it
            }
        }
    }

    /// <summary>Waits until it serves, and has answered a first chat.</summary>
    public async Task ReadyAsync()
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < LongestStart; await Task.Delay(50))
        {
            if (!_process.IsRunning) break;
            try
            {
                using var answer = await Client.GetAsync("/health/ready");
                if (!answer.IsSuccessStatusCode) continue;
                await new Talk(Client, "warm-up").SayAsync("hi");
                return;
            }
            catch (HttpRequestException)
            {
                // not listening yet
            }
        }

        throw new InvalidOperationException($"The host did not start: {await File.ReadAllTextAsync(_process.LogFile)}");
    }

    /// <summary>The release it serves; null when it cannot say.</summary>
    public async Task<string?> ReleaseAsync()
    {
        using var answer = await Client.GetAsync("/health/ready");
        return answer.IsSuccessStatusCode ? JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("release").GetString() : null;
    }

    /// <summary>Runs a command of the program to its end, as an operator would.</summary>
    /// <returns>What it printed; the test fails when it failed.</returns>
    public static async Task<string> CommandAsync(IEnumerable<string> words, IEnumerable<(string Name, string Value)> settings)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. words]) 
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        foreach (var (name, value) in settings) start.Environment[name] = value;
        using var process = System.Diagnostics.Process.Start(start)!; // never null for a program that is not opened through a shell
        using var limit = new CancellationTokenSource(LongestStart);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        var output = await process.StandardOutput.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        Assert.True(process.ExitCode == 0, $"{string.Join(' ', words)}: {output}{await errors}");
        return output;
    }

    public void Dispose()
    {
        Client.Dispose();
        _process.Dispose();
    }
}
