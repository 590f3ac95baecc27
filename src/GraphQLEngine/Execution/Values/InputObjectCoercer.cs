using System.Text.Json;
using GraphQLEngine.Errors;
using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Execution.Values;

/// <summary>Reads input objects, then hands them to the reader they are bound to, if there is one.</summary>
/// <remarks>Source: GraphQL specification, section 3.10, input coercion, with <c>@oneOf</c>.</remarks>
internal sealed class InputObjectCoercer(InputObjectType type, Func<InputObject, object>? read, Type clrType) : InputCoercer
{
    private BoundInput[] _fields = []; // filled once all types have their coercers, for they may refer to each other
    private string[] _names = [];

    internal override Type ClrType => clrType;

    internal void Complete(BoundInput[] fields) => (_fields, _names) = (fields, [.. fields.Select(field => field.Name)]);

    internal override object? FromJson(JsonElement value, Coercion coercion)
    {
        if (value.ValueKind == JsonValueKind.Null) return null;
        if (value.ValueKind != JsonValueKind.Object) return coercion.Fail($"Expected type \"{type.Name}\" to be an object.");
        foreach (var unknown in value.EnumerateObject().Select(property => property.Name).Where(name => type.FindField(name) is null).Distinct(StringComparer.Ordinal))
            coercion.Fail($"Field \"{unknown}\" is not defined by type \"{type.Name}\".");
        if (type.IsOneOf) CheckOneOf(value, coercion);
        var values = new object?[_fields.Length];
        for (var index = 0; index < values.Length; index++)
        {
            var field = _fields[index];
            if (!value.TryGetProperty(field.Name, out var member))
            {
                values[index] = Default(field, coercion);
                continue;
            }

            coercion.Enter(field.Name);
            values[index] = field.Coercer.FromJson(member, coercion);
            coercion.Leave();
        }

        return Read(values, coercion);
    }

    protected override object? FromValue(ValueNode value, Coercion coercion)
    {
        if (value is not ObjectValueNode literal) return coercion.Fail($"Expected value of type \"{type.Name}\", found {Printer.Print(value)}.");
        if (type.IsOneOf) CheckOneOf(literal, coercion);
        var values = new object?[_fields.Length];
        for (var index = 0; index < values.Length; index++)
        {
            var field = _fields[index];
            if (Find(literal, field.Name) is not { } given || coercion.IsMissingVariable(given))
            {
                values[index] = Default(field, coercion);
                continue;
            }

            coercion.Enter(field.Name);
            values[index] = field.Coercer.FromLiteral(given, coercion);
            coercion.Leave();
        }

        return Read(values, coercion);
    }

    private static ValueNode? Find(ObjectValueNode literal, string name)
    {
        for (var index = 0; index < literal.Fields.Count; index++)
            if (literal.Fields[index].Name.Value == name) return literal.Fields[index].Value;
        return null;
    }

    private static object? Default(BoundInput field, Coercion coercion)
    {
        if (field.HasDefault) return field.Default;
        if (field.Coercer.IsNonNull)
            coercion.Fail($"Field \"{field.Name}\" of required type \"{field.Definition.Type}\" was not provided.");
        return InputObject.NotGiven;
    }

    private object? Read(object?[] values, Coercion coercion)
    {
        if (coercion.HasFailed) return null;
        var input = new InputObject(_names, values);
        try
        {
            return read is null ? input : read(input);
        }
        catch (GraphQLException exception)
        {
            return coercion.Fail(exception.Message); // the reader is the host's: only what it throws for the client becomes a problem
        }
    }

    private void CheckOneOf(JsonElement value, Coercion coercion)
    {
        var given = _fields.Where(field => value.TryGetProperty(field.Name, out _)).Take(2).ToArray();
        if (given.Length != 1) FailOneOf(coercion);
        if (given.Length > 0 && value.GetProperty(given[0].Name).ValueKind == JsonValueKind.Null) FailNullField(given[0].Name, coercion);
    }

    private void CheckOneOf(ObjectValueNode literal, Coercion coercion)
    {
        if (literal.Fields.Count != 1 || literal.Fields.Any(field => coercion.IsMissingVariable(field.Value))) FailOneOf(coercion);
        else if (literal.Fields[0].Value is NullValueNode || IsNullVariable(literal.Fields[0].Value, coercion))
            FailNullField(literal.Fields[0].Name.Value, coercion);
    }

    private static bool IsNullVariable(ValueNode value, Coercion coercion) =>
        value is VariableNode variable && coercion.Variables?.Find(variable.Name.Value) is null;

    private void FailOneOf(Coercion coercion) => coercion.Fail($"Exactly one key must be specified for OneOf type \"{type.Name}\".");

    private static void FailNullField(string name, Coercion coercion) => coercion.Fail($"Field \"{name}\" must be non-null.");
}
