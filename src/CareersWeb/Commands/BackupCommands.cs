using System.CommandLine;
using CareersData.Backups;
using CareersWeb.Hosting;

namespace CareersWeb.Commands;

/// <summary><c>backup</c> and <c>restore</c>.</summary>
internal static class BackupCommands
{
    public static Command CreateBackup(string[] settings) => OfFile(
        "backup", "Copy the whole database into a new file, while the service goes on.", settings,
        (database, file, cancellationToken) => database.WriteAsync(file, cancellationToken), file => $"The database is copied to {file}.");

    public static Command CreateRestore(string[] settings) => OfFile(
        "restore", "Put a copy in place of the database; stop the service first.", settings,
        (database, file, cancellationToken) => database.RestoreAsync(file, cancellationToken),
        file => $"The database is as it was in {file}.");

    private static Command OfFile(
        string name, string description, string[] settings, Func<DatabaseBackup, string, CancellationToken, Task<string?>> run,
        Func<string, string> done)
    {
        var file = new Argument<string>("file") { Description = "The copy." };
        var command = new Command(name, description) { file };
        command.SetAction(async (result, cancellationToken) =>
        {
            var path = Path.GetFullPath(result.GetRequiredValue(file));
            await using var host = ServiceHost.Build(settings);
            var problem = await run(host.Services.GetRequiredService<DatabaseBackup>(), path, cancellationToken);
            await (problem is null ? Console.Out : Console.Error).WriteLineAsync(problem ?? done(path));
            return problem is null ? 0 : 1;
        });
        return command;
    }
}
