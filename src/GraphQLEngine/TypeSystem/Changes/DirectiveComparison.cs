namespace GraphQLEngine.TypeSystem.Changes;

/// <summary>Compares directives: their arguments, their places, and whether they may stand more than once.</summary>
internal static class DirectiveComparison
{
    internal static void Compare(Schema before, Schema after, List<SchemaChange> changes)
    {
        foreach (var directive in Own(before))
        {
            var coordinate = $"@{directive.Name}";
            if (after.FindDirective(directive.Name) is { } now) Compare(coordinate, directive, now, changes);
            else changes.Add(new(ChangeKind.DirectiveRemoved, coordinate, $"{coordinate} was removed."));
        }

        foreach (var directive in Own(after).Where(directive => before.FindDirective(directive.Name) is null))
            changes.Add(new(ChangeKind.DirectiveAdded, $"@{directive.Name}", $"@{directive.Name} was added."));
    }

    private static IEnumerable<DirectiveDefinition> Own(Schema schema) =>
        schema.Directives.Where(directive => !BuiltIn.DirectiveNames.Contains(directive.Name));

    private static void Compare(string coordinate, DirectiveDefinition before, DirectiveDefinition after, List<SchemaChange> changes)
    {
        InputComparison.CompareArguments(coordinate, before.Arguments, after.Arguments, changes);
        if (before.Definition.IsRepeatable && !after.Definition.IsRepeatable)
            changes.Add(new(ChangeKind.DirectiveRepeatableRemoved, coordinate, $"{coordinate} may no longer stand more than once."));
        if (!before.Definition.IsRepeatable && after.Definition.IsRepeatable)
            changes.Add(new(ChangeKind.DirectiveRepeatableAdded, coordinate, $"{coordinate} may stand more than once."));
        var old = before.Definition.Locations.Select(location => location.Value).ToList();
        var now = after.Definition.Locations.Select(location => location.Value).ToList();
        foreach (var place in old.Except(now)) changes.Add(new(ChangeKind.DirectiveLocationRemoved, coordinate,
            $"{coordinate} may no longer stand on {place}."));
        foreach (var place in now.Except(old)) changes.Add(new(ChangeKind.DirectiveLocationAdded, coordinate,
            $"{coordinate} may stand on {place}."));
    }
}
