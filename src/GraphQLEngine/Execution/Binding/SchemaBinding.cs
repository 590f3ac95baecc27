using GraphQLEngine.Execution.Plans;
using GraphQLEngine.Execution.Values;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Execution.Binding;

/// <summary>Holds what was bound against the schema, and makes the runners of all fields.</summary>
internal sealed class SchemaBinding
{
    private readonly Schema _schema;
    private readonly Bindings _bindings;
    private readonly CoercerFactory _coercers;
    private readonly WriterFactory _writers;

    private SchemaBinding(Schema schema, Bindings bindings)
    {
        _schema = schema;
        _bindings = bindings;
        _coercers = new(schema, bindings);
        _writers = new(schema, bindings);
    }

    /// <summary>Binds the schema.</summary>
    /// <exception cref="InvalidOperationException">Something is missing or does not fit; the message lists all of it.</exception>
    internal static BoundSchema Bind(Schema schema, Action<SchemaBinder> bind)
    {
        var binder = new SchemaBinder();
        bind(binder);
        IntrospectionBinding.Bind(binder, schema);
        return new SchemaBinding(schema, binder.Bindings).Bind();
    }

    private BoundSchema Bind()
    {
        BindingChecks.CheckNames(_schema, _bindings);
        foreach (var scalar in _schema.Types.OfType<ScalarType>())
            if (_bindings.Scalars.TryGetValue(scalar.Name, out var binding) && !BuiltIn.IsScalar(scalar.Name)) scalar.LiteralProblem = binding.LiteralProblem;
        foreach (var input in _schema.Types.OfType<InputObjectType>()) BindingChecks.CheckDefaults(input.Name, _coercers.Inputs(input.Fields), _bindings);
        var runners = new Dictionary<string, FieldRunner>[_schema.Types.Count];
        foreach (var type in _schema.Types.OfType<ObjectType>()) runners[type.Index] = Runners(type);
        var meta = MetaRunners();
        if (_bindings.Problems.Count > 0)
            throw new InvalidOperationException($"The schema is not bound as it is written:\n- {string.Join("\n- ", _bindings.Problems)}");
        return new(_schema, _coercers, runners, meta);
    }

    private Dictionary<string, FieldRunner> Runners(ObjectType type)
    {
        var runners = new Dictionary<string, FieldRunner>(StringComparer.Ordinal);
        var bound = _bindings.Objects.GetValueOrDefault(type.Name)?.Fields ?? [];
        foreach (var field in type.Fields)
            if (Runner(type.Name, field, bound.LastOrDefault(binding => binding.Name == field.Name)) is { } runner) runners[field.Name] = runner;
        if (_schema.FindField(type, "__typename") is { } typeName) runners["__typename"] = new TypeNameRunner(type, typeName);
        return runners;
    }

    private Dictionary<string, FieldRunner> MetaRunners()
    {
        var runners = new Dictionary<string, FieldRunner>(StringComparer.Ordinal);
        if (_schema.Query is not { } query) return runners;
        foreach (var binding in _bindings.Objects["__Meta"].Fields)
            if (_schema.FindField(query, binding.Name) is { } field && Runner(query.Name, field, binding) is { } runner) runners[field.Name] = runner;
        return runners;
    }

    private FieldRunner? Runner(string parentType, FieldDefinition field, FieldBinding? binding)
    {
        var coordinate = $"{parentType}.{field.Name}";
        var arguments = _coercers.Inputs(field.Arguments);
        BindingChecks.CheckDefaults(coordinate, arguments, _bindings);
        if (binding is null)
        {
            if (_bindings.DefaultResolver is not { } resolver)
            {
                _bindings.Problems.Add($"{coordinate} has no binding.");
                return null;
            }

            binding = new FieldBinding<object?>(field.Name, (parent, definition, inputs, made) =>
                new CallRunner<object, object?>(parent, definition, inputs, made, resolver));
        }

        var writer = _writers.Create(binding.ResultType, field.Type, coordinate);
        if (writer is null)
            _bindings.Problems.Add($"{coordinate} is {field.Type} in the schema, which {TypeNames.Of(binding.ResultType)} cannot serve.");
        return writer is null ? null : binding.Runner(parentType, field, arguments, writer);
    }
}
