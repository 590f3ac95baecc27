using System.Text.Json;
using CareersSearch.Analysis;
using CareersSearch.Index;
using CareersSearch.Queries.Strict;

namespace SearchAdapter;

/// <summary>A catalogue of <c>{id, title, aliases[], summary, family, body}</c> as an index in the strict mode.</summary>
internal static class StrictCatalogue
{
    internal const string Body = "body";
    internal static readonly string[] Fields = ["title", "aliases", "summary", "family", Body];

    internal static StrictSearcher Load(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var builder = new IndexBuilder(Array.ConvertAll(Fields, field => new IndexField(field, EnglishAnalysis.Lucene)));
        foreach (var document in json.RootElement.EnumerateArray())
        {
            var texts = Fields.SelectMany(field => Texts(document, field).Select(text => new FieldText(field, text)));
            builder.Add(new(document.GetProperty("id").GetString()!, [.. texts]));
        }
        return new(builder.Build(), Fields);
    }

    private static IEnumerable<string> Texts(JsonElement document, string field)
    {
        if (!document.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null) return [];
        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(item => item.ToString()) : [value.ToString()];
    }
}
