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
    internal const string NeedHelpNow = "I need help now";
    internal const string HelpMeSayIt = "Help me say it";
    internal const string BackToCareers = "Back to careers";
    internal const string StopHere = "Stop here";

    private const string Choice = "We can talk about careers, or stop here.";
    private const string IfHurt = "If anyone could be hurt, ring 999 now.";
    private const string Emergency = "999";
    private const string Shared = "samaritans"; // for anybody, in every nation
    private const string Childline = "childline";

    /// <summary>What a door says when it opens.</summary>
    /// <param name="door">The door.</param>
    /// <param name="isAgain">Whether it opened in the turn before, so that the same list is not read out twice running.</param>
    /// <param name="who">Whom it says it to.</param>
    internal SafetyAnswer Open(string door, bool isAgain, Listener who)
    {
        var reply = replies[door].For(who);
        var services = Services(door, who);
        var numbers = isAgain ? Fewest(services, who) : services;
        var text = isAgain
            ? $"{reply.Again} {reply.Check}\n{Lines(door, numbers)}\n{Choice}"
            : $"{reply.Opening} {reply.Check}\n{Lines(door, numbers)}\n{(who.IsAdult ? "To show to somebody" : "To show an adult")}: \"{reply.SayIt}\"\n{Choice}";
        return Answer(door, text, Actions(door), numbers);
    }

    /// <summary>The sentence to show to somebody, when it is asked for.</summary>
    internal SafetyAnswer SayIt(string door, Listener who)
    {
        var numbers = Fewest(Services(door, who), who);
        var shown = who.IsAdult
            ? $"You could show this to someone you trust: \"{replies[door].For(who).SayIt}\" A friend, a relative or your GP will want to hear it."
            : $"You could show this to an adult you trust: \"{replies[door].For(who).SayIt}\" A teacher, a relative or a school nurse will want to hear it.";
        return Answer(door, $"{shown}\n{Lines(door, numbers)}", [Safe, NotSafe, BackToCareers, StopHere], numbers);
    }

    /// <summary>What is said when somebody answers that they are safe.</summary>
    internal SafetyAnswer IsSafe(string door, Listener who)
    {
        var numbers = Fewest(Services(door, who), who);
        return Answer(
            door, $"Thank you for telling me. What you said still matters, so please tell someone you trust.\n{Lines(door, numbers)}\n{Choice}", [HelpMeSayIt, BackToCareers, StopHere], numbers);
    }

    /// <summary>What is said when it is not clear whether somebody is safe: as careful as when they are not. The second time nothing is asked.</summary>
    /// <param name="door">The door that is open.</param>
    /// <param name="said">How they answered.</param>
    /// <param name="before">How many answers in a row before this one were not clear either.</param>
    /// <param name="who">Whom it says it to.</param>
    internal SafetyAnswer Careful(string door, CheckAnswer said, int before, Listener who)
    {
        var isAgain = before > 0;
        var services = Services(door, who).Where(service => service.Phone != Emergency).ToList();
        var numbers = before > 1 ? [.. services.Take(1)] : isAgain ? Fewest(services, who) : services;
        var kind = said switch
        {
            CheckAnswer.Why => "I ask because I want you to get the right help. A person can do more than I can.",
            CheckAnswer.LeaveAlone => "OK, I won't push you. You don't have to tell me more.",
            _ when before > 1 => "Take your time. I'm still here.",
            _ when isAgain => "You don't have to answer me. It still matters how you are.",
            _ => "That's OK. It can be hard to say, and you don't have to be sure.",
        };
        return isAgain
            ? Answer(door, $"{kind} {IfHurt}\n{Lines(door, numbers)}\n{Choice}", [NotSafe, HelpMeSayIt, BackToCareers, StopHere], numbers) with { IsCareful = true }
            : Answer(door, $"{kind} {IfHurt} You can talk to someone:\n{Lines(door, numbers)}\nIf you can, stay near someone you trust. {replies[door].For(who).Check}", [Safe, NotSafe, HelpMeSayIt, BackToCareers, StopHere], numbers) with { IsCareful = true };
    }

    /// <summary>What is said to a question that follows.</summary>
    /// <param name="row">The question.</param>
    /// <param name="door">The door that is open, or was a little while ago.</param>
    /// <param name="who">Whom it says it to.</param>
    internal SafetyAnswer To(FollowUp row, string door, Listener who)
    {
        if (row.Door is { } other) return Open(other, other == door, who);
        var numbers = row.Services is null ? Fewest(Services(door, who), who) : Fitting(door, row.Services, who);
        return Answer(door, $"{row.Text}\n{Lines(door, numbers)}", [NotSafe, HelpMeSayIt, BackToCareers, StopHere], numbers);
    }

    /// <summary>What a door says where nothing can be remembered: no question, since the answer to it could not be understood.</summary>
    internal SafetyAnswer Unkept(string door, Listener who)
    {
        var (reply, services) = (replies[door].For(who), Services(door, who));
        return Answer(door, $"{reply.Opening} {IfHurt}\n{Lines(door, services)}\nTo show to somebody: \"{reply.SayIt}\"", [BackToCareers, StopHere], services);
    }

    /// <summary>The numbers in one sentence, for after an answer about something else.</summary>
    internal string Reminder(string door, Listener who) =>
        $"Help is still there: {string.Join("; ", Fewest(Services(door, who), who).Select(service => Line(door, service)))}.";

    /// <summary>The first numbers for anybody, for where nothing is known of what was said.</summary>
    internal string ForAnybody() => string.Join("; ", Services(SafetyDoor.DangerNow, new(null, null)).Select(service => Line(SafetyDoor.DangerNow, service)));

    private List<HelpService> Services(string door, Listener who)
    {
        var reply = replies[door];
        var near = who.Nation is null ? null : reply.Near.GetValueOrDefault(who.Nation);
        var fitting = Fitting(door, [.. reply.Services.Select(slug => slug == Shared && near is not null ? near : slug)], who);
        if (who.Age is not { } age) return fitting;
        // What is for their age stands first; where life is in danger the emergency number does.
        return [.. fitting.OrderBy(service => service == fitting[0] && service.Phone == Emergency ? 0 : Ages(door, service).IsForSome != age.IsAdult ? 1 : 2)];
    }

    private List<HelpService> Fitting(string door, IReadOnlyList<string> slugs, Listener who) =>
        [.. slugs.Select(slug => Find(who.Current, slug) ?? Find(copy, slug)).OfType<HelpService>().Where(service => Ages(door, service).Fit(who.Age))];

    // While nothing is known of somebody's age, one number for young people and one for all.
    private static List<HelpService> Fewest(List<HelpService> services, Listener who) => [.. services.Take(who.Age is null ? 2 : 1)];

    private static ServiceAges Ages(string door, HelpService service) => ServiceAges.Of(service, door == SafetyDoor.WorriedAboutFriend);

    private static HelpService? Find(IReadOnlyList<HelpService>? services, string slug) => services?.FirstOrDefault(service => service.Slug.Value == slug);

    private static string Lines(string door, IReadOnlyList<HelpService> services) =>
        $"{string.Join('\n', services.Select(service => Line(door, service) + "."))}\nLast checked: {services.Min(service => service.Source.Retrieved).ToString("d MMM yyyy", CultureInfo.InvariantCulture)}.";

    private static string Line(string door, HelpService service)
    {
        var how = service.Phone is { } phone ? phone : service.Text ?? service.Url;
        var ages = service.Phone == Emergency ? null : Ages(door, service).Label;
        if (service.Slug.Value == Childline && service.Url is { } url) (how, ages) = ($"{how}, or chat at {new Uri(url).Host.Replace("www.", "", StringComparison.Ordinal)}", $"{ages}, free");
        return $"{service.Name}{(ages is null ? "" : $" ({ages})")}: {how}";
    }

    private static SafetyAnswer Answer(string door, string text, IReadOnlyList<string> actions, IReadOnlyList<HelpService> services) =>
        new(door, text, actions, [.. services.Select(service => service.Source)]);

    private static IReadOnlyList<string> Actions(string door) => door == SafetyDoor.DangerNow
        ? [Safe, HelpMeSayIt, BackToCareers, StopHere]
        : [Safe, NotSafe, HelpMeSayIt, BackToCareers, StopHere];
}

/// <summary>To whom a door speaks.</summary>
/// <param name="Age">What is known of their age; null for nothing, which nobody makes up.</param>
/// <param name="Current">The help services of the release; null when no catalogue is loaded.</param>
/// <param name="Nation">Key of the nation that they named; null when they named none.</param>
internal sealed record Listener(AgeGroup? Age, IReadOnlyList<HelpService>? Current, string? Nation = null)
{
    internal bool IsAdult => Age is { IsAdult: true };

    /// <summary>Whether the harm that was told is somebody else's.</summary>
    internal bool IsForAnother { get; init; }
}
