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
    private readonly string[] _names;
    private readonly ValueNode?[] _given; // for each definition; null: nothing is given in the document
    private readonly SourceLocation _location;
    private readonly ArgumentResult? _constant; // null: a variable is used

    internal ArgumentPlan(BoundInput[] definitions, FieldNode field, Func<int> nextSlot)
    {
        _definitions = definitions;
        _names = [.. definitions.Select(definition => definition.Name)];
        _given = [.. definitions.Select(definition =>
            field.Arguments.FirstOrDefault(argument => argument.Name.Value == definition.Name)?.Value)];
        _location = field.Location;
        if (_given.Any(value => value is not null && UsesVariable(value))) Slot = nextSlot();
        else _constant = Coerce(VariableValues.Empty);
    }

    internal int Slot { get; }

    internal static ArgumentPlan None { get; } = new([], new(null, new("", new(1, 1)), [], [], null, new(1, 1)), () => 0);

    /// <summary>The arguments that are the same in every request; null when a variable is used or they could not be coerced.</summary>
    internal InputObject? Constants => _constant is { Error: null } ? _constant.Values : null;

    internal ArgumentResult For(RequestState request) => _constant ?? request.Arguments(this);

    internal ArgumentResult Coerce(VariableValues variables)
    {
        if (_definitions.Length == 0) return new(InputObject.Empty, null);
        var values = new object?[_definitions.Length];
        for (var index = 0; index < values.Length; index++)
        {
            var definition = _definitions[index];
            var given = _given[index];
            if (given is VariableNode variable && variables.Find(variable.Name.Value) is { } found)
                values[index] = definition.Coercer.Adapt(found); // the commonest way needs nowhere to put a problem
            else if (given is not null && (given is not VariableNode name || variables.Has(name.Name.Value)))
            {
                var coercion = new Coercion(variables);
                values[index] = definition.Coercer.FromLiteral(given, coercion);
                if (coercion.HasFailed)
                {
                    var problem = coercion.Problems[0].Message;
                    return Failed($"Argument \"{definition.Name}\" has invalid value {Printer.Print(given)}; {problem}", given.Location);
                }
            }
            else if (definition.HasDefault) values[index] = definition.Default;
            else if (definition.Coercer.IsNonNull)
            {
                return Failed(
                    $"Argument \"{definition.Name}\" of required type \"{definition.Definition.Type}\" was not provided.",
                    given?.Location ?? _location);
            }
            else values[index] = InputObject.NotGiven;
        }

        return new(new(_names, values), null);
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
