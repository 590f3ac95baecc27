namespace CareersWeb.Commands;

/// <summary>
/// Tells configuration among the arguments, such as <c>--urls=http://localhost:8080</c> or <c>--Database:Provider Sqlite</c>, from
/// commands and their options, so that what is neither is a mistake to be told of.
/// </summary>
internal static class Settings
{
    // Options of the commands; every other option is the name of a setting.
    private static readonly string[] Options =
        ["--help", "--version", "--name", "--reason", "--questions", "--opens", "--closes", "--most", "--force"];

    /// <summary>Parts the arguments, each half in its order. A name without a value stays with the commands, which refuse it.</summary>
    public static (string[] Commands, string[] Settings) Split(IReadOnlyList<string> arguments)
    {
        var (commands, settings) = (new List<string>(), new List<string>());
        for (var index = 0; index < arguments.Count; index++)
        {
            var argument = arguments[index];
            var next = index + 1 < arguments.Count ? arguments[index + 1] : null;
            if (!IsName(argument)) commands.Add(argument);
            else if (argument.Contains('=', StringComparison.Ordinal)) settings.Add(argument);
            else if (next?.StartsWith("--", StringComparison.Ordinal) == false) settings.AddRange([argument, arguments[++index]]);
            else commands.Add(argument);
        }

        return ([.. commands], [.. settings]);
    }

    private static bool IsName(string argument) =>
        argument.StartsWith("--", StringComparison.Ordinal) && argument.Length > 2
        && !Options.Contains(argument.Split('=')[0], StringComparer.Ordinal);
}
