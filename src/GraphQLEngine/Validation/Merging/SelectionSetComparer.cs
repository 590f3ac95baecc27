using System.Runtime.CompilerServices;
using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Merging;

/// <summary>Selections are the same when they are one node on one type: compared by reference, for nodes are equal when they look alike.</summary>
internal sealed class SelectionSetComparer : IEqualityComparer<(SelectionSetNode Set, NamedType? Parent)>
{
    public bool Equals((SelectionSetNode Set, NamedType? Parent) x, (SelectionSetNode Set, NamedType? Parent) y) =>
        ReferenceEquals(x.Set, y.Set) && ReferenceEquals(x.Parent, y.Parent);

    public int GetHashCode((SelectionSetNode Set, NamedType? Parent) obj) => HashCode.Combine(RuntimeHelpers.GetHashCode(obj.Set), obj.Parent);
}
