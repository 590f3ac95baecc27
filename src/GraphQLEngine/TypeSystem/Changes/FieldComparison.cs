namespace GraphQLEngine.TypeSystem.Changes;

/// <summary>Compares the fields of an object type or interface with their arguments.</summary>
internal static class FieldComparison
{
    internal static void Compare(FieldsType before, FieldsType after, List<SchemaChange> changes)
    {
        foreach (var field in before.Fields)
        {
            var coordinate = $"{before.Name}.{field.Name}";
            if (after.FindField(field.Name) is not { } now)
            {
                changes.Add(new(ChangeKind.FieldRemoved, coordinate, $"{coordinate} was removed."));
                continue;
            }

            if (field.Type.ToString() != now.Type.ToString())
                changes.Add(new(
                    IsSafeToRead(field.Type, now.Type) ? ChangeKind.FieldChangedKindSafe : ChangeKind.FieldChangedKind, coordinate,
                    $"{coordinate} changed its type from {field.Type} to {now.Type}."));
            Deprecations.Compare(coordinate, field.DeprecationReason, now.DeprecationReason, changes);
            InputComparison.CompareArguments(coordinate, field.Arguments, now.Arguments, changes);
        }

        foreach (var field in after.Fields.Where(field => before.FindField(field.Name) is null))
            changes.Add(new(ChangeKind.FieldAdded, $"{before.Name}.{field.Name}", $"{before.Name}.{field.Name} was added."));
    }

    /// <summary>Whether whoever reads the old type can read the new one: it is the same, or null less often.</summary>
    internal static bool IsSafeToRead(GraphQLType before, GraphQLType after) => (before, after) switch
    {
        (NonNullType old, NonNullType now) => IsSafeToRead(old.Inner, now.Inner),
        (NonNullType, _) => false,
        (_, NonNullType now) => IsSafeToRead(before, now.Inner),
        (ListType old, ListType now) => IsSafeToRead(old.Item, now.Item),
        (NamedType old, NamedType now) => old.Name == now.Name,
        _ => false,
    };
}
