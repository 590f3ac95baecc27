using System.Runtime.CompilerServices;
using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Merging;

/// <summary>Finds which pairs of fields conflict, as the reference implementation does and tells it: only asked when some pair does.</summary>
/// <remarks>Each pair of fragments is compared once. After <see cref="MaximumComparisons"/> pairs of fields what was found is enough.</remarks>
internal sealed class ConflictFinder(ValidationContext context)
{
    private const int MaximumComparisons = 200_000;

    private const int MaximumNodes = 20; // on each side of a conflict; more explain nothing

    private readonly Dictionary<(SelectionSetNode, NamedType?), FieldSet> _sets = new(new SelectionSetComparer());
    private readonly Dictionary<(object, string), bool> _comparedWithFragments = [];
    private readonly Dictionary<(string, string), bool> _comparedFragments = [];
    private int _comparisons;

    /// <summary>Whether it stopped before it had compared everything.</summary>
    internal bool IsSpent => _comparisons > MaximumComparisons;

    /// <summary>Conflicts inside the selection set, fragments included.</summary>
    internal List<FieldConflict> Within(NamedType? parent, SelectionSetNode set)
    {
        var conflicts = new List<FieldConflict>();
        var fields = Set(parent, set);
        foreach (var (name, group) in fields.Fields)
            for (var left = 0; left < group.Count && !IsEnough(conflicts); left++)
                for (var right = left + 1; right < group.Count && !IsEnough(conflicts); right++)
                    AddIf(conflicts, Compare(false, name, group[left], group[right]));
        if (fields.Fields.Count == 0 && fields.Fragments.Count <= 1) return conflicts; // a fragment alone is judged where it is defined
        for (var index = 0; index < fields.Fragments.Count; index++)
        {
            WithFragment(conflicts, false, fields, fields.Fragments[index]);
            for (var other = index + 1; other < fields.Fragments.Count; other++) BetweenFragments(conflicts, false, fields.Fragments[index], fields.Fragments[other]);
        }

        return conflicts;
    }

    private void WithFragment(List<FieldConflict> conflicts, bool exclusive, FieldSet fields, string name)
    {
        if (fields.Fields.Count == 0 || !IsNew(_comparedWithFragments, (fields, name), exclusive) || Fragment(name) is not { } fragment || fragment == fields) return;
        Between(conflicts, exclusive, fields, fragment);
        foreach (var referenced in fragment.Fragments) WithFragment(conflicts, exclusive, fields, referenced);
    }

    private void BetweenFragments(List<FieldConflict> conflicts, bool exclusive, string left, string right)
    {
        if (left == right) return;
        var key = string.CompareOrdinal(left, right) < 0 ? (left, right) : (right, left);
        if (!IsNew(_comparedFragments, key, exclusive) || Fragment(left) is not { } one || Fragment(right) is not { } two) return;
        Between(conflicts, exclusive, one, two);
        foreach (var referenced in two.Fragments) BetweenFragments(conflicts, exclusive, left, referenced);
        foreach (var referenced in one.Fragments) BetweenFragments(conflicts, exclusive, referenced, right);
    }

    private void Between(List<FieldConflict> conflicts, bool exclusive, FieldSet left, FieldSet right)
    {
        foreach (var (name, group) in left.Fields)
        {
            if (!right.Fields.TryGetValue(name, out var others)) continue;
            foreach (var field in group.TakeWhile(_ => !IsSpent))
                foreach (var other in others.TakeWhile(_ => !IsSpent))
                    AddIf(conflicts, Compare(exclusive, name, field, other));
        }
    }

    private FieldConflict? Compare(bool parentsExclusive, string name, MergeField left, MergeField right)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) _comparisons = MaximumComparisons;
        if (++_comparisons > MaximumComparisons) return null;
        var exclusive = parentsExclusive || (left.Parent != right.Parent && left.Parent is ObjectType && right.Parent is ObjectType);
        if (!exclusive && left.Node.Name.Value != right.Node.Name.Value)
            return Conflict($"\"{left.Node.Name.Value}\" and \"{right.Node.Name.Value}\" are different fields");
        if (!exclusive && !left.HasArgumentsOf(right)) return Conflict("they have differing arguments");
        var (type, otherType) = (left.Definition?.Type, right.Definition?.Type);
        if (type is not null && otherType is not null && MergeField.Conflict(type, otherType))
            return Conflict($"they return conflicting types \"{type}\" and \"{otherType}\"");
        if (left.Node.SelectionSet is not { } set || right.Node.SelectionSet is not { } otherSet) return null;
        var below = Below(exclusive, Set(type?.Named, set), Set(otherType?.Named, otherSet));
        return below.Count == 0 ? null : new(
            name, null, below, Nodes(left.Node, below, conflict => conflict.Left), Nodes(right.Node, below, conflict => conflict.Right));

        FieldConflict Conflict(string reason) => new(name, reason, [], [left.Node], [right.Node]);
    }

    private List<FieldConflict> Below(bool exclusive, FieldSet left, FieldSet right)
    {
        var conflicts = new List<FieldConflict>();
        Between(conflicts, exclusive, left, right);
        foreach (var fragment in right.Fragments) WithFragment(conflicts, exclusive, left, fragment);
        foreach (var fragment in left.Fragments) WithFragment(conflicts, exclusive, right, fragment);
        foreach (var fragment in left.Fragments)
            foreach (var other in right.Fragments)
                BetweenFragments(conflicts, exclusive, fragment, other);
        return conflicts;
    }

    /// <summary>Remembers the comparison; one of fields that can meet covers one of fields that cannot.</summary>
    private static bool IsNew<TKey>(Dictionary<TKey, bool> compared, TKey key, bool exclusive) where TKey : notnull
    {
        if (compared.TryGetValue(key, out var before) && (exclusive || !before)) return false;
        compared[key] = exclusive;
        return true;
    }

    private bool IsEnough(List<FieldConflict> conflicts) => IsSpent || conflicts.Count > DocumentValidator.MaximumErrors;

    private FieldSet? Fragment(string name) =>
        context.Fragments.TryGetValue(name, out var fragment) ? Set(context.Schema.FindType(fragment.TypeCondition.Name.Value), fragment.SelectionSet) : null;

    private FieldSet Set(NamedType? parent, SelectionSetNode set) =>
        _sets.TryGetValue((set, parent), out var known) ? known : _sets[(set, parent)] = FieldSet.Of(context, parent, set);

    /// <summary>The field and those below it that conflict, of each conflict the last that there is room for.</summary>
    private static List<FieldNode> Nodes(FieldNode field, List<FieldConflict> below, Func<FieldConflict, IReadOnlyList<FieldNode>> side)
    {
        List<FieldNode> nodes = [field];
        foreach (var conflict in below.TakeWhile(_ => nodes.Count < MaximumNodes)) nodes.AddRange(side(conflict).TakeLast(MaximumNodes - nodes.Count));
        return nodes;
    }

    private static void AddIf(List<FieldConflict> conflicts, FieldConflict? conflict)
    {
        if (conflict is not null) conflicts.Add(conflict);
    }
}
