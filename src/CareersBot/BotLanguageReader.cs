using System.Globalization;
using System.Text.Json;
using CareersBot.Learnt;
using CareersBot.Safety;
using CareersBot.Understanding;
using CareersCatalogue.Occupations;
using CareersCatalogue.Ports;
using CareersCatalogue.Support;

namespace CareersBot;

/// <summary>Reads the bot's words from files and reports everything that is wrong with them.</summary>
internal sealed class BotLanguageReader(string dataPath, IWordMeanings meanings, string? learntPath, Action<Exception> report)
{
    private readonly List<LanguageProblem> _problems = [];

    internal BotLanguageReading Read()
    {
        var spellings = Json<Spellings>("language/spellings.json");
        var families = Json<Dictionary<string, IReadOnlyList<string>>>("language/word-families.json");
        var cues = Json<Dictionary<string, IReadOnlyList<string>>>("language/safety/cues.json");
        var elsewhere = Json<List<ElsewhereJob>>("language/jobs-elsewhere.json");
        var interview = Interview();
        var payRules = PayRules();
        var intents = Examples("language/intents");
        var doors = Examples("language/safety");
        var framings = Framings();
        var services = Services();
        var followUps = FollowUps(services);
        var replies = new Dictionary<string, SafetyReply>(StringComparer.Ordinal);
        foreach (var door in SafetyDoor.All) ReadDoor(door, doors, services, replies);
        if (intents.Count == 0) _problems.Add(new("language/intents", "No examples; expected one file of them for each intent."));
        return _problems.Count > 0 || spellings is null || families is null || cues is null || elsewhere is null || interview is null || payRules is null
            ? new(null, _problems)
            : new(new(spellings, new(families), meanings, new(cues), intents, doors, framings, elsewhere, replies, followUps, services, Learnt()) { Interview = interview, PayRules = payRules }, []);
    }

    private LearntFiles Learnt() => string.IsNullOrEmpty(learntPath) ? LearntFiles.None : new(learntPath, LearntKey.Of(dataPath, meanings), report);

    private void ReadDoor(string door, List<LabelledText> examples, IReadOnlyList<HelpService> services, Dictionary<string, SafetyReply> replies)
    {
        var file = $"language/safety/{door}.json";
        if (Json<SafetyReply>(file) is not { } reply) return;
        if (reply.Door != door) _problems.Add(new(file, $"The door is \"{reply.Door}\"; expected \"{door}\"."));
        if (new[] { reply.Opening, reply.Check, reply.SayIt, reply.Again }.Any(string.IsNullOrWhiteSpace)) _problems.Add(new(file, "A text is missing; expected opening, check, sayIt and again."));
        if (!examples.Exists(example => example.Label == door)) _problems.Add(new(file, $"No examples; expected some in language/safety/{door}.txt."));
        if (reply.Services is not { Count: > 0 }) _problems.Add(new(file, "No services; expected two or three."));
        else
        {
            foreach (var slug in reply.Services.Concat(reply.Near.Values).Where(slug => services.All(service => service.Slug.Value != slug)))
                _problems.Add(new(file, $"No help service \"{slug}\"; expected one of reference/help-services.json."));
        }

        replies[door] = reply;
    }

    private List<FollowUp> FollowUps(List<HelpService> services)
    {
        const string File = "language/safety/after.json";
        var rows = Json<List<FollowUp>>(File) ?? [];
        foreach (var row in rows)
        {
            if (!row.IsWhole) _problems.Add(new(File, $"The row \"{row.Id}\" lacks a part; expected id, phrases, and a text or a door, not both."));
            if (row.Door is { } door && !SafetyDoor.All.Contains(door, StringComparer.Ordinal)) _problems.Add(new(File, $"No door \"{door}\"."));
            foreach (var slug in (row.Services ?? []).Where(slug => services.All(service => service.Slug.Value != slug)))
                _problems.Add(new(File, $"No help service \"{slug}\"; expected one of reference/help-services.json."));
        }

        return rows;
    }

