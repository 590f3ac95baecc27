using GraphQLEngine.Execution.Output;
using GraphQLEngine.Execution.Plans;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Execution.Binding;

/// <summary>A text that is kept encoded: the commonest field of a catalogue, so nothing stands between its bytes and the answer.</summary>
internal sealed class EncodedTextRunner<TSource>(
    string parentType, FieldDefinition definition, EncodedTextWriter writer, Func<TSource, EncodedText?> resolve)
    : ResolvedRunner<EncodedText>(parentType, definition, [], writer)
{
    internal override bool RunNamed(object source, PlannedField field, ResultFrame frame)
    {
        if (resolve((TSource)source) is { } text)
        {
            frame.Output.WriteRaw(field.Prefix, text.Json);
            return true;
        }

        frame.Output.WriteRaw(field.Prefix);
        frame.Path.Set(field.ResponseName);
        return Writer.Write(null!, field, frame); // a writer takes null as what it is
    }

    protected override EncodedText Resolve(object source, PlannedField field, ResultFrame frame) => resolve((TSource)source)!;
}
