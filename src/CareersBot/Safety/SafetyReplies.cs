using System.Globalization;
using CareersCatalogue.Support;

namespace CareersBot.Safety;

/// <summary>Puts a door's fixed words together with the numbers of help services. Works without a catalogue: it holds a copy of the services.</summary>
/// <param name="replies">One for each door.</param>
/// <param name="copy">The help services as they were at start.</param>
internal sealed class SafetyReplies(IReadOnlyDictionary<string, SafetyReply> replies, IReadOnlyList<HelpService> copy)
{
    internal const string Safe = "I'm safe";
    internal const string NotSafe = "I'm not safe";
    internal const string HelpMeSayIt = "Help me say it";
    internal const string BackToCareers = "Back to careers";
    internal const string StopHere = "Stop here";

    private const string Choice = "We can talk about careers, or stop here.";

    /// <summary>What a door says when it opens.</summary>
    /// <param name="door">The door.</param>
    /// <param name="isAgain">Whether it opened in the turn before, so that the same list is not read out twice running.</param>
    /// <param name="current">The help services of the release; null when no catalogue is loaded.</param>
    internal SafetyAnswer Open(string door, bool isAgain, IReadOnlyList<HelpService>? current)
    {
        var reply = replies[door];
        var services = Services(reply, current);
        if (isAgain) return new(door, $"{reply.Again} {reply.Check}\n{Line(services[0])}\n{Choice}", Actions(door), [services[0].Source]);
        var text = $"{reply.Opening} {reply.Check}\n{string.Join('\n', services.Select(Line))}\nTo show an adult: \"{reply.SayIt}\"\n{Choice}";
        return new(door, text, Actions(door), [.. services.Select(service => service.Source)]);
    }

    /// <summary>The sentence to show to an adult, when it is asked for.</summary>
    internal SafetyAnswer SayIt(string door, IReadOnlyList<HelpService>? current)
    {
        var reply = replies[door];
        var first = Services(reply, current)[0];
        return new(door, $"You could show this to an adult you trust: \"{reply.SayIt}\" A teacher, a relative or a school nurse will want to hear it. {Line(first)}", [Safe, NotSafe, BackToCareers, StopHere], [first.Source]);
    }

    /// <summary>What is said when somebody answers that they are safe.</summary>
    internal SafetyAnswer IsSafe(string door, IReadOnlyList<HelpService>? current)
    {
        var first = Services(replies[door], current)[0];
        return new(door, $"Thank you for telling me. What you said still matters, so please tell someone you trust. {Line(first)} {Choice}", [HelpMeSayIt, BackToCareers, StopHere], [first.Source]);
    }

    private List<HelpService> Services(SafetyReply reply, IReadOnlyList<HelpService>? current) =>
        [.. reply.Services.Select(slug => Find(current, slug) ?? Find(copy, slug)).OfType<HelpService>()];

    private static HelpService? Find(IReadOnlyList<HelpService>? services, string slug) => services?.FirstOrDefault(service => service.Slug.Value == slug);

    private static string Line(HelpService service)
    {
        var how = service.Phone is { } phone ? phone : service.Text ?? service.Url;
        var audience = service.Slug.Value == "childline" ? " (under 19, free, or chat online)" : "";
        return $"{service.Name}: {how}{audience}, checked {service.Source.Retrieved.ToString("d MMM yyyy", CultureInfo.InvariantCulture)}.";
    }

    private static IReadOnlyList<string> Actions(string door) => door == SafetyDoor.DangerNow
        ? [Safe, HelpMeSayIt, BackToCareers, StopHere]
        : [Safe, NotSafe, HelpMeSayIt, BackToCareers, StopHere];
}
