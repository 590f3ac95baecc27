using System.Text.Json;

namespace CareersBot.Tests.Replies;

/// <summary>What version 1.3 of Adaptive Cards knows of the elements that we use: their properties and which of them must be there.</summary>
/// <remarks>Source: adaptivecards.io, schema explorer, version 1.3.</remarks>
internal static class AdaptiveSchema
{
    private static readonly Dictionary<string, (string[] Required, string[] Known)> Elements = new(StringComparer.Ordinal)
    {
        ["AdaptiveCard"] = (["type", "version", "body", "fallbackText"], ["type", "version", "body", "actions", "fallbackText", "speak", "lang", "$schema"]),
        ["TextBlock"] = (["type", "text"], ["type", "text", "wrap", "weight", "size", "isSubtle", "separator"]),
        ["FactSet"] = (["type", "facts"], ["type", "facts"]),
        ["ColumnSet"] = (["type", "columns"], ["type", "columns"]),
        ["Column"] = (["type", "items"], ["type", "items", "width"]),
        ["Action.Submit"] = (["type", "title", "data"], ["type", "title", "data"]),
    };

    private static readonly string[] Children = ["body", "columns", "items", "actions"];

    /// <summary>What is wrong with a card, with where; empty when nothing is.</summary>
    internal static IReadOnlyList<string> Problems(JsonElement element, string at = "card")
    {
        var problems = new List<string>();
        if (!element.TryGetProperty("type", out var type) || !Elements.TryGetValue(type.GetString()!, out var rule)) return [$"{at}: no known type"];
        problems.AddRange(rule.Required.Where(name => !element.TryGetProperty(name, out _)).Select(name => $"{at}: no {name}"));
        foreach (var property in element.EnumerateObject())
        {
            if (!rule.Known.Contains(property.Name, StringComparer.Ordinal)) problems.Add($"{at}: {property.Name} is not of version 1.3");
            if (property.Value.ValueKind == JsonValueKind.String && property.Value.GetString()!.Length == 0) problems.Add($"{at}: {property.Name} is empty");
            if (Children.Contains(property.Name, StringComparer.Ordinal))
                foreach (var (index, child) in property.Value.EnumerateArray().Index()) problems.AddRange(Problems(child, $"{at}.{property.Name}[{index}]"));
        }

        return problems;
    }

    /// <summary>Every text that the card shows.</summary>
    internal static IEnumerable<string> Texts(JsonElement element)
    {
        foreach (var property in element.EnumerateObject())
        {
            if (property.Name is "text") yield return property.Value.GetString()!;
            if (property.Name == "facts")
                foreach (var fact in property.Value.EnumerateArray()) yield return fact.GetProperty("value").GetString()!;
            if (Children.Contains(property.Name, StringComparer.Ordinal) && property.Name != "actions")
                foreach (var text in property.Value.EnumerateArray().SelectMany(Texts)) yield return text;
        }
    }
}
