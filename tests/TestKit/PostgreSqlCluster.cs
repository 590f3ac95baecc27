using System.Diagnostics;

namespace TestKit;

/// <summary>
/// A PostgreSQL server of the tests' own in a folder of its own, reached through a socket in that folder alone. It ends, and its folder
/// goes, when it is disposed of or this process ends, however it ends: the shell that keeps the server waits for the end of its input.
/// </summary>
public sealed class PostgreSqlCluster : IDisposable
{
    private const string User = "postgres";
    private const int LongestWaitSeconds = 60;

    // Reads what to do from the input; the end of the input is the end of the server.
    private const string Keeper = """
        dir=$1; bin=$2; shift 2
        begin() { "$bin/postgres" -D "$dir/data" -k "$dir" -c listen_addresses= "$@" >>"$dir/log" 2>&1 & pid=$!; }
        begin "$@"
        while read -r word; do
          case $word in
            crash) kill -QUIT $pid; wait $pid; echo done ;;
            begin) begin "$@"; echo done ;;
          esac
        done
        kill -INT $pid; wait $pid; rm -rf "$dir"
        """;

    private static readonly Lazy<PostgreSqlCluster> OneForAll = new(() => new(isDurable: false));

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"careers-pg-{Guid.NewGuid():N}"[..22]);
    private readonly Process _keeper;

    /// <param name="isDurable">Whether what is committed is on the disk, as on a real server; tests that restart nothing are quicker without.</param>
    public PostgreSqlCluster(bool isDurable)
    {
        if (Missing is { } reason) throw new InvalidOperationException(reason);
        Directory.CreateDirectory(_folder);
        if (Environment.IsPrivilegedProcess) Run("chown", User, _folder);
        RunAsServer($"{Binaries}/initdb", "-D", $"{_folder}/data", "-U", User, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        string[] settings = ["-c", "max_connections=300", "-c", $"fsync={(isDurable ? "on" : "off")}"];
        _keeper = Start([.. AsServer, "sh", "-c", Keeper, "keeper", _folder, Binaries!, .. settings], input: true);
        WaitUntilReady();
    }

    /// <summary>Why no server can be had here; null when one can.</summary>
    public static string? Missing { get; } = Binaries is null
        ? "There is no PostgreSQL server (Debian's package postgresql)."
        : Environment.IsPrivilegedProcess && !File.ReadLines("/etc/passwd").Any(line => line.StartsWith(User + ":", StringComparison.Ordinal))
            ? $"PostgreSQL does not run as root, and there is no user {User}."
            : null;

    /// <summary>One server for all tests of this process that leave it running; forgets everything with them.</summary>
    public static PostgreSqlCluster Shared => OneForAll.Value;

    /// <summary>Where the server's programs are; null for nowhere.</summary>
    public static string? Binaries => Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(folder => Path.Combine(folder, "bin"))
            .Where(folder => File.Exists(Path.Combine(folder, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault()
        : null;

    private static string[] AsServer => Environment.IsPrivilegedProcess ? ["runuser", "-u", User, "--"] : [];

    /// <summary>Makes an empty database.</summary>
    /// <returns>How to reach it.</returns>
    public string NewDatabase()
    {
        var name = $"careers_{Guid.NewGuid():N}";
        Execute(User, $"CREATE DATABASE {name}");
        return $"Host={_folder};Username={User};Database={name}";
    }

    /// <summary>Ends the server as a crash would, with whatever it is doing.</summary>
    public void Crash() => Tell("crash");

    /// <summary>Begins again after <see cref="Crash"/>; returns when connections are taken.</summary>
    public void Begin()
    {
        Tell("begin");
        WaitUntilReady();
    }

    public void Dispose()
    {
        _keeper.StandardInput.Close();
        _keeper.WaitForExit(TimeSpan.FromSeconds(LongestWaitSeconds));
        _keeper.Dispose();
    }

    private void Execute(string database, string statement) =>
        Run($"{Binaries}/psql", "-X", "-q", "-h", _folder, "-U", User, "-d", database, "-v", "ON_ERROR_STOP=1", "-c", statement);

    private void Tell(string word)
    {
        _keeper.StandardInput.WriteLine(word);
        _keeper.StandardInput.Flush();
        if (_keeper.StandardOutput.ReadLine() != "done") throw new InvalidOperationException($"The server did not {word}.");
    }

    private void WaitUntilReady()
    {
        for (var until = DateTime.UtcNow.AddSeconds(LongestWaitSeconds); DateTime.UtcNow < until; Thread.Sleep(50))
        {
            using var ask = Start([$"{Binaries}/pg_isready", "-q", "-h", _folder], input: false);
            ask.WaitForExit();
            if (ask.ExitCode == 0) return;
        }

        throw new InvalidOperationException($"The server did not begin: {File.ReadAllText(Path.Combine(_folder, "log"))}");
    }

    private static void RunAsServer(params string[] words) => Run([.. AsServer, .. words]);

    private static void Run(params string[] words)
    {
        using var process = Start(words, input: false);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{string.Join(' ', words)}: {output.Result}{errors.Result}");
    }

    private static Process Start(string[] words, bool input) => Process.Start(new ProcessStartInfo(words[0], words[1..])
    {
        UseShellExecute = false, RedirectStandardInput = input, RedirectStandardOutput = true, RedirectStandardError = !input, WorkingDirectory = "/",
    })!; // never null for a program that is not opened through a shell
}
