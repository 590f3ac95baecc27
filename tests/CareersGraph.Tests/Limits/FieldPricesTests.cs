using System.Globalization;
using System.Text.Json;
using CareersGraph.Limits;
using TestKit;

namespace CareersGraph.Tests.Limits;

/// <summary>The table of prices, held against the repository's data and against what callers can read of it.</summary>
public sealed class FieldPricesTests
{
    private static readonly IReadOnlyList<JsonElement> Occupations = Read("occupations");
    private static readonly IReadOnlyList<JsonElement> Shared = Read("entry-routes");

    [Fact]
    public void MostItems_OfEveryListOfTheData_AreEnough()
    {
        var routes = Occupations.SelectMany(occupation => Items(occupation, "entryRoutes")).Concat(Shared).ToList();
        var requirements = routes.SelectMany(route => Items(route, "requirements")).ToList();
        (string Field, int Found)[] found =
        [
            .. new[] { "skills", "usefulSubjects", "entryRoutes", "progression", "sources" }.Select(list => ($"Occupation.{list}", Longest(Occupations, list))),
            .. new[] { "requirements", "apprenticeshipStandards" }.Select(list => ($"EntryRoute.{list}", Longest(routes, list))),
            ("Requirement.subjects", Longest(requirements, "subjects")),
            ("Occupation.specialisms", Occupations.Where(one => one.TryGetProperty("specialismOf", out _)).GroupBy(one => one.GetProperty("specialismOf").GetString()).Max(group => group.Count())),
            ("Activity.occupations", Longest(Read("activities"), "occupations")),
            ("Activity.collections", Longest(Read("activities"), "collections")),
            ("Query.activities", Read("activities").Count),
            ("Query.families", Read("families").Count),
            ("Query.routeTypes", Read("route-types").Count),
            .. new[] { "skills", "subjects", "glossary", "help-services" }.Select(list => ($"Query.{(list == "help-services" ? "helpServices" : list)}", Reference(list))),
        ];
        Assert.All(found, list => Assert.InRange(list.Found, 1, FieldPrices.Rows.Single(row => row.Field == list.Field).MostItems));
    }

    [Fact]
    public void Rows_AllStandInThePageForCallers()
    {
        var page = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs", "fair-use.md"));
        Assert.All(FieldPrices.Rows, row => Assert.Contains(Line(row), page, StringComparison.Ordinal));

        static string Line(FieldPrice row)
        {
            var own = (row.Own / 100m).ToString("0.##", CultureInfo.InvariantCulture);
            var items = row switch
            {
                { CountedBy: { } argument } => $"as many as `{argument}`",
                { MostOnPage: not 100 } => $"`first`, at most {row.MostOnPage}",
                { MostItems: not CostLimits.AssumedItems } => $"{row.MostItems}",
                _ => "",
            };
            return $"| `{row.Field}` | {own} | {items} |";
        }
    }

    [Fact]
    public void Rows_NameFieldsOfTheSchema_EachOnce()
    {
        var schema = CareersSchema.Build().Schema;
        Assert.All(FieldPrices.Rows, row => Assert.NotNull(
            (schema.FindType(row.Field.Split('.')[0]) as GraphQLEngine.TypeSystem.ObjectType)?.FindField(row.Field.Split('.')[1])));
        Assert.Distinct(FieldPrices.Rows.Select(row => row.Field));
    }

    private static JsonElement[] Items(JsonElement owner, string list) => owner.TryGetProperty(list, out var items) ? [.. items.EnumerateArray()] : [];

    private static int Longest(IEnumerable<JsonElement> owners, string list) => owners.Max(owner => Items(owner, list).Length);

    private static int Reference(string list) =>
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(RepositoryFolder.Root, "data", "reference", $"{list}.json"))).RootElement.GetArrayLength();

    private static List<JsonElement> Read(string folder) => [.. Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Root, "data", folder), "*.json")
        .Select(file => JsonDocument.Parse(File.ReadAllBytes(file)).RootElement)];
}
