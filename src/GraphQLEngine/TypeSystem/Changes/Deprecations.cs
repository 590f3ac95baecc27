namespace GraphQLEngine.TypeSystem.Changes;

/// <summary>Whether an element has been marked as one that should no longer be used.</summary>
internal static class Deprecations
{
    internal static void Compare(string coordinate, string? before, string? after, List<SchemaChange> changes)
    {
        if (before is null && after is not null) changes.Add(new(ChangeKind.Deprecated, coordinate,
            $"{coordinate} was deprecated: {after}"));
        if (before is not null && after is null) changes.Add(new(ChangeKind.DeprecationRemoved, coordinate,
            $"{coordinate} is no longer deprecated."));
    }
}
