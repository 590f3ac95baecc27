using System.Globalization;
using System.Text.Json;

namespace CareersData.Tests.Facts;

/// <summary>Where the data files and the collected facts both speak of an occupation, they say the same.</summary>
public sealed class OccupationFactsTests
{
    [FactsFact]
    public void Occupations_AreThoseOfTheFacts() => Assert.Equal(
        FactsFactAttribute.Rows("occupations.tsv").Select(row => row["slug"]).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Path.Combine(FactsFactAttribute.DataFolder, "occupations"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal));

    [FactsFact]
    public void Fields_EqualTheFacts()
    {
        var differences = new List<string>();
        foreach (var row in FactsFactAttribute.Rows("occupations.tsv"))
        {
            var file = ReadOccupation(row["slug"]);
            Compare("title", row["title"], Text(file, "title"));
            Compare("family", row["family"], Text(file, "family"));
            Compare("specialismOf", row["specialism_of"], Text(file, "specialismOf"));
            Compare("minimumLevel", row["min_entry_level"], file.GetProperty("minimumLevel").GetRawText());
            Compare("patientContact", row["patient_contact"], Text(file, "patientContact"));
            Compare("hybridWorking", row["hybrid_possible"], Text(file, "hybridWorking"));
            Compare("settings", row["settings"], string.Join('|', Texts(file, "settings")));
            Compare("alternativeTitles", row["aliases"], string.Join('|', Texts(file, "alternativeTitles")));
            Contain("progression", row["progresses_to"], Steps(file)); // the facts name some of the steps
            Compare("routes", Sorted(row["route_types"].Split('|')), Sorted(RouteTypes(file).Except(Tasters.Except(row["route_types"].Split('|')))));
            if (row["training_years_from_18"].Length > 0)
                Compare("trainingYears", double.Parse(row["training_years_from_18"], CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
                    file.GetProperty("trainingYears").GetDouble().ToString(CultureInfo.InvariantCulture));
            if (row["pay_framework"] == "afc") Compare("firstGrade", row["entry_band"], Text(file.GetProperty("pay"), "firstGrade"));

            void Contain(string field, string fact, IEnumerable<string> found)
            {
                if (fact.Split('|', StringSplitOptions.RemoveEmptyEntries).Except(found).Any()) Compare(field, fact, string.Join('|', found));
            }

            void Compare(string field, string fact, string found)
            {
                if (fact != found) differences.Add($"{row["slug"]}.{field}: {found}, the facts say {fact}");
            }
        }

        Assert.Empty(differences);
    }

    [FactsFact]
    public void Standards_AreThoseOfTheFacts()
    {
        var known = FactsFactAttribute.Rows("apprenticeship-standards.tsv").Where(row => row["reference"].Length > 0).ToDictionary(row => row["reference"], row => row["level"]);
        var file = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(FactsFactAttribute.DataFolder, "reference", "apprenticeship-standards.json"))).RootElement;
        var named = file.EnumerateArray().Where(standard => Text(standard, "reference").Length > 0).ToList(); // foundation apprenticeships have no reference yet
        Assert.True(named.Count > 200);
        Assert.All(named, standard => Assert.Equal(known[Text(standard, "reference")], standard.GetProperty("level").GetRawText()));
    }

    private static JsonElement ReadOccupation(string slug) =>
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(FactsFactAttribute.DataFolder, "occupations", slug + ".json"))).RootElement;

    // Ways to try a job out, which the facts name for a few and which exist for many more.
    private static readonly string[] Tasters = ["volunteering", "work-experience", "pre-employment"];

    private static IEnumerable<string> RouteTypes(JsonElement file) => file.GetProperty("entryRoutes").EnumerateArray().Select(route => route.TryGetProperty("route", out var shared)
        ? Text(JsonDocument.Parse(File.ReadAllBytes(Path.Combine(FactsFactAttribute.DataFolder, "entry-routes", shared.GetString() + ".json"))).RootElement, "type")
        : Text(route, "type"));

    private static string Sorted(IEnumerable<string> values) => string.Join('|', values.Distinct().Order(StringComparer.Ordinal));

    private static IEnumerable<string> Steps(JsonElement file) =>
        file.TryGetProperty("progression", out var steps) ? steps.EnumerateArray().Select(step => Text(step, "occupation")) : [];

    private static IEnumerable<string> Texts(JsonElement file, string field) =>
        file.TryGetProperty(field, out var values) ? values.EnumerateArray().Select(value => value.GetString()!) : [];

    private static string Text(JsonElement file, string field) => file.TryGetProperty(field, out var value) ? value.GetString()! : "";
}
