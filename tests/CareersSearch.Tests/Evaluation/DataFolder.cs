using System.Text.Json;
using System.Text.Json.Nodes;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;
using TestKit;

namespace CareersSearch.Tests.Evaluation;

/// <summary>Reads from the data files as much of each occupation as search looks at.</summary>
internal static class DataFolder
{
    /// <summary>The folder; null where it is not there.</summary>
    internal static string? Path { get; } = new[] { Environment.GetEnvironmentVariable("CAREERS_DATA"), Surroundings.Find("data") }
        .FirstOrDefault(path => path is not null && Directory.Exists(System.IO.Path.Combine(path, "occupations")));

    internal static Catalogue Load()
    {
        var families = Files("families").ToDictionary(Text("slug"), json => new Family(new(Text("slug")(json)), Text("name")(json), Text("description")(json)));
        var skills = Rows("reference/skills.json").ToDictionary(Text("slug"), json => new Skill(new(Text("slug")(json)), Text("name")(json)));
        var subjects = Rows("reference/subjects.json")
            .ToDictionary(Text("slug"), json => new Subject(new(Text("slug")(json)), Text("name")(json), Texts(json, "words")));
        var regulators = Rows("reference/regulators.json").ToDictionary(Text("abbreviation"),
            json => new Regulator(Text("abbreviation")(json), Text("name")(json), RegisterKind.Voluntary, null, SmallCatalogue.Source));
        var routes = Files("entry-routes").ToDictionary(Text("slug"));
        var occupations = Files("occupations").Select(json => (Json: json, Occupation: Occupation(json, families, skills, subjects, regulators))).ToArray();
        var small = SmallCatalogue.Contents([]);
        return new(new()
        {
            Version = "evaluation", LoadedAt = small.LoadedAt, Families = [.. families.Values], Skills = [.. skills.Values], Subjects = [.. subjects.Values],
            Regulators = [.. regulators.Values], RouteTypes = small.RouteTypes, Standards = [], WaysToApply = small.WaysToApply,
            Occupations = [.. occupations.Select(pair => pair.Occupation)],
            EntryRoutes = [.. occupations.SelectMany(pair => Routes(pair.Json, pair.Occupation, routes))],
            PayScales = small.PayScales, Programmes = [], HelpServices = [], Funding = [], Qualifications = [],
            EverydayWords = EverydayWords(), Licence = small.Licence,
        });
    }

    private static Occupation Occupation(JsonNode json, Dictionary<string, Family> families, Dictionary<string, Skill> skills,
        Dictionary<string, Subject> subjects, Dictionary<string, Regulator> regulators) => new()
    {
        Slug = new(Text("slug")(json)),
        Title = Text("title")(json),
        AlternativeTitles = Texts(json, "alternativeTitles"),
        Family = families[Text("family")(json)],
        Subfamily = (string?)json["subfamily"],
        SpecialismOf = (string?)json["specialismOf"] is { } parent ? new Slug(parent) : null,
        Summary = Text("summary")(json),
        Tasks = Texts(json, "tasks"),
        Skills = [.. Texts(json, "skills").Select(slug => skills[slug])],
        UsefulSubjects = [.. Texts(json, "usefulSubjects").Select(slug => subjects[slug])],
        Interests = [.. Texts(json, "interests").Select(key => Interests.List.Find(key)!.Value)],
        Settings = [.. Texts(json, "settings").Select(key => Settings.List.Find(key)!.Value)],
        GoodToKnow = Texts(json, "goodToKnow"),
        PatientContact = PatientContact.Some,
        IsClinical = (bool?)json["clinical"] ?? false,
        HybridWorking = HybridWorking.No,
        Pay = new(PayFramework.Local, null, null, null),
        Registration = (string?)json["registration"]?["regulator"] is { } regulator ? new(regulators[regulator], false, false, []) : null,
        MinimumLevel = 0,
        Nations = [Nation.England],
        Sources = [SmallCatalogue.Source],
        LastReviewed = SmallCatalogue.Day,
    };

    private static IEnumerable<EntryRoute> Routes(JsonNode json, Occupation occupation, Dictionary<string, JsonNode> routes)
    {
        foreach (var written in (json["entryRoutes"]?.AsArray() ?? []).OfType<JsonNode>())
        {
            var route = (string?)written["route"] is { } shared ? routes[shared] : written;
            var made = SmallCatalogue.Route(occupation, EntryRouteKinds.List.Find(Text("type")(route))!.Value, 0, false, null);
            yield return new()
            {
                Slug = new(Text("slug")(route)), Occupation = occupation, Type = made.Type, Title = Text("title")(route), Summary = Text("summary")(route),
                Requirements = [], MinimumLevel = 0, EarnWhileYouLearn = false, Standards = [], WaysToApply = made.WaysToApply, Nations = made.Nations, Sources = made.Sources,
            };
        }
    }

    private static EverydayWords[] EverydayWords() => !File.Exists(System.IO.Path.Combine(Path!, "language/synonyms.json")) ? []
        : [.. Rows("language/synonyms.json").Select(json => new EverydayWords(
            Texts(json, "said"), Texts(json, "meant"), (bool?)json["bothWays"] ?? false, (bool?)json["abbreviation"] ?? false))];

    private static IEnumerable<JsonNode> Files(string folder) =>
        Directory.EnumerateFiles(System.IO.Path.Combine(Path!, folder), "*.json").Order(StringComparer.Ordinal).Select(file => JsonNode.Parse(File.ReadAllText(file))!);

    private static IEnumerable<JsonNode> Rows(string file) => JsonNode.Parse(File.ReadAllText(System.IO.Path.Combine(Path!, file)))!.AsArray().OfType<JsonNode>();

    private static Func<JsonNode, string> Text(string key) => json => (string?)json[key] ?? throw new JsonException($"No {key}.");

    private static string[] Texts(JsonNode json, string key) => [.. (json[key]?.AsArray() ?? []).Select(item => (string?)item).OfType<string>()];
}
