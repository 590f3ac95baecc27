using System.Text;
using GraphQLEngine.Execution.Plans;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Execution.Binding;

/// <summary><c>__typename</c> of one object type: bytes that never change.</summary>
internal sealed class TypeNameRunner(ObjectType type, FieldDefinition definition) : FieldRunner(type.Name, definition, [])
{
    private readonly byte[] _json = Encoding.UTF8.GetBytes($"\"{type.Name}\"");

    internal override bool RunNamed(object source, PlannedField field, ResultFrame frame)
    {
        frame.Output.WriteRaw(field.Prefix, _json);
        return true;
    }

    internal override bool Run(object source, PlannedField field, ResultFrame frame)
    {
        frame.Output.WriteRaw(_json);
        return true;
    }

    internal override ValueTask<bool> RunAsync(object source, PlannedField field, ResultFrame frame) => new(Run(source, field, frame));
}
