using System.Text.Json;
using GraphQLEngine.Errors;
using GraphQLEngine.Execution.Output;
using GraphQLEngine.Language;

namespace GraphQLEngine.Execution.Values;

/// <summary>How a scalar is read and written; derive from <see cref="ScalarBinding{T}"/>.</summary>
public abstract class ScalarBinding
{
    private protected ScalarBinding() { }

    internal abstract Type ClrType { get; }

    internal abstract object? ReadObject(JsonElement value);

    /// <summary>Reads a value that is plainly one of this scalar's; false leaves it to <see cref="ReadObject(JsonElement)"/>.</summary>
    internal virtual bool TryRead(ref Utf8JsonReader reader, out object? value)
    {
        value = null;
        return false;
    }

    internal abstract object? ReadObject(ValueNode value, VariableValues? variables);

    /// <summary>Why the literal cannot be read; null when it can.</summary>
    internal string? LiteralProblem(ValueNode value)
    {
        try
        {
            ReadObject(value, null);
            return null;
        }
        catch (GraphQLException exception)
        {
            return exception.Message;
        }
    }
}

/// <summary>How a scalar is read as, and written from, values of one C# type.</summary>
public abstract class ScalarBinding<T> : ScalarBinding where T : notnull
{
    internal sealed override Type ClrType => typeof(T);

    /// <summary>Writes exactly one JSON value.</summary>
    /// <exception cref="GraphQLException">The value has no place in the scalar.</exception>
    public abstract void Write(T value, JsonOutput output);

    /// <summary>Reads a value of the request's variables, never null.</summary>
    /// <exception cref="GraphQLException">It is none of this scalar's; the message is for the client.</exception>
    public abstract T Read(JsonElement value);

    /// <summary>Reads a literal, never null; it may hold no variables.</summary>
    /// <exception cref="GraphQLException">It is none of this scalar's; the message is for the client.</exception>
    public abstract T Read(ValueNode value);

    internal sealed override object? ReadObject(JsonElement value) => Read(value);

    internal override object? ReadObject(ValueNode value, VariableValues? variables) => Read(value);
}

/// <summary>A scalar that is text in JSON and in documents.</summary>
/// <param name="name">The scalar's name, for messages.</param>
/// <param name="write">The text of a value.</param>
/// <param name="tryRead">Reads a text; false when it is none of this scalar's.</param>
public sealed class TextScalar<T>(string name, Func<T, string> write, TryRead<T> tryRead) : ScalarBinding<T> where T : notnull
{
    /// <inheritdoc/>
    public override void Write(T value, JsonOutput output) => output.WriteString(write(value));

    /// <inheritdoc/>
    public override T Read(JsonElement value) => Read(value.ValueKind == JsonValueKind.String ? value.GetString() : null, value.GetRawText);

    /// <inheritdoc/>
    public override T Read(ValueNode value) => Read((value as StringValueNode)?.Value, () => Printer.Print(value));

    private T Read(string? text, Func<string> shown) =>
        text is not null && tryRead(text, out var value) ? value : throw new GraphQLException($"{name} cannot represent value: {shown()}");
}

/// <summary>Reads a text as a value; false when it is none.</summary>
public delegate bool TryRead<T>(string text, out T value);
