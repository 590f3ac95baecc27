using System.Text.Json;
using BotProtocol.Activities;

namespace BotProtocol.OverHttp;

/// <summary>Reads the optional body of generate and start.</summary>
internal static class TokenParametersReader
{
    private const int LongestLocale = 64;

    private static ActivityLimits Limits { get; } = new() { MaximumCharacters = 16_384, MaximumDepth = 8, MaximumValues = 500 };

    /// <summary>The parameters, or why the call is refused; never both. No body gives parameters without anything.</summary>
    internal static (TokenParameters? Parameters, DirectLineAnswer? Refusal) Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Trim(" \t\r\n"u8).IsEmpty) return (new(null, null), null);
        if (JsonBounds.Check(utf8, Limits) is { } broken) return (null, DirectLineErrors.Of(broken));
        try
        {
            return Check(DirectLineJson.ReadParameters(utf8) ?? new(null, null));
        }
        catch (JsonException mistake)
        {
            return (null, DirectLineErrors.Of(ActivityProblem.WrongShape(mistake.Path is { Length: > 2 } path ? path[2..] : "")));
        }
    }

    private static (TokenParameters? Parameters, DirectLineAnswer? Refusal) Check(TokenParameters read)
    {
        var problem = TooLong("user.id", read.User?.Id, Limits.MaximumIdCharacters)
            ?? TooLong("user.name", read.User?.Name, Limits.MaximumIdCharacters)
            ?? TooLong("locale", read.Locale, LongestLocale);
        if (problem is not null) return (null, DirectLineErrors.Of(problem));
        return (read with { User = string.IsNullOrEmpty(read.User?.Id) ? null : User(read.User) }, null);
    }

    private static ActivityProblem? TooLong(string path, string? value, int maximum) =>
        value?.Length > maximum ? ActivityProblem.TooLong(path, maximum) : null;

    private static ChannelAccount User(ChannelAccount said) =>
        new() { Id = said.Id, Name = said.Name is { } name ? TextCleaning.Clean(name) : null, Role = ChannelAccount.UserRole };
}
