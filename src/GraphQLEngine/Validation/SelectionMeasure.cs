using System.Runtime.InteropServices;
using GraphQLEngine.Language;

namespace GraphQLEngine.Validation;

/// <summary>How large a selection is when its fragments are written out; counts stop at a thousand million.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SelectionSize(long RootFields, long Fields, long Aliases, long Directives, long Depth, long IntrospectionDepth)
{
    private const long Most = 1_000_000_000;

    public static SelectionSize operator +(SelectionSize left, SelectionSize right) => new(
        Math.Min(left.RootFields + right.RootFields, Most), Math.Min(left.Fields + right.Fields, Most), Math.Min(left.Aliases + right.Aliases, Most),
        Math.Min(left.Directives + right.Directives, Most), Math.Max(left.Depth, right.Depth), Math.Max(left.IntrospectionDepth, right.IntrospectionDepth));
}

/// <summary>Measures selections, each fragment once, so that fragments inside fragments cost no more than they are long.</summary>
internal sealed class SelectionMeasure(IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
{
    private readonly Dictionary<string, SelectionSize> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    /// <summary>The size; a fragment inside itself, or one that does not exist, counts as nothing.</summary>
    internal SelectionSize Of(SelectionSetNode set)
    {
        var size = default(SelectionSize);
        foreach (var selection in set.Selections)
            size += Of(selection) + new SelectionSize(0, 0, 0, selection.Directives.Count, 0, 0);
        return size;
    }

    private SelectionSize Of(SelectionNode selection) => selection switch
    {
        FieldNode field => Of(field),
        InlineFragmentNode inline => Of(inline.SelectionSet),
        FragmentSpreadNode spread => OfFragment(spread.Name.Value),
        _ => default,
    };

    private SelectionSize Of(FieldNode field)
    {
        var below = field.SelectionSet is { } set ? Of(set) : default;
        var size = below with { RootFields = 1, Fields = below.Fields + 1, Aliases = below.Aliases + (field.Alias is null ? 0 : 1) };
        return field.Name.Value is "__schema" or "__type"
            ? size with { Depth = 0, IntrospectionDepth = Math.Max(below.Depth, below.IntrospectionDepth) + 1 }
            : size with { Depth = below.Depth + 1 };
    }

    private SelectionSize OfFragment(string name)
    {
        if (_known.TryGetValue(name, out var size)) return size;
        if (!fragments.TryGetValue(name, out var fragment) || !_open.Add(name)) return default;
        size = Of(fragment.SelectionSet);
        size = size with { Directives = size.Directives + fragment.Directives.Count };
        _open.Remove(name);
        return _known[name] = size;
    }
}
