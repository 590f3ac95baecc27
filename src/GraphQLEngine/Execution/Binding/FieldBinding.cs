using GraphQLEngine.Execution.Plans;
using GraphQLEngine.Execution.Values;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Execution.Binding;

/// <summary>A resolver that waits to meet its field: how the runner is made once the writer for the C# type is known.</summary>
internal abstract class FieldBinding(string name)
{
    internal string Name { get; } = name;

    internal abstract Type ResultType { get; }

    internal abstract FieldRunner Runner(string parentType, FieldDefinition definition, BoundInput[] arguments, object writer);
}

internal sealed class FieldBinding<TResult>(string name, Func<string, FieldDefinition, BoundInput[], ValueWriter<TResult>, FieldRunner> create)
    : FieldBinding(name)
{
    internal override Type ResultType => typeof(TResult);

    internal override FieldRunner Runner(string parentType, FieldDefinition definition, BoundInput[] arguments, object writer) =>
        create(parentType, definition, arguments, (ValueWriter<TResult>)writer);
}
