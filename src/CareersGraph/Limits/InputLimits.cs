using CareersGraph.Filters;
using GraphQLEngine.Errors;
using GraphQLEngine.Execution.Values;

namespace CareersGraph.Limits;

/// <summary>Refuses long texts and long lists in the arguments of any field, so that no resolver needs to.</summary>
internal static class InputLimits
{
    /// <summary>What is sent to the bot has a limit of its own, of which the bot tells in the conversation.</summary>
    private const string BotsOwn = "text";

    /// <summary>The first text or list that is too long, wherever it stands; null when none is.</summary>
    public static GraphQLException? Check(InputObject arguments, bool isForBot)
    {
        foreach (var name in arguments.Names)
            if (!(isForBot && name == BotsOwn) && Check(name, arguments[name], isForBot) is { } problem)
                return problem;
        return null;
    }

    private static GraphQLException? Check(string name, object? value, bool isForBot) => value switch
    {
        string text => text.Length > InputReading.MaximumCharacters
            ? GraphRequestErrors.TooLong(name, InputReading.MaximumCharacters, text.Length)
            : null,
        InputObject input => Check(input, isForBot),
        Array { Length: > InputReading.MaximumItems } list => GraphRequestErrors.TooMany(name, InputReading.MaximumItems, list.Length),
        string?[] or InputObject?[] => CheckItems(name, (object?[])value, isForBot),
        _ => null, // numbers, booleans, enums and scalars that were read already, and lists of those
    };

    private static GraphQLException? CheckItems(string name, object?[] items, bool isForBot)
    {
        foreach (var item in items)
            if (Check(name, item, isForBot) is { } problem)
                return problem;
        return null;
    }
}
