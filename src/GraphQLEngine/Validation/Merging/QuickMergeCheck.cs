using System.Runtime.CompilerServices;
using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Merging;

/// <summary>
/// Says in nearly linear time whether the fields of a selection all merge. Fields of one response name are compared with the first of them,
/// not each with each, and what lies below them is looked at once, as one merged set.
/// </summary>
/// <remarks>
/// The two questions are asked apart, as in Adameit's "GraphQL: validation of overlapping fields can be fast": all fields of a name need
/// one shape; fields that may meet in one object need one call. A set of selections met before is not looked at again. Hostile documents can
/// still make many different sets: after <see cref="MaximumVisits"/> fields the check gives up, which counts as a conflict.
/// </remarks>
internal sealed class QuickMergeCheck(ValidationContext context)
{
    internal const int MaximumVisits = 500_000;

    private readonly Dictionary<(SelectionSetNode, NamedType?), int> _setNumbers = new(new SelectionSetComparer());
    private readonly HashSet<string> _sameShape = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sameCall = new(StringComparer.Ordinal);
    private int _visits;

    /// <summary>Whether the check ran out of visits before it knew.</summary>
    internal bool GaveUp => _visits > MaximumVisits;

    internal bool Merges(SelectionSetNode set, NamedType? parent) => HaveOneShape([(set, parent)]) && HaveOneCall([(set, parent)]);

    private bool HaveOneShape(List<(SelectionSetNode Set, NamedType? Parent)> sets)
    {
        if (!_sameShape.Add(Key(sets))) return true;
        GiveUpBeforeStackEnds();
        foreach (var group in Collect(sets).Values)
        {
            var type = group.FirstOrDefault(field => field.Definition is not null)?.Definition?.Type;
            if (type is not null && group.Exists(field => field.Definition is not null && MergeField.Conflict(type, field.Definition.Type))) return false;
            var below = Below(group);
            if (GaveUp || (below.Count > 0 && !HaveOneShape(below))) return false;
        }

        return true;
    }

    private bool HaveOneCall(List<(SelectionSetNode Set, NamedType? Parent)> sets)
    {
        if (!_sameCall.Add(Key(sets))) return true;
        GiveUpBeforeStackEnds();
        foreach (var group in Collect(sets).Values)
        {
            foreach (var meeting in ThatMeet(group))
            {
                if (meeting.Exists(field => field.Call != meeting[0].Call)) return false;
                var below = Below(meeting);
                if (GaveUp || (below.Count > 0 && !HaveOneCall(below))) return false;
            }
        }

        return true;
    }

    /// <summary>Fragments that go round in circles of different lengths nest further than any document does.</summary>
    private void GiveUpBeforeStackEnds()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) _visits = MaximumVisits + 1;
    }

    /// <summary>Fields of one object type meet each other and those of interfaces; fields of two object types never meet.</summary>
    private static IEnumerable<List<MergeField>> ThatMeet(List<MergeField> group)
    {
        var onObjects = group.Where(field => field.Parent is ObjectType).GroupBy(field => field.Parent).ToArray();
        if (onObjects.Length == 0) return [group];
        var elsewhere = group.Where(field => field.Parent is not ObjectType).ToArray();
        return onObjects.Select(fields => (List<MergeField>)[.. fields, .. elsewhere]);
    }

    private static List<(SelectionSetNode, NamedType?)> Below(List<MergeField> fields) =>
    [
        .. from field in fields
           where field.Node.SelectionSet is not null
           select (field.Node.SelectionSet, field.Definition?.Type.Named),
    ];

    private Dictionary<string, List<MergeField>> Collect(List<(SelectionSetNode Set, NamedType? Parent)> sets)
    {
        var fields = new Dictionary<string, List<MergeField>>(StringComparer.Ordinal);
        var visited = new HashSet<(SelectionSetNode, NamedType?)>(new SelectionSetComparer());
        foreach (var (set, parent) in sets) Collect(set, parent, fields, visited);
        return fields;
    }

    private void Collect(
        SelectionSetNode set, NamedType? parent, Dictionary<string, List<MergeField>> fields, HashSet<(SelectionSetNode, NamedType?)> visited)
    {
        if (!visited.Add((set, parent))) return;
        foreach (var selection in set.Selections)
        {
            if (++_visits > MaximumVisits) return;
            switch (selection)
            {
                case FieldNode field:
                    if (!fields.TryGetValue(field.ResponseName, out var group)) fields[field.ResponseName] = group = [];
                    group.Add(MergeField.Of(parent, field));
                    break;
                case InlineFragmentNode inline:
                    Collect(inline.SelectionSet, inline.TypeCondition is { } condition ? context.Schema.FindType(condition.Name.Value) : parent, fields, visited);
                    break;
                case FragmentSpreadNode spread when context.Fragments.TryGetValue(spread.Name.Value, out var fragment):
                    Collect(fragment.SelectionSet, context.Schema.FindType(fragment.TypeCondition.Name.Value), fields, visited);
                    break;
            }
        }
    }

    /// <summary>Equal for equal sets of selections, whatever their order: fragments used in many places give one key.</summary>
    private string Key(List<(SelectionSetNode Set, NamedType? Parent)> sets)
    {
        var numbers = new SortedSet<int>();
        foreach (var set in sets)
        {
            var inner = Unwrapped(set);
            if (!_setNumbers.TryGetValue(inner, out var number)) _setNumbers[inner] = number = _setNumbers.Count;
            numbers.Add(number);
        }

        return string.Join(',', numbers);
    }

    /// <summary>A selection that is nothing but one spread is the fragment itself.</summary>
    private (SelectionSetNode Set, NamedType? Parent) Unwrapped((SelectionSetNode Set, NamedType? Parent) set)
    {
        for (var steps = 0; steps < context.Fragments.Count && set.Set.Selections is [FragmentSpreadNode spread]; steps++)
        {
            if (!context.Fragments.TryGetValue(spread.Name.Value, out var fragment)) break;
            set = (fragment.SelectionSet, context.Schema.FindType(fragment.TypeCondition.Name.Value));
        }

        return set;
    }
}
