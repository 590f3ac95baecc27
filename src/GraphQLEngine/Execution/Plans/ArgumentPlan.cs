using GraphQLEngine.Errors;
using GraphQLEngine.Execution.Values;
using GraphQLEngine.Language;

namespace GraphQLEngine.Execution.Plans;

/// <summary>The coerced arguments of a field, or why they could not be coerced.</summary>
internal sealed record ArgumentResult(InputObject Values, GraphQLError? Error);

/// <summary>The arguments of one planned field: constants are coerced with the plan, the rest once a request.</summary>
/// <remarks>Source: GraphQL specification, section 6.4.1, CoerceArgumentValues().</remarks>
internal sealed class ArgumentPlan
{
    private readonly BoundInput[] _definitions;
    private readonly IReadOnlyList<ArgumentNode> _given;
    private readonly SourceLocation _location;
    private readonly ArgumentResult? _constant; // null: a variable is used

    internal ArgumentPlan(BoundInput[] definitions, FieldNode field, Func<int> nextSlot)
    {
        _definitions = definitions;
        _given = field.Arguments;
        _location = field.Location;
        if (_given.Any(argument => UsesVariable(argument.Value))) Slot = nextSlot();
        else _constant = Coerce(VariableValues.Empty);
    }

    internal int Slot { get; }

    internal static ArgumentPlan None { get; } = new([], new(null, new("", new(1, 1)), [], [], null, new(1, 1)), () => 0);

    internal ArgumentResult For(RequestState request) => _constant ?? request.Arguments(this);

    internal ArgumentResult Coerce(VariableValues variables)
    {
        if (_definitions.Length == 0) return new(InputObject.Empty, null);
        var names = new List<string>(_definitions.Length);
        var values = new List<object?>(_definitions.Length);
        foreach (var definition in _definitions)
        {
            var coercion = new Coercion(variables);
            var given = _given.FirstOrDefault(argument => argument.Name.Value == definition.Name);
            if (given is not null && !coercion.IsMissingVariable(given.Value))
            {
                var value = definition.Coercer.FromLiteral(given.Value, coercion);
                if (coercion.HasFailed) return Failed($"Argument \"{definition.Name}\" has invalid value {Printer.Print(given.Value)}; {coercion.Problems[0].Message}", given.Value.Location);
                names.Add(definition.Name);
                values.Add(value);
            }
            else if (definition.HasDefault)
            {
                names.Add(definition.Name);
                values.Add(definition.Default);
            }
            else if (definition.Coercer.IsNonNull)
                return Failed($"Argument \"{definition.Name}\" of required type \"{definition.Definition.Type}\" was not provided.", given?.Value.Location ?? _location);
        }

        return new(new([.. names], [.. values]), null);
    }

    private static ArgumentResult Failed(string message, SourceLocation location) =>
        new(InputObject.Empty, GraphQLError.At(message, location) with { Code = ErrorCodes.BadUserInput });

    private static bool UsesVariable(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(UsesVariable),
        ObjectValueNode input => input.Fields.Any(field => UsesVariable(field.Value)),
        _ => false,
    };
}
