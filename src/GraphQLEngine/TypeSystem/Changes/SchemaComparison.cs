using GraphQLEngine.Language;

namespace GraphQLEngine.TypeSystem.Changes;

/// <summary>Finds what has changed between two schemas. Descriptions and the order of things are no part of the contract.</summary>
public static class SchemaComparison
{
    /// <summary>All changes in the order of the schema before, removals with their type; what is new follows in the order of the schema
    /// after.</summary>
    public static IReadOnlyList<SchemaChange> Compare(Schema before, Schema after)
    {
        var changes = new List<SchemaChange>();
        foreach (var type in Own(before))
        {
            if (after.FindType(type.Name) is { } now) CompareTypes(type, now, changes);
            else changes.Add(new(ChangeKind.TypeRemoved, type.Name, $"{type.Name} was removed."));
        }

        foreach (var type in Own(after).Where(type => before.FindType(type.Name) is null))
            changes.Add(new(ChangeKind.TypeAdded, type.Name, $"{type.Name} was added."));
        DirectiveComparison.Compare(before, after, changes);
        return changes;
    }

    internal static string KindOf(NamedType type) => type switch
    {
        ScalarType => "a scalar",
        ObjectType => "an object type",
        InterfaceType => "an interface",
        UnionType => "a union",
        EnumType => "an enum",
        _ => "an input object",
    };

    private static IEnumerable<NamedType> Own(Schema schema) => schema.Types.Where(type => !BuiltIn.TypeNames.Contains(type.Name));

    private static void CompareTypes(NamedType before, NamedType after, List<SchemaChange> changes)
    {
        switch (before, after)
        {
            case (UnionType old, UnionType now): CompareUnions(old, now, changes); break;
            case (EnumType old, EnumType now): CompareEnums(old, now, changes); break;
            case (InputObjectType old, InputObjectType now): InputComparison.CompareFields(old, now, changes); break;
            case (FieldsType old, FieldsType now) when old.GetType() == now.GetType():
                CompareInterfaces(old, now, changes);
                FieldComparison.Compare(old, now, changes);
                break;
            case (ScalarType, ScalarType): break;
            default:
                changes.Add(new(ChangeKind.TypeChangedKind, before.Name,
                    $"{before.Name} changed from {KindOf(before)} to {KindOf(after)}."));
                break;
        }
    }

    private static void CompareUnions(UnionType before, UnionType after, List<SchemaChange> changes)
    {
        var (old, now) = (before.Members.Select(member => member.Name).ToList(), after.Members.Select(member => member.Name).ToList());
        foreach (var name in old.Except(now)) changes.Add(new(ChangeKind.TypeRemovedFromUnion, before.Name,
            $"{name} was removed from the union {before.Name}."));
        foreach (var name in now.Except(old)) changes.Add(new(ChangeKind.TypeAddedToUnion, before.Name,
            $"{name} was added to the union {before.Name}."));
    }

    private static void CompareEnums(EnumType before, EnumType after, List<SchemaChange> changes)
    {
        foreach (var value in before.Values)
        {
            var coordinate = $"{before.Name}.{value.Name}";
            if (after.FindValue(value.Name) is { } now) Deprecations.Compare(coordinate, value.DeprecationReason, now.DeprecationReason,
                changes);
            else changes.Add(new(ChangeKind.ValueRemovedFromEnum, coordinate, $"{coordinate} was removed."));
        }

        foreach (var value in after.Values.Where(value => before.FindValue(value.Name) is null))
            changes.Add(new(ChangeKind.ValueAddedToEnum, $"{before.Name}.{value.Name}", $"{before.Name}.{value.Name} was added."));
    }

    private static void CompareInterfaces(FieldsType before, FieldsType after, List<SchemaChange> changes)
    {
        var (old, now) = (before.Interfaces.Select(type => type.Name).ToList(), after.Interfaces.Select(type => type.Name).ToList());
        foreach (var name in old.Except(now)) changes.Add(new(ChangeKind.ImplementedInterfaceRemoved, before.Name,
            $"{before.Name} no longer implements {name}."));
        foreach (var name in now.Except(old)) changes.Add(new(ChangeKind.ImplementedInterfaceAdded, before.Name,
            $"{before.Name} now implements {name}."));
    }
}
