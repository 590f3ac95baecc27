using GraphQLEngine.Execution.Output;

namespace GraphQLEngine.Execution.Binding;

/// <summary>Binds the fields of one object type to C#.</summary>
/// <typeparam name="TSource">What resolvers of other fields give for this type.</typeparam>
public sealed class ObjectBinder<TSource>
{
    private readonly List<FieldBinding> _fields = [];

    internal ObjectBinder() { }

    internal IReadOnlyList<FieldBinding> Fields => _fields;

    /// <summary>A field that is read off the object.</summary>
    /// <param name="name">The field's name in the schema.</param>
    /// <param name="resolve">Gives the value; a <c>GraphQLException</c> is told to the client, anything else is masked.</param>
    public ObjectBinder<TSource> Field<TResult>(string name, Func<TSource, TResult> resolve)
    {
        _fields.Add(new FieldBinding<TResult>(name, (parent, definition, arguments, writer) =>
            writer is EncodedTextWriter encoded && resolve is Func<TSource, EncodedText> text && arguments.Length == 0
                ? new EncodedTextRunner<TSource>(parent, definition, encoded, text)
                : new PropertyRunner<TSource, TResult>(parent, definition, arguments, writer, resolve)));
        return this;
    }

    /// <summary>A field with arguments or that needs the request's context.</summary>
    /// <param name="name">The field's name in the schema.</param>
    /// <param name="resolve">Gives the value; a <c>GraphQLException</c> is told to the client, anything else is masked.</param>
    public ObjectBinder<TSource> Field<TResult>(string name, Func<TSource, FieldCall, TResult> resolve)
    {
        _fields.Add(new FieldBinding<TResult>(name, (parent, definition, arguments, writer) =>
            new CallRunner<TSource, TResult>(parent, definition, arguments, writer, resolve)));
        return this;
    }

    /// <summary>A field that needs I/O. Such fields of one query run side by side.</summary>
    /// <param name="name">The field's name in the schema.</param>
    /// <param name="resolve">Gives the value; a <c>GraphQLException</c> is told to the client, anything else is masked.</param>
    public ObjectBinder<TSource> FieldAsync<TResult>(string name, Func<TSource, FieldCall, CancellationToken, ValueTask<TResult>> resolve)
    {
        _fields.Add(new FieldBinding<TResult>(name, (parent, definition, arguments, writer) =>
            new AsyncRunner<TSource, TResult>(parent, definition, arguments, writer, resolve)));
        return this;
    }

    /// <summary>A field that is answered once for all objects of a list, so that a list makes one call and not one an item.</summary>
    /// <param name="name">The field's name in the schema.</param>
    /// <param name="resolve">Gives an answer for each object, in their order.</param>
    public ObjectBinder<TSource> FieldBatch<TResult>(
        string name, Func<IReadOnlyList<TSource>, FieldCall, CancellationToken, ValueTask<IReadOnlyList<TResult>>> resolve)
    {
        _fields.Add(new FieldBinding<TResult>(name, (parent, definition, arguments, writer) =>
            new BatchRunner<TSource, TResult>(parent, definition, arguments, writer, resolve)));
        return this;
    }
}
