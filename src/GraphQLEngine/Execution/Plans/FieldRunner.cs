using GraphQLEngine.Execution.Values;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Execution.Plans;

/// <summary>A field of the schema with the C# that answers it.</summary>
internal abstract class FieldRunner(string parentType, FieldDefinition definition, BoundInput[] arguments)
{
    internal FieldDefinition Definition { get; } = definition;

    internal string ParentType { get; } = parentType;

    /// <summary>The field as <c>Type.field</c>.</summary>
    internal string Coordinate { get; } = $"{parentType}.{definition.Name}";

    internal BoundInput[] Arguments { get; } = arguments;

    internal bool IsNonNull { get; } = definition.Type is NonNullType;

    /// <summary>Whether the resolver itself may have to wait.</summary>
    internal virtual bool IsAsync => false;

    /// <summary>
    /// Resolves and writes the name and the value. What it throws is its caller's to end, so that an object's fields share one edge.
    /// </summary>
    /// <returns>As for <see cref="Run"/>.</returns>
    internal virtual bool RunNamed(object source, PlannedField field, ResultFrame frame)
    {
        frame.Output.WriteRaw(field.Prefix);
        frame.Path.Set(field.ResponseName);
        return field.Run(source, frame);
    }

    /// <summary>Resolves and writes the value.</summary>
    /// <returns>False when the value may not be null and is: what was written is then to be cut away by an ancestor.</returns>
    internal abstract bool Run(object source, PlannedField field, ResultFrame frame);

    /// <summary>The same, where the field or something below it may have to wait.</summary>
    internal abstract ValueTask<bool> RunAsync(object source, PlannedField field, ResultFrame frame);
}
