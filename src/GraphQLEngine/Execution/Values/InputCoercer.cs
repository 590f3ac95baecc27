using System.Text.Json;
using GraphQLEngine.Language;

namespace GraphQLEngine.Execution.Values;

/// <summary>Turns what clients send for one input type into the C# value that resolvers read.</summary>
/// <remarks>Source: GraphQL specification, section 3, input coercion of each kind of type.</remarks>
internal abstract class InputCoercer
{
    /// <summary>The C# type of values that are not null.</summary>
    internal abstract Type ClrType { get; }

    /// <summary>The C# type of an element of a list of these.</summary>
    internal virtual Type ElementType => ClrType.IsValueType ? typeof(Nullable<>).MakeGenericType(ClrType) : ClrType;

    internal virtual bool IsNonNull => false;

    /// <summary>Coerces a value of the request's variables.</summary>
    internal abstract object? FromJson(JsonElement value, Coercion coercion);

    /// <summary>Coerces a value that is right and plain as it is read, leaving the reader at its end.</summary>
    /// <returns>False when it is neither: <see cref="FromJson"/> then takes it from the start.</returns>
    internal virtual bool TryRead(ref Utf8JsonReader reader, out object? value)
    {
        value = null;
        return false;
    }

    /// <summary>Coerces a literal; variables inside it are already coerced to their own types.</summary>
    internal object? FromLiteral(ValueNode value, Coercion coercion) => value switch
    {
        VariableNode variable => FromVariable(variable.Name.Value, coercion),
        NullValueNode => Null(coercion),
        _ => FromValue(value, coercion),
    };

    protected abstract object? FromValue(ValueNode value, Coercion coercion);

    /// <summary>Takes over a value coerced to a type that may stand here but is not this one, such as <c>[Int!]</c> for <c>[Int]</c>.</summary>
    internal virtual object? Adapt(object? value) => value;

    internal virtual object? Null(Coercion coercion) => null;

    private object? FromVariable(string name, Coercion coercion) =>
        coercion.Variables?.Find(name) is { } value ? Adapt(value) : Null(coercion);
}

/// <summary>Refuses null, else is what it wraps.</summary>
internal sealed class NonNullCoercer(InputCoercer inner, string type) : InputCoercer
{
    internal override Type ClrType => inner.ClrType;

    internal override Type ElementType => inner.ClrType;

    internal override bool IsNonNull => true;

    internal override object? FromJson(JsonElement value, Coercion coercion) =>
        value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined ? Null(coercion) : inner.FromJson(value, coercion);

    internal override bool TryRead(ref Utf8JsonReader reader, out object? value) =>
        inner.TryRead(ref reader, out value) && value is not null;

    protected override object? FromValue(ValueNode value, Coercion coercion) => inner.FromLiteral(value, coercion);

    internal override object? Adapt(object? value) => inner.Adapt(value);

    internal override object? Null(Coercion coercion) => coercion.Fail($"Expected non-nullable type \"{type}\" not to be null.");
}

/// <summary>Makes typed arrays; a single value stands for a list of one.</summary>
internal sealed class ListCoercer(InputCoercer item) : InputCoercer
{
    internal override Type ClrType => item.ElementType.MakeArrayType();

    internal override object? FromJson(JsonElement value, Coercion coercion)
    {
        if (value.ValueKind == JsonValueKind.Null) return null;
        if (value.ValueKind != JsonValueKind.Array) return Fill(1, _ => item.FromJson(value, coercion), coercion, isList: false);
        var items = value.EnumerateArray().ToArray();
        return Fill(items.Length, index => item.FromJson(items[index], coercion), coercion, isList: true);
    }

    protected override object? FromValue(ValueNode value, Coercion coercion)
    {
        if (value is not ListValueNode list) return Fill(1, _ => item.FromLiteral(value, coercion), coercion, isList: false);
        return Fill(list.Values.Count, index => item.FromLiteral(list.Values[index], coercion), coercion, isList: true);
    }

    internal override object? Adapt(object? value)
    {
        if (value is not Array array || array.GetType() == ClrType) return value is null or Array ? value : Fill(1, _ => item.Adapt(value), new(), isList: false);
        return Fill(array.Length, index => item.Adapt(array.GetValue(index)), new(), isList: true);
    }

    private Array Fill(int length, Func<int, object?> read, Coercion coercion, bool isList)
    {
        var array = Array.CreateInstance(item.ElementType, length);
        for (var index = 0; index < length; index++)
        {
            if (isList) coercion.Enter(index);
            var value = read(index);
            if (value is not null && !coercion.HasFailed) array.SetValue(value, index);
            if (isList) coercion.Leave();
        }

        return array;
    }
}