    private PayRules? PayRules()
    {
        const string File = "language/pay-rules.json";
        if (Json<PayRules>(File) is not { } rules) return null;
        if (rules.IsWhole) return rules;
        _problems.Add(new(File, "A part is missing; expected minimum wages, unsocial hours and high cost areas, each with its source."));
        return null;
    }

    private InterviewWords? Interview()
    {
        const string File = "language/interview.json";
        if (Json<InterviewRecord>(File) is not { } record) return null;
        var values = record.Values?.Where(value => !new[] { value.Key, value.Name, value.Meaning, value.Question }.Any(string.IsNullOrWhiteSpace) && value.Words is { Count: > 0 }).ToList();
        if (values is not { Count: > 1 } || values.Count != record.Values!.Count || record.Situations is not { Count: > 0 } || record.Actions is not { Count: > 0 } || record.Results is not { Count: > 0 })
        {
            _problems.Add(new(File, "Something is missing; expected two values or more, each with its key, name, meaning, question and words, and situations, actions and results."));
            return null;
        }

        if (SourceOf(record.Source) is { } source) return new(source, values, record.Situations, record.Actions, record.Results);
        _problems.Add(new(File, "The source lacks a name or a date."));
        return null;
    }

    private List<LabelledText> Examples(string folder)
    {
        var path = Path.Combine(dataPath, folder);
        if (!Directory.Exists(path)) return [];
        return [.. Directory.EnumerateFiles(path, "*.txt").Order(StringComparer.Ordinal).SelectMany(file =>
            File.ReadLines(file).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#').Select(line => new LabelledText(Path.GetFileNameWithoutExtension(file), line)))];
    }

    private Framings Framings()
    {
        const string File = "language/framings.txt";
        var path = Path.Combine(dataPath, File);
        var lines = System.IO.File.Exists(path) ? System.IO.File.ReadLines(path).Select(line => line.Trim()).Where(line => line.Length > 0).ToList() : [];
        if (lines.Count == 0 || !lines.TrueForAll(line => line.Split(Safety.Framings.Said).Length == 2))
            _problems.Add(new(File, $"Expected lines that have {Safety.Framings.Said} once."));
        return new(lines);
    }

    private List<HelpService> Services()
    {
        const string File = "reference/help-services.json";
        var records = Json<List<ServiceRecord>>(File) ?? [];
        var services = new List<HelpService>();
        foreach (var record in records)
        {
            if (record.Slug is null || record.Name is null || SourceOf(record.Source) is not { } source)
                _problems.Add(new(File, $"The service \"{record.Slug}\" lacks a name or a dated source."));
            else
                services.Add(new(new(record.Slug), record.Name, HelpKind.Crisis, record.Audience, record.Summary ?? "", record.Phone, record.Text, record.Url, record.Hours, [Nation.England], source));
        }

        return services;
    }

    private static Source? SourceOf(SourceRecord? record) => record?.Name is not null && DateOnly.TryParse(record.Retrieved, CultureInfo.InvariantCulture, out var retrieved)
        ? new(record.Name, record.Url, record.Evidence == "verified" ? Evidence.Verified : Evidence.Recalled, retrieved)
        : null;

    private T? Json<T>(string file)
        where T : class
    {
        var path = Path.Combine(dataPath, file);
        if (!File.Exists(path))
        {
            _problems.Add(new(file, "There is no such file."));
            return null;
        }

        try
        {
            using var stream = File.OpenRead(path);
            return JsonSerializer.Deserialize<T>(stream, JsonSerializerOptions.Web) ?? throw new JsonException("The file says null.");
        }
        catch (JsonException broken)
        {
            _problems.Add(new(file, $"Not the JSON that is expected: {broken.Message}"));
            return null;
        }
    }

    private sealed record ServiceRecord(string? Slug, string? Name, string? Audience, string? Summary, string? Phone, string? Text, string? Url, string? Hours, SourceRecord? Source);

    private sealed record InterviewRecord(
        SourceRecord? Source, IReadOnlyList<InterviewValue>? Values, IReadOnlyList<string>? Situations, IReadOnlyList<string>? Actions, IReadOnlyList<string>? Results);

    private sealed record SourceRecord(string? Name, string? Url, string? Evidence, string? Retrieved);
}
