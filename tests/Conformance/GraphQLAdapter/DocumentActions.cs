using GraphQLEngine.Errors;
using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;
using GraphQLEngine.Validation;

namespace GraphQLAdapter;

/// <summary>The actions that only look at documents.</summary>
internal static class DocumentActions
{
    private static readonly Dictionary<string, RuleEntry> KnownRules =
        SpecifiedRules.All.Concat(SchemaRules.All).DistinctBy(rule => rule.Name).ToDictionary(rule => rule.Name, StringComparer.Ordinal);

    internal static AdapterAnswer Parse(AdapterRequest request) =>
        Parser.Parse(request.Document, AdapterLimits.Parser).Error is { } error ? new(Stages.Syntax, [error]) : new(Stages.Ok, []);

    internal static AdapterAnswer Validate(AdapterRequest request)
    {
        var schema = ScenarioSchema.Find(request.Sdl ?? "");
        if (schema.Errors.Count > 0) return new(Stages.Schema, schema.Errors);
        var parsed = Parser.Parse(request.Document, AdapterLimits.Parser);
        return parsed.IsDocument
            ? AdapterAnswer.Of(Stages.Validation, DocumentValidator.Validate(schema.Schema, parsed.Document, Rules(request.Rules)))
            : new(Stages.Syntax, [parsed.Error]);
    }

    /// <summary>Holds a type-system document against its rules, as text: what needs the whole schema is not asked.</summary>
    internal static AdapterAnswer ValidateSdl(AdapterRequest request)
    {
        Schema? extended = null;
        if (!string.IsNullOrEmpty(request.Sdl))
        {
            var schema = Parser.Parse(request.Sdl, AdapterLimits.Parser);
            if (!schema.IsDocument) return new(Stages.Schema, [schema.Error]);
            extended = SchemaBuilder.Build(schema.Document);
        }

        var parsed = Parser.Parse(request.Document, AdapterLimits.Parser);
        return parsed.IsDocument
            ? AdapterAnswer.Of(Stages.Validation, SchemaValidator.ValidateDocument(parsed.Document, extended, Rules(request.Rules)))
            : new(Stages.Syntax, [parsed.Error]);
    }

    /// <summary>The rules by name, with or without the <c>Rule</c> that the reference implementation ends them with; null: all.</summary>
    private static IReadOnlyList<RuleEntry>? Rules(IReadOnlyList<string>? names) => names is null ? null : [.. names.Select(Rule)];

    private static RuleEntry Rule(string name) =>
        KnownRules.TryGetValue(name, out var rule) || (name.EndsWith("Rule", StringComparison.Ordinal) && KnownRules.TryGetValue(name[..^"Rule".Length], out rule))
            ? rule
            : throw new FormatException($"There is no rule \"{name}\".");
}
