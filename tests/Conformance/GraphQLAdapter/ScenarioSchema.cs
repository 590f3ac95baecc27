using System.Collections.Concurrent;
using GraphQLEngine.Errors;
using GraphQLEngine.Execution;
using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;
using GraphQLEngine.Validation;

namespace GraphQLAdapter;

/// <summary>The schema of a case, read once for all cases that share it.</summary>
internal sealed class ScenarioSchema
{
    private const int MaximumKept = 64;

    private static readonly ConcurrentDictionary<string, ScenarioSchema> Known = new(StringComparer.Ordinal);

    private readonly Lazy<ExecutableSchema> _validating;
    private readonly Lazy<ExecutableSchema> _trusting;

    private ScenarioSchema(string sdl)
    {
        var parsed = Parser.Parse(sdl, AdapterLimits.Parser);
        var document = parsed.Document ?? new([], new(1, 1));
        Schema = SchemaBuilder.Build(document);
        if (sdl.Length > 0) Errors = parsed.IsDocument ? Check(parsed.Document) : [parsed.Error];
        _validating = new(() => Build(document, validates: true));
        _trusting = new(() => Build(document, validates: false));
    }

    internal Schema Schema { get; }

    /// <summary>Why there is no such schema; empty when it is one.</summary>
    internal IReadOnlyList<GraphQLError> Errors { get; } = [];

    internal ExecutableSchema Executable(bool validates) => (validates ? _validating : _trusting).Value;

    internal static ScenarioSchema Find(string sdl)
    {
        if (Known.TryGetValue(sdl, out var known)) return known;
        if (Known.Count >= MaximumKept) Known.Clear();
        return Known[sdl] = new(sdl);
    }

    private IReadOnlyList<GraphQLError> Check(DocumentNode document)
    {
        var errors = SchemaValidator.ValidateDocument(UndefinedDirectives.Without(document));
        return errors.Count > 0 ? errors : SchemaValidator.ValidateSchema(Schema);
    }

    private ExecutableSchema Build(DocumentNode document, bool validates) =>
        ExecutableSchema.Build(Printer.Print(UndefinedDirectives.Without(document)), ScenarioBinding.For(Schema), AdapterLimits.Execution(validates));
}
