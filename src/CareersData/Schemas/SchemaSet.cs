using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace CareersData.Schemas;

/// <summary>Schemas that may refer to each other, by the name of their file without <c>.schema.json</c>.</summary>
internal sealed class SchemaSet
{
    private const string Ending = ".schema.json";

    private readonly FrozenDictionary<string, JsonSchema> _schemas;

    /// <summary>Reads the schemas.</summary>
    /// <param name="schemas">The JSON of each, by name.</param>
    /// <exception cref="InvalidOperationException">A schema uses what is not supported, or refers to what is not there.</exception>
    internal SchemaSet(IReadOnlyDictionary<string, string> schemas)
    {
        var all = new Dictionary<string, JsonSchema>(StringComparer.Ordinal);
        var references = new List<Lazy<JsonSchema>>();
        foreach (var (name, json) in schemas)
        {
            var reader = new SchemaReader(reference => Refer(reference.StartsWith('#') ? name + Ending + reference : reference));
            using var document = JsonDocument.Parse(json, new() { AllowDuplicateProperties = false });
            all.Add(name, reader.Read(document.RootElement));
            if (!document.RootElement.TryGetProperty("$defs", out var definitions)) continue;
            foreach (var definition in definitions.EnumerateObject())
                all.Add($"{name}{Ending}#/$defs/{definition.Name}", reader.Read(definition.Value));
        }

        _schemas = all.ToFrozenDictionary(StringComparer.Ordinal);
        foreach (var reference in references) _ = reference.Value;
        return;

        // A schema may refer to one that is read later, so references are followed when all are there.
        Lazy<JsonSchema> Refer(string reference)
        {
            references.Add(new(() => Find(reference)));
            return references[^1];
        }
    }

    /// <summary>The schemas of <c>data/schema/</c>. This assembly carries them: a folder of data cannot loosen its checks.</summary>
    internal static SchemaSet OfCatalogue { get; } = new(Embedded());

    /// <summary>The schema with this name, or that a reference means.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    internal JsonSchema Find(string name) =>
        _schemas.GetValueOrDefault(name) ?? throw new InvalidOperationException($"There is no schema {name}.");

    private static Dictionary<string, string> Embedded()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var schemas = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.EndsWith(Ending, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            schemas.Add(resource[..^Ending.Length], reader.ReadToEnd());
        }

        return schemas;
    }
}
