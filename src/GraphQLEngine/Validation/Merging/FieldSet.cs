using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Merging;

/// <summary>The fields of one selection set by response name, inline fragments unfolded, and the fragments it spreads.</summary>
internal sealed class FieldSet
{
    internal OrderedDictionary<string, List<MergeField>> Fields { get; } = new(StringComparer.Ordinal);

    internal List<string> Fragments { get; } = [];

    internal static FieldSet Of(ValidationContext context, NamedType? parent, SelectionSetNode set)
    {
        var fields = new FieldSet();
        fields.Collect(context, parent, set);
        return fields;
    }

    private void Collect(ValidationContext context, NamedType? parent, SelectionSetNode set)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    if (!Fields.TryGetValue(field.ResponseName, out var group)) Fields[field.ResponseName] = group = [];
                    group.Add(MergeField.Of(parent, field));
                    break;
                case FragmentSpreadNode spread when !Fragments.Contains(spread.Name.Value):
                    Fragments.Add(spread.Name.Value);
                    break;
                case InlineFragmentNode inline:
                    Collect(context, inline.TypeCondition is { } condition ? context.Schema.FindType(condition.Name.Value) : parent, inline.SelectionSet);
                    break;
            }
        }
    }
}
