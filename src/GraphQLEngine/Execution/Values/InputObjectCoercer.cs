using System.Text.Json;
using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Execution.Values;

/// <summary>Reads input objects, then hands them to the reader they are bound to, if there is one.</summary>
/// <remarks>Source: GraphQL specification, section 3.10, input coercion, with <c>@oneOf</c>.</remarks>
internal sealed class InputObjectCoercer(InputObjectType type, Func<InputObject, object>? read, Type clrType) : InputCoercer
{
    private BoundInput[] _fields = []; // filled once all types have their coercers, for they may refer to each other

    internal override Type ClrType => clrType;

    internal void Complete(BoundInput[] fields) => _fields = fields;

    internal override object? FromJson(JsonElement value, Coercion coercion)
    {
        if (value.ValueKind == JsonValueKind.Null) return null;
        if (value.ValueKind != JsonValueKind.Object) return coercion.Fail($"Expected type \"{type.Name}\" to be an object.");
        foreach (var unknown in value.EnumerateObject().Select(property => property.Name).Where(name => type.FindField(name) is null).Distinct(StringComparer.Ordinal))
            coercion.Fail($"Field \"{unknown}\" is not defined by type \"{type.Name}\".");
        if (type.IsOneOf) CheckOneOf(value, coercion);
        return Read(field => value.TryGetProperty(field.Name, out _), field => field.Coercer.FromJson(value.GetProperty(field.Name), coercion), coercion);
    }

    protected override object? FromValue(ValueNode value, Coercion coercion)
    {
        if (value is not ObjectValueNode literal) return coercion.Fail($"Expected value of type \"{type.Name}\", found {Printer.Print(value)}.");
        if (type.IsOneOf) CheckOneOf(literal, coercion);
        return Read(
            field => literal.Fields.Any(given => given.Name.Value == field.Name && !coercion.IsMissingVariable(given.Value)),
            field => field.Coercer.FromLiteral(literal.Fields.First(given => given.Name.Value == field.Name).Value, coercion),
            coercion);
    }

    private object? Read(Func<BoundInput, bool> isGiven, Func<BoundInput, object?> value, Coercion coercion)
    {
        var names = new List<string>(_fields.Length);
        var values = new List<object?>(_fields.Length);
        foreach (var field in _fields)
        {
            if (isGiven(field))
            {
                coercion.Enter(field.Name);
                names.Add(field.Name);
                values.Add(value(field));
                coercion.Leave();
            }
            else if (field.HasDefault)
            {
                names.Add(field.Name);
                values.Add(field.Default);
            }
            else if (field.Coercer.IsNonNull)
                coercion.Fail($"Field \"{field.Name}\" of required type \"{field.Definition.Type}\" was not provided.");
        }

        if (coercion.HasFailed) return null;
        var input = new InputObject([.. names], [.. values]);
        return read is null ? input : coercion.Read(() => read(input));
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
