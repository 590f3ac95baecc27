using System.CommandLine;
using System.Globalization;
using CareersCatalogue.Outreach;
using CareersCatalogue.Ports;
using CareersData.Snapshot;
using CareersWeb.Hosting;
using CareersWeb.Outreach;
using CareersWeb.Site;

namespace CareersWeb.Commands;

/// <summary><c>events create</c>, <c>events list</c>, <c>events close</c> and <c>events delete</c>.</summary>
internal static class EventCommands
{
    private const int DefaultMost = 1_000;
    private const int HighestMost = 100_000;
    private const int LongestDays = 366;

    internal const string NoEvent = "No event has this code.";
    internal const string NoTime = "A time is written 2026-11-23T09:00Z.";
    internal static readonly string WrongTimes = $"An event closes after it opens, within {LongestDays} days.";
    internal static readonly string WrongMost = $"An event takes {Disclosure.SmallestGroup} to {HighestMost} people.";

    public static Command Create(string[] settings)
    {
        var name = new Option<string>("--name") { Description = "What the event is called.", Required = true };
        var questions = new Option<string>("--questions") { Description = "Slug of a set in data/outreach/question-sets.json.", Required = true };
        var opens = new Option<string?>("--opens") { Description = "From when on, such as 2026-11-23T09:00Z; now when left out." };
        var closes = new Option<string?>("--closes") { Description = "Until when; a day after it opens when left out." };
        var forClass = new Option<bool>("--class")
        {
            Description = "For a class: closes when the day on which it opens ends in the United Kingdom, unless --closes says otherwise.",
        };
        var most = new Option<int>("--most") { Description = "Most people who can answer.", DefaultValueFactory = _ => DefaultMost };
        var create = new Command("create", "Make an event; print its code and, this once, its organiser's key.") { name, questions, opens, closes, forClass, most };
        create.SetAction((result, cancellationToken) => CreateAsync(
            new(
                result.GetRequiredValue(name), result.GetRequiredValue(questions), result.GetValue(opens), result.GetValue(closes),
                result.GetValue(forClass), result.GetValue(most)),
            settings, result.InvocationConfiguration, cancellationToken));
        var list = new Command("list", "Print all events.");
        list.SetAction((result, cancellationToken) => ListAsync(settings, result.InvocationConfiguration, cancellationToken));
        return new Command("events", "Events at which people are asked.")
        {
            create,
            list,
            OfCode("close", "Close an event for good, now; its figures are complete then.", settings, CloseAsync),
            OfCode("delete", "Erase an event with all that was answered and counted.", settings, DeleteAsync),
        };
    }

    private static Command OfCode(string name, string description, string[] settings, Func<WebApplication, EventCode, CancellationToken, Task<string?>> run)
    {
        var argument = new Argument<string>("code") { Description = "The code of the event." };
        var command = new Command(name, description) { argument };
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var host = ServiceHost.Build(settings);
            var said = EventCode.TryRead(result.GetRequiredValue(argument), out var code) ? await run(host, code, cancellationToken) : null;
            var (output, error) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
            await (said is null ? error : output).WriteLineAsync(said ?? NoEvent);
            return said is null ? 1 : 0;
        });
        return command;
    }

    private static async Task<int> CreateAsync(
        Wanted wanted, string[] settings, InvocationConfiguration said, CancellationToken cancellationToken)
    {
        await using var host = ServiceHost.Build(settings);
        var status = await host.Services.GetRequiredService<CatalogueLoader>().StartAsync(cancellationToken);
        if (!status.IsServing) return await RefuseAsync(said, "There is no release, so there are no questions: mend the data first.");
        var sets = host.Services.GetRequiredService<ICatalogue>().Current.Catalogue.Contents.QuestionSets;
        if (OutreachEvent.ProblemWith(wanted.Name) is { } problem) return await RefuseAsync(said, problem);
        if (sets.SingleOrDefault(set => set.Slug.Value == wanted.Questions) is not { } set)
            return await RefuseAsync(said, $"There is no such question set. There are: {string.Join(", ", sets.Select(one => one.Slug))}.");
        var now = host.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        if (!TryRead(wanted.Opens, now, out var opens)
            || !TryRead(wanted.Closes, wanted.ForClass ? UkDay.EndOf(opens) : opens.AddDays(1), out var closes))
            return await RefuseAsync(said, NoTime);
        if (closes <= opens || closes > opens.AddDays(LongestDays)) return await RefuseAsync(said, WrongTimes);
        if (wanted.Most is < Disclosure.SmallestGroup or > HighestMost) return await RefuseAsync(said, WrongMost);

        var (made, key) = await EventMaking.AddAsync(
            Store(host),
            new()
            {
                Code = EventCode.New(), Name = wanted.Name, QuestionSet = set.Slug, Opens = opens, Closes = closes,
                Final = closes.AddHours(OutreachEvent.LateHours), MaximumResponses = wanted.Most,
            },
            cancellationToken);
        await said.Output.WriteLineAsync(
            $"""
            Event {made.Code}: {made.Name}, from {made.Opens:u} to {made.Closes:u}.
            Questions: {SiteMap.QuestionsOf(made.Code)}   on a shared tablet: {SiteMap.QuestionsOf(made.Code)}?tablet=1
            Poster:    {SiteMap.PosterOf(made.Code)}
            Insights:  {SiteMap.InsightsOf(made.Code)}
            Organiser's key, by which the API closes the event; it is not shown again:
            {key}
            """);
        return 0;
    }

    private static async Task<int> ListAsync(string[] settings, InvocationConfiguration said, CancellationToken cancellationToken)
    {
        await using var host = ServiceHost.Build(settings);
        var events = await Store(host).ListAsync(cancellationToken);
        foreach (var one in events.Select(stored => stored.Event))
            await said.Output.WriteLineAsync($"{one.Code}  {one.Opens:u} to {one.Closes:u}  {one.QuestionSet}  {one.Name}");
        if (events.Count == 0) await said.Output.WriteLineAsync("There are no events.");
        return 0;
    }

    private static async Task<string?> CloseAsync(WebApplication host, EventCode code, CancellationToken cancellationToken) =>
        await Store(host).CloseAsync(code, null, host.Services.GetRequiredService<TimeProvider>().GetUtcNow(), cancellationToken) is { } closed
            ? $"Event {closed.Code} closed at {closed.Closes:u}."
            : null;

    private static async Task<string?> DeleteAsync(WebApplication host, EventCode code, CancellationToken cancellationToken) =>
        await Store(host).DeleteAsync(code, cancellationToken) ? $"Event {code} is erased with all that was answered." : null;

    private static bool TryRead(string? written, DateTimeOffset usual, out DateTimeOffset time)
    {
        time = usual;
        return written is null || DateTimeOffset.TryParse(
            written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out time);
    }

    private static async Task<int> RefuseAsync(InvocationConfiguration said, string problem)
    {
        await said.Error.WriteLineAsync(problem);
        return 1;
    }

    private static IOutreachStore Store(WebApplication host) => host.Services.GetRequiredService<IOutreachStore>();

    private sealed record Wanted(string Name, string Questions, string? Opens, string? Closes, bool ForClass, int Most);
}
