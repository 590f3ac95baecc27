using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersWeb.Site.Jobs;

/// <summary>An occupation in words for machines.</summary>
/// <remarks>Source: <see href="https://schema.org/Occupation"/>.</remarks>
internal static class JobMarkup
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = false };

    /// <summary>JSON-LD that can stand in a page as it is: the serializer escapes every character that could end a script.</summary>
    public static string Of(CatalogueEntry entry, string address)
    {
        var job = entry.Occupation;
        var markup = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Occupation",
            ["name"] = job.Title,
            ["description"] = job.Summary,
            ["mainEntityOfPage"] = new JsonObject
            {
                ["@type"] = "WebPage",
                ["@id"] = address,
                ["lastReviewed"] = job.LastReviewed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            },
            ["qualifications"] = RequirementWording.LevelPhrase(job.MinimumLevel),
            ["occupationLocation"] = ListOf(job.Nations, nation => Country(nation)),
        };
        if (job.AlternativeTitles.Count > 0) markup["alternateName"] = ListOf(job.AlternativeTitles, name => JsonValue.Create(name));
        if (job.Skills.Count > 0) markup["skills"] = string.Join(", ", job.Skills.Select(skill => skill.Name));
        if (job.Tasks.Count > 0) markup["responsibilities"] = string.Join(" ", job.Tasks);
        if (job.SocCode is { } code) markup["occupationalCategory"] = code;
        if (entry.PayIn(Nation.England) is { } pay)
        {
            markup["estimatedSalary"] = new JsonObject
            {
                ["@type"] = "MonetaryAmount",
                ["name"] = "Full-time pay in England",
                ["currency"] = "GBP",
                ["value"] = new JsonObject
                {
                    ["@type"] = "QuantitativeValue", ["minValue"] = pay.MinimumPounds, ["maxValue"] = pay.MaximumPounds, ["unitText"] = "YEAR",
                },
            };
        }

        return markup.ToJsonString(Options);
    }

    private static JsonObject Country(Nation nation) => new() { ["@type"] = "Country", ["name"] = Nations.List.Of(nation).Label };

    private static JsonArray ListOf<T>(IEnumerable<T> items, Func<T, JsonNode?> write) => [.. items.Select(write)];
}
