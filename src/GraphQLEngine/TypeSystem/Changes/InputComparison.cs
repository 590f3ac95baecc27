using GraphQLEngine.Language;

namespace GraphQLEngine.TypeSystem.Changes;

/// <summary>Compares what clients send: arguments and the fields of input objects.</summary>
internal static class InputComparison
{
    internal static void CompareArguments(
        string owner, IReadOnlyList<InputValueDefinition> before, IReadOnlyList<InputValueDefinition> after, List<SchemaChange> changes)
    {
        var isDirective = owner.StartsWith('@');
        Compare(before, after, changes, name => $"{owner}({name}:)", isDirective ? ChangeKind.DirectiveArgumentRemoved
            : ChangeKind.ArgumentRemoved,
            ChangeKind.ArgumentChangedKind, isDirective ? ChangeKind.RequiredDirectiveArgumentAdded : ChangeKind.RequiredArgumentAdded,
            isDirective ? ChangeKind.OptionalDirectiveArgumentAdded : ChangeKind.OptionalArgumentAdded);
    }

    internal static void CompareFields(InputObjectType before, InputObjectType after, List<SchemaChange> changes) => Compare(
        [.. before.Fields], [.. after.Fields], changes, name => $"{before.Name}.{name}", ChangeKind.FieldRemoved,
        ChangeKind.FieldChangedKind, ChangeKind.RequiredInputFieldAdded, ChangeKind.OptionalInputFieldAdded);

    private static void Compare(
        IReadOnlyList<InputValueDefinition> before, IReadOnlyList<InputValueDefinition> after, List<SchemaChange> changes,
        Func<string, string> coordinateOf, ChangeKind removed, ChangeKind changed, ChangeKind requiredAdded, ChangeKind optionalAdded)
    {
        foreach (var value in before)
        {
            var coordinate = coordinateOf(value.Name);
            if (Find(after, value.Name) is not { } now)
            {
                changes.Add(new(removed, coordinate, $"{coordinate} was removed."));
                continue;
            }

            if (value.Type.ToString() != now.Type.ToString())
                changes.Add(new(
                    IsSafeToSend(value.Type, now.Type) ? ChangeKind.InputChangedKindSafe : changed, coordinate,
                    $"{coordinate} changed its type from {value.Type} to {now.Type}."));
            CompareDefaults(coordinate, Default(value), Default(now), changes);
            Deprecations.Compare(coordinate, value.DeprecationReason, now.DeprecationReason, changes);
        }

        foreach (var value in after.Where(value => Find(before, value.Name) is null))
        {
            var isRequired = value.Type is NonNullType && value.Definition.DefaultValue is null;
            changes.Add(new(
                isRequired ? requiredAdded : optionalAdded, coordinateOf(value.Name),
                $"{coordinateOf(value.Name)} was added{(isRequired ? " and must be given" : "")}."));
        }
    }

    private static void CompareDefaults(string coordinate, string? before, string? after, List<SchemaChange> changes)
    {
        if (before == after) return;
        changes.Add(before is null
            ? new(ChangeKind.DefaultValueAdded, coordinate, $"{coordinate} has the default {after}.")
            : new(ChangeKind.DefaultValueChanged, coordinate, $"{coordinate} changed its default from {before} to {after ?? "none"}."));
    }

    /// <summary>Whether whatever was sent as the old type is taken as the new one.</summary>
    private static bool IsSafeToSend(GraphQLType before, GraphQLType after) => (before, after) switch
    {
        (NonNullType old, NonNullType now) => IsSafeToSend(old.Inner, now.Inner),
        (NonNullType old, _) => IsSafeToSend(old.Inner, after),
        (ListType old, ListType now) => IsSafeToSend(old.Item, now.Item),
        (NamedType old, NamedType now) => old.Name == now.Name,
        _ => false,
    };

    private static InputValueDefinition? Find(IReadOnlyList<InputValueDefinition> values, string name)
    {
        foreach (var value in values)
            if (value.Name == name) return value;
        return null;
    }

    // The order of an object's fields means nothing.
    private static string? Default(InputValueDefinition value) => value.Definition.DefaultValue is { } given ? Printer.Print(Sorted(given))
        : null;

    private static ValueNode Sorted(ValueNode value) => value switch
    {
        ObjectValueNode input => input with { Fields = [.. input.Fields.OrderBy(field => field.Name.Value,
            StringComparer.Ordinal).Select(field => field with { Value = Sorted(field.Value) })] },
        ListValueNode list => list with { Values = [.. list.Values.Select(Sorted)] },
        _ => value,
    };
}
