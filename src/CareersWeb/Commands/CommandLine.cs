using System.CommandLine;

namespace CareersWeb.Commands;

/// <summary>The commands of the program. Without one it serves.</summary>
internal static class CommandLine
{
    public static Task<int> InvokeAsync(string[] args)
    {
        var (commands, settings) = Settings.Split(args);
        return Create(settings).Parse(commands).InvokeAsync();
    }

    /// <summary>The commands over these settings. What is no command of theirs is refused with a list of those there are.</summary>
    internal static RootCommand Create(string[] settings)
    {
        var root = new RootCommand("Careers Explorer: NHS occupations and the ways into them. Settings may stand behind a command: --Name=value.");
        root.SetAction((_, cancellationToken) => ServeCommand.RunAsync(settings, cancellationToken));
        root.Subcommands.Add(Command("serve", "Serve pages, API and chat (the default).", settings, ServeCommand.RunAsync));
        root.Subcommands.Add(Command("check", "Read and check all of data/; print every problem.", settings, DataCommands.CheckAsync));
        root.Subcommands.Add(DataCommands.CreateImport(settings));
        root.Subcommands.Add(Command("forget", "Erase conversations and answers whose time is over, now.", settings, DataCommands.ForgetAsync));
        root.Subcommands.Add(ReleaseCommands.Create(settings));
        root.Subcommands.Add(BackupCommands.CreateBackup(settings));
        root.Subcommands.Add(BackupCommands.CreateRestore(settings));
        root.Subcommands.Add(KeyCommands.Create(settings));
        root.Subcommands.Add(SurfaceCommands.Create(settings));
        root.Subcommands.Add(EventCommands.Create(settings));
        root.Subcommands.Add(EvalCommands.Create(settings));
        root.Subcommands.Add(AuditCommands.Create(settings));
        return root;
    }

    /// <summary>A command that takes nothing but settings.</summary>
    internal static Command Command(string name, string description, string[] settings, Func<string[], CancellationToken, Task<int>> run)
    {
        var command = new Command(name, description);
        command.SetAction((_, cancellationToken) => run(settings, cancellationToken));
        return command;
    }
}
