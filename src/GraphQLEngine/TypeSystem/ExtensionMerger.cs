using GraphQLEngine.Language;

namespace GraphQLEngine.TypeSystem;

/// <summary>Folds the extensions of a document into what they extend, so that each type has one definition.</summary>
internal static class ExtensionMerger
{
    /// <summary>The definitions in their order; an extension of something unknown is left out.</summary>
    internal static IReadOnlyList<DefinitionNode> Merge(IReadOnlyList<DefinitionNode> definitions)
    {
        var merged = definitions.Where(definition => !IsExtension(definition)).ToList();
        foreach (var extension in definitions.Where(IsExtension))
        {
            var index = merged.FindIndex(definition => IsExtended(definition, extension));
            if (index >= 0) merged[index] = Add(merged[index], extension);
            else if (extension is SchemaDefinitionNode) merged.Insert(0, ImplicitSchema(definitions, (SchemaDefinitionNode)extension));
        }

        return merged;
    }

    private static bool IsExtension(DefinitionNode definition) =>
        definition is TypeDefinitionNode { IsExtension: true } or SchemaDefinitionNode { IsExtension: true };

    private static bool IsExtended(DefinitionNode definition, DefinitionNode extension) => (definition, extension) switch
    {
        (SchemaDefinitionNode, SchemaDefinitionNode) => true,
        (TypeDefinitionNode type, TypeDefinitionNode addition) => type.Name.Value == addition.Name.Value && type.GetType() == addition.GetType(),
        _ => false,
    };

    private static DefinitionNode Add(DefinitionNode definition, DefinitionNode extension) => (definition, extension) switch
    {
        (SchemaDefinitionNode old, SchemaDefinitionNode more) => old with
        {
            Directives = [.. old.Directives, .. more.Directives],
            OperationTypes = [.. old.OperationTypes, .. more.OperationTypes],
        },
        (CompositeTypeDefinitionNode old, CompositeTypeDefinitionNode more) => old with
        {
            Directives = [.. old.Directives, .. more.Directives],
            Interfaces = [.. old.Interfaces, .. more.Interfaces],
            Fields = [.. old.Fields, .. more.Fields],
        },
        (UnionTypeDefinitionNode old, UnionTypeDefinitionNode more) => old with
        {
            Directives = [.. old.Directives, .. more.Directives],
            Types = [.. old.Types, .. more.Types],
        },
        (EnumTypeDefinitionNode old, EnumTypeDefinitionNode more) => old with
        {
            Directives = [.. old.Directives, .. more.Directives],
            Values = [.. old.Values, .. more.Values],
        },
        (InputObjectTypeDefinitionNode old, InputObjectTypeDefinitionNode more) => old with
        {
            Directives = [.. old.Directives, .. more.Directives],
            Fields = [.. old.Fields, .. more.Fields],
        },
        (TypeDefinitionNode old, TypeDefinitionNode more) => old with { Directives = [.. old.Directives, .. more.Directives] },
        _ => definition,
    };

    /// <summary>A schema extended without being defined: the usual root names stand, and the extension adds to them.</summary>
    private static SchemaDefinitionNode ImplicitSchema(IReadOnlyList<DefinitionNode> definitions, SchemaDefinitionNode extension)
    {
        var roots = Enum.GetValues<OperationType>()
            .Where(operation => definitions.OfType<ObjectTypeDefinitionNode>().Any(type => type.Name.Value == operation.ToString()))
            .Select(operation => new OperationTypeDefinitionNode(
                operation, new(new(operation.ToString(), extension.Location), extension.Location), extension.Location));
        return extension with { IsExtension = false, OperationTypes = [.. roots, .. extension.OperationTypes] };
    }
}
