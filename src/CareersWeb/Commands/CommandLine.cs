using System.CommandLine;
using CareersWeb.Hosting;

namespace CareersWeb.Commands;

/// <summary>The commands of the program. Without one it serves.</summary>
internal static class CommandLine
{
    public static Task<int> InvokeAsync(string[] args)
    {
        var root = new RootCommand("Careers Explorer: NHS occupations and the ways into them.")
        {
            // What is no command is configuration, such as --urls or --Database:Provider, and goes to the host.
            TreatUnmatchedTokensAsErrors = false,
        };
        root.SetAction((_, cancellationToken) => ServeCommand.RunAsync(args, cancellationToken));
        root.Subcommands.Add(Command("serve", "Serve pages, API and chat (the default).", (settings, cancellationToken) => ServeCommand.RunAsync(settings, cancellationToken)));
        root.Subcommands.Add(Command("check", "Read and check all of data/; print every problem.", DataCommands.CheckAsync));
        root.Subcommands.Add(Command("import", "Make a new release of data/ and serve it from now on.", DataCommands.ImportAsync));
        root.Subcommands.Add(Command("forget", "Erase conversations whose time is over, now.", DataCommands.ForgetAsync));
        root.Subcommands.Add(ReleaseCommands.Create());
        return root.Parse(args).InvokeAsync();
    }

    /// <summary>A command that takes nothing but configuration.</summary>
    internal static Command Command(string name, string description, Func<string[], CancellationToken, Task<int>> run)
    {
        var command = new Command(name, description) { TreatUnmatchedTokensAsErrors = false };
        command.SetAction((result, cancellationToken) => run([.. result.UnmatchedTokens], cancellationToken));
        return command;
    }
}
