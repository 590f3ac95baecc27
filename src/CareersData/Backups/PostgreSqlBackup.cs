using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace CareersData.Backups;

/// <summary>Copies of a PostgreSQL database, by the server's own programs: what they write is what its users know how to read.</summary>
internal static class PostgreSqlBackup
{
    internal static string NoProgram(string program) =>
        $"There is no program {program} here: it comes with PostgreSQL's client (Debian: postgresql-client).";

    internal static string Failed(string program, string said) => $"{program} could not do it: {said.Trim()}";

    internal static async Task<string?> WriteAsync(string connectionString, string file, CancellationToken cancellationToken)
    {
        var part = file + ".part";
        string[] dump = ["--format=custom", "--no-owner", "--no-privileges", $"--file={part}"];
        try
        {
            if (await RunAsync(connectionString, "pg_dump", dump, cancellationToken) is { } problem) return problem;
            if (await RunAsync(connectionString, "pg_restore", ["--list", part], cancellationToken) is { } unreadable) return unreadable;
            File.Move(part, file);
            return null;
        }
        finally
        {
            File.Delete(part); // gone already where all went well
        }
    }

    // One transaction: hosts that go on see the database as it was until it is as it was when the copy was made.
    internal static Task<string?> RestoreAsync(string connectionString, string file, CancellationToken cancellationToken) => RunAsync(
        connectionString, "pg_restore",
        [
            "--clean", "--if-exists", "--no-owner", "--no-privileges", "--single-transaction", "--exit-on-error",
            $"--dbname={Database(connectionString)}", file,
        ],
        cancellationToken);

    private static string? Database(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString).Database;

    // How to reach the server goes through the environment: arguments can be seen by every user of a machine.
    private static async Task<string?> RunAsync(
        string connectionString, string program, string[] arguments, CancellationToken cancellationToken)
    {
        var server = new NpgsqlConnectionStringBuilder(connectionString);
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true,
        };
        foreach (var (name, value) in new[]
        {
            ("PGHOST", server.Host), ("PGPORT", server.Port.ToString(CultureInfo.InvariantCulture)), ("PGUSER", server.Username),
            ("PGPASSWORD", server.Password), ("PGDATABASE", server.Database),
        })
            if (value is not null) start.Environment[name] = value;
        try
        {
            using var process = Process.Start(start)!; // never null for a program that is not opened through a shell
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = await process.StandardError.ReadToEndAsync(cancellationToken);
            await output;
            await process.WaitForExitAsync(cancellationToken);
            return process.ExitCode == 0 ? null : Failed(program, errors);
        }
        catch (Win32Exception)
        {
            return NoProgram(program);
        }
    }
}
